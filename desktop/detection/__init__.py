# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language a document is in, and which of its sentences are not.

langdetect counts letters; this room adds what it lacks: a fixed seed, one loading of its
profiles, votes of paragraphs and an honest certainty.
"""

from desktop.detection.foreign import is_foreign, speaks
from desktop.detection.guess import prepare
from desktop.detection.vote import LIKELY, Detection, detect

__all__ = ["LIKELY", "Detection", "detect", "is_foreign", "prepare", "speaks"]
