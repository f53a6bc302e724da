# SPDX-License-Identifier: GPL-3.0-or-later
"""Translation models: which exist, which are here, and how to run one.

Text in, text out: this package knows neither documents nor Qt.
"""

from models.argos import load_engine
from models.engine import Batch, Engine, LanguagePair, Link, ModelInfo, Translation
from models.errors import BrokenModelError, ModelError, NoModelError
from models.packages import Broken, Inventory, Package, find, installed

__all__ = [
    "Batch",
    "Broken",
    "BrokenModelError",
    "Engine",
    "Inventory",
    "LanguagePair",
    "Link",
    "ModelError",
    "ModelInfo",
    "NoModelError",
    "Package",
    "Translation",
    "find",
    "installed",
    "load_engine",
]
