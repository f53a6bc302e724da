# SPDX-License-Identifier: GPL-3.0-or-later
"""Drive a download or an installation, with a bar on a terminal and in silence elsewhere."""

from collections.abc import Generator
from contextlib import closing
from typing import NoReturn, TypeVar

from tqdm import tqdm

from models.progress import Progress, Stage

ResultT = TypeVar("ResultT")

_WORDS = {
    Stage.CONNECTING: "connecting",
    Stage.DOWNLOADING: "downloading",
    Stage.WAITING: "waiting to try again",
    Stage.CHECKING: "checking",
    Stage.EXTRACTING: "unpacking",
    Stage.TESTING: "trying it out",
    Stage.FINISHING: "finishing",
}


def drain(steps: Generator[Progress, None, ResultT], *, quiet: bool) -> ResultT:
    """Run long work to its end and return its result; an interruption stops it cleanly."""
    # tqdm's disable=None shows the bar on a terminal only.
    bar: tqdm[NoReturn] = tqdm(unit="B", unit_scale=True, disable=quiet or None, leave=False)
    shown: Stage | None = None
    with bar, closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as ending:
                result: ResultT = ending.value
                return result
            if step.stage is not shown:
                shown = step.stage
                bar.reset(step.total)
                bar.set_description(_WORDS[shown], refresh=False)
            bar.total = step.total
            bar.update(step.done - bar.n)
