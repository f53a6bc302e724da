# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the program's log goes; texts of articles are never in it."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

log = logging.getLogger(__name__)

_BYTES = 512 * 1024
_PACKAGES = ("desktop", "models")


def set_up(folder: Path | None = None) -> Path | None:
    """Write what the program logs to a file and warnings to standard error too.

    Args:
        folder: Where the file goes; the system's place for logs if not given.

    Returns:
        The file, or None where it cannot be written.
    """
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    handlers[0].setLevel(logging.WARNING)
    path = (folder or user_log_path("synopse", appauthor=False)) / "synopse.log"
    written: Path | None = path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(path, maxBytes=_BYTES, backupCount=2, encoding="utf-8"))
    except OSError:
        written = None
    form = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for handler in handlers:
        handler.setFormatter(form)
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        logger.setLevel(logging.INFO)
        logger.handlers = list(handlers)
        logger.propagate = False
    # Argos Translate logs the texts that it translates.
    logging.getLogger("argostranslate").setLevel(logging.WARNING)
    logging.getLogger("argostranslate.utils").setLevel(logging.WARNING)
    sys.excepthook = log_unexpected
    return written


def log_unexpected(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log an exception that nobody caught; for `sys.excepthook`."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("Unexpected error", exc_info=(kind, error, trace))
