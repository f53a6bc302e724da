# SPDX-License-Identifier: GPL-3.0-or-later
"""More than one translation at once: further columns beside the pair, each with its own engine."""

from desktop.window.columns.control import Columns

__all__ = ["Columns"]
