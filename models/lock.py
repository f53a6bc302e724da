# SPDX-License-Identifier: GPL-3.0-or-later
"""A lock between processes that the system itself takes back when its holder dies."""

import sys

if sys.platform == "win32":
    import msvcrt

    def acquire(descriptor: int) -> None:
        """Lock an open file for this process; released when the file is closed.

        Raises:
            BlockingIOError: Another process holds it.
            OSError: The file system has no locks.
        """
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(*error.args) from error

else:
    import fcntl

    def acquire(descriptor: int) -> None:
        """Lock an open file for this process; released when the file is closed.

        Raises:
            BlockingIOError: Another process holds it.
            OSError: The file system has no locks.
        """
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
