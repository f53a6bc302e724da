# SPDX-License-Identifier: GPL-3.0-or-later
"""Wait for what tells nobody when it is done."""

import time
from collections.abc import Callable

_STEP_SECONDS = 0.005


def until(done: Callable[[], bool], seconds: float) -> bool:
    """Ask again and again, but no longer than so many seconds; return the last answer."""
    deadline = time.monotonic() + seconds
    while not done():
        left = deadline - time.monotonic()
        if left <= 0:
            return False
        time.sleep(min(_STEP_SECONDS, left))
    return True
