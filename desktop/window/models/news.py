# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell every window of the program that models have come or gone."""

from PySide6.QtCore import QCoreApplication, QObject, Signal


class News(QObject):
    """One for all windows.

    Signals:
        changed: (QObject) Who has installed or removed something.
    """

    changed = Signal(object)


def news() -> News:
    """Return the one there is, made at the first call."""
    app = QCoreApplication.instance()
    found = app.findChild(News) if app is not None else None
    return found if isinstance(found, News) else News(app)
