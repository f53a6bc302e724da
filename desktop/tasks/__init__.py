# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the UI thread: any iterator, driven by a worker, with exactly one ending.

Knows QtCore and nothing of documents, models or widgets.
"""

from desktop.tasks.runner import TaskRunner
from desktop.tasks.task import Ending

__all__ = ["Ending", "TaskRunner"]
