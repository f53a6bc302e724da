# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a download or an installation has come: plain values for a bar and a line beside it."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """What is being done."""

    CONNECTING = "connecting"
    DOWNLOADING = "downloading"
    WAITING = "waiting"
    CHECKING = "checking"
    EXTRACTING = "extracting"
    TESTING = "testing"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True)
class Progress:
    """A step of long work.

    Attributes:
        stage: What is being done.
        done: Bytes done in this stage.
        total: Bytes of this stage, or None where nobody knows.
        speed: Bytes a second, lately; 0 where it says nothing.
        remaining: Seconds until the stage ends, or None where nobody knows.
    """

    stage: Stage
    done: int = 0
    total: int | None = None
    speed: float = 0.0
    remaining: float | None = None
