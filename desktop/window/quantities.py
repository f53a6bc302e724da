# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes and times in words, as the language of the window has them."""

from PySide6.QtCore import QLocale, QObject


def data_size(count: int) -> str:
    """Write a number of bytes as people say it: "151 MB"."""
    digits = 0 if count >= 10_000_000 or count < 1000 else 1
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_left(seconds: float) -> str:
    """Write how long something will take; nothing for negative numbers, which are unknown."""
    return "" if seconds < 0 else _TimeLeft().words(seconds)


class _TimeLeft(QObject):
    """Words with numbers, which Qt finds in methods only."""

    def words(self, seconds: float) -> str:
        """Round as people do."""
        if seconds < 90:
            return self.tr("about %n second(s) left", "", max(5, round(seconds / 5) * 5))
        if seconds < 5400:
            return self.tr("about %n minute(s) left", "", round(seconds / 60))
        hours = QLocale().toString(seconds / 3600, "f", 1)
        return self.tr("about {hours} hours left").format(hours=hours)
