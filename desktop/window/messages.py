# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt itself has to say goes to the log."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
# The offscreen platform says so of every window, and nobody can do anything about it.
_EMPTY_TALK = frozenset(
    f"This plugin does not support {name}()" for name in ("propagateSizeHints", "raise")
)


def log_qt_messages() -> None:
    """Send Qt's messages to the log from now on."""
    qInstallMessageHandler(_log)


def _log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message not in _EMPTY_TALK:
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
