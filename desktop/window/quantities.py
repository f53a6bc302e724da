# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes and times in words, as the language of the window has them."""

from PySide6.QtCore import QCoreApplication, QLocale


def data_size(count: int) -> str:
    """Write a number of bytes as people say it: "151 MB"."""
    digits = 0 if count >= 10_000_000 or count < 1000 else 1
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_left(seconds: float) -> str:
    """Write how long something will take; nothing for negative numbers, which are unknown."""
    if seconds < 0:
        return ""
    if seconds < 90:
        shown = max(5, round(seconds / 5) * 5)
        return QCoreApplication.translate("Status", "about %n second(s) left", "", shown)
    if seconds < 5400:
        minutes = round(seconds / 60)
        return QCoreApplication.translate("Status", "about %n minute(s) left", "", minutes)
    hours = QLocale().toString(seconds / 3600, "f", 1)
    return QCoreApplication.translate("Status", "about {hours} hours left").format(hours=hours)
