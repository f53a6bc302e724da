# SPDX-License-Identifier: GPL-3.0-or-later
"""The bilingual page: paragraph rows, level with each other, in one scroll area.

Only the rows on the screen are laid out, so a book costs no more than an article.
"""

from desktop.window.page.accessible import AccessiblePages
from desktop.window.page.focus import SentenceAct, SentenceRef
from desktop.window.page.look import Look, Reveal
from desktop.window.page.marks import Mark
from desktop.window.page.table import PairTable
from desktop.window.page.view import PageView

__all__ = [
    "AccessiblePages",
    "Look",
    "Mark",
    "PageView",
    "PairTable",
    "Reveal",
    "SentenceAct",
    "SentenceRef",
]
