# SPDX-License-Identifier: GPL-3.0-or-later
"""A model in a process of its own, as an engine like any other.

CTranslate2 and SentencePiece are written in C++. Where they crash, or the system takes their
memory, the helper dies and nobody else. What it was working on is tried once more in a new helper;
if that one dies too, sentence by sentence, and the sentence that no helper survives is left
untranslated and marked doubtful.
"""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, wait
from typing import Any, Final

from models import wire
from models.engine import Translation
from models.errors import BrokenModelError, ModelError
from models.helper_process import Helper, HelperDiedError, Helpers
from models.packages import Package
from models.route import Chain
from models.stop import Stop

MOST_DEATHS = 5
"""How many helpers in a row may die before one has translated anything."""


class EngineDiedError(ModelError):
    """The native engine crashes again and again."""


class HelperEngine:
    """A model that is loaded in a helper process; an `Engine`.

    Attributes:
        info: What this model is.
        workers: How many batches are translated at the same time.
    """

    def __init__(self, chosen: Package | Chain, helpers: Helpers, workers: int = 0) -> None:
        """Load what was chosen in a helper.

        Args:
            chosen: A package or a chain.
            helpers: Where helpers come from.
            workers: Batches to translate at the same time; 0 for one on each core.

        Raises:
            ModelError: A package cannot be used, or the system starts no process.
        """
        packages = [chosen] if isinstance(chosen, Package) else [chosen.first, chosen.second]
        self._order = {"packages": [wire.package(one) for one in packages], "workers": workers}
        self._helpers = helpers
        self._deaths = 0
        self._restarts = 0
        self._helper, loaded = self._start()
        try:
            found = loaded.result()
        except HelperDiedError as error:
            self._helper.close()
            raise _crashed_loading(packages) from error
        except BaseException:
            self._helper.close()
            raise
        self.info: Final = wire.read_info(found["info"])
        self.workers: Final = int(found["workers"])

    @property
    def restarts(self) -> int:
        """How often a helper died and another one took over."""
        return self._restarts

    @property
    def pid(self) -> int:
        """The number of the process that holds the model."""
        return self._helper.pid

    def submit(self, sentences: Sequence[str]) -> "HelperBatch":
        """Begin to translate sentences as one batch; returns at once.

        Raises:
            EngineDiedError: The helper died too often.
        """
        return HelperBatch(self, sentences)

    def close(self) -> None:
        """End the helper, and drop what it was working on."""
        self._helper.close()

    def ask(self, do: str, **what: object) -> "Future[Any]":
        """Ask the helper for something; a new one where the last has died.

        Raises:
            EngineDiedError: The helper died too often.
            ModelError: The system starts no process.
        """
        if not self._helper.alive:
            self._begin_anew()
        return self._helper.ask(do, **what)

    def survived(self) -> None:
        """Take note that the helper has translated something."""
        self._deaths = 0

    def _begin_anew(self) -> None:
        self._deaths = min(self._deaths + 1, MOST_DEATHS)  # Whoever asks again starts none.
        if self._deaths == MOST_DEATHS:
            raise EngineDiedError(
                f"The translation engine crashed {self._deaths} times in a row.",
                "Choose another model, or close other programs if memory is short.",
            )
        self._helper.close()
        self._helper, _ = self._start()  # What is asked next waits until it has loaded.
        self._restarts += 1

    def _start(self) -> "tuple[Helper, Future[Any]]":
        helper = self._helpers.take()
        return helper, helper.ask("load", **self._order)


class HelperBatch:
    """Sentences that a helper is working on; a `Batch`."""

    def __init__(self, engine: HelperEngine, sentences: Sequence[str]) -> None:
        """Begin to translate sentences."""
        self._engine = engine
        self._sentences = list(sentences)
        # The numbers of what is still to be translated; the first group is under way.
        self._groups = deque([list(range(len(self._sentences)))])
        self._found: dict[int, Translation] = {}
        self._losses = 0
        self._error: Exception | None = None
        self._promise = self._ask()

    def done(self) -> bool:
        """Say whether `result` would return at once; sees to what was lost with a helper."""
        while self._groups and self._error is None and self._promise.done():
            try:
                self._take()
                if self._groups:
                    self._promise = self._ask()
            except (ModelError, RuntimeError) as error:
                self._error = error  # The result raises it.
        return not self._groups or self._error is not None

    def wait(self, seconds: float) -> bool:
        """Wait, but no longer than that; say whether `result` would return at once."""
        wait([self._promise], seconds)
        return self.done()

    def result(self) -> list[Translation]:
        """Wait for the translations, in the order submitted.

        Raises:
            ModelError: The model cannot translate, or the helper died too often.
        """
        while not self.done():
            wait([self._promise])
        if self._error is not None:
            raise self._error
        return [self._found[number] for number in range(len(self._sentences))]

    def _ask(self) -> "Future[Any]":
        sentences = [self._sentences[number] for number in self._groups[0]]
        return self._engine.ask("translate", sentences=sentences)

    def _take(self) -> None:
        """Take in what the helper has answered, or plan anew what it left undone."""
        group = self._groups[0]
        try:
            found = wire.read_translations(self._promise.result())
        except HelperDiedError:
            self._lose(group)
            return
        self._engine.survived()
        self._found.update(zip(group, found, strict=True))
        self._groups.popleft()

    def _lose(self, group: list[int]) -> None:
        self._losses += 1
        if self._losses == 1:
            return  # Perhaps another batch is to blame: once more.
        if len(group) > 1:
            self._groups = deque([number] for number in group)
            return
        self._groups.popleft()
        for number in group:
            self._found[number] = Translation(self._sentences[number], 0.0, doubtful=True)


def trial(package: Package, helpers: Helpers | None = None, *, stop: Stop | None = None) -> None:
    """Try a package as `models.smoke` does, where it can do no harm.

    Args:
        package: What to try.
        helpers: Where helpers come from, where some were started ahead.
        stop: Ends it at once.

    Raises:
        BrokenModelError: It cannot be used, or crashes the engine.
        StoppedError: It was asked to stop.
        ModelError: The system starts no process.
    """
    helper, stop = (helpers or Helpers()).take(), stop or Stop()
    try:
        with stop.does(helper.kill):
            helper.ask("try", package=wire.package(package)).result()
    except HelperDiedError as error:
        stop.check()
        raise _crashed_loading([package]) from error
    finally:
        helper.close()


def _crashed_loading(packages: Sequence[Package]) -> BrokenModelError:
    names = " or ".join(package.name for package in packages)
    return BrokenModelError(
        f"The translation engine crashed when it loaded {names}.",
        "Install the model again, or choose another one.",
    )
