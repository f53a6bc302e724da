# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window knows of models, and what it has done with them."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.assets import resource
from desktop.tasks import Ending, TaskRunner
from desktop.window.models import chores
from desktop.window.models.lane import Job, Kind, Lane, Phase
from desktop.window.models.shelf import Item, Section, Shelf, look
from models import Package
from models.rollback import Kept
from models.stop import Stop

_FETCHING = (Kind.GET, Kind.INSTALL)


class Stock(QObject):
    """The models of one window. Nothing is fetched until somebody asks for it.

    Signals:
        changed: There is another shelf, or another job.
        stepped: (Job) A job has come a step further.
        installed: (LanguagePair) Packages for a pair have been installed.
        removed: (Item) A package has been removed.
        failed: (Exception) The catalogue cannot be read or refreshed.
    """

    changed = Signal()
    stepped = Signal(object)
    installed = Signal(object)
    removed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf: Shelf | None = None
        self.results: dict[str, Job] = {}
        self._news: list[Callable[[], None]] = []
        self._fetching = Lane(self)
        self._working = Lane(self)
        for lane in (self._fetching, self._working):
            lane.moved.connect(self._follow)
            lane.stepped.connect(self.stepped)
        self._looking = TaskRunner(self)
        self._looking.item.connect(self._show)
        self._looking.ended.connect(self._end_look)

    @property
    def jobs(self) -> list[Job]:
        """What is under way: downloads and installations first."""
        return [*self._fetching.jobs, *self._working.jobs]

    @property
    def fetching(self) -> list[Job]:
        """Downloads and installations that are under way."""
        return [job for job in self._fetching.jobs if job.kind in _FETCHING]

    def job(self, key: str) -> Job | None:
        """Return what is under way with a line of the list."""
        return next((job for job in self.jobs if job.key == key), None)

    @property
    def refreshing(self) -> bool:
        """Whether the catalogue is being fetched."""
        return any(job.kind is Kind.REFRESH for job in self._working.jobs)

    def look(self) -> None:
        """Look at the disk again; `changed` follows."""
        bundled = resource("catalogue.json")
        self._looking.start(lambda: look(bundled))

    def get(self, item: Item) -> None:
        """Fetch and install what a line needs."""
        entries = item.entries
        if entries and self.job(item.key) is None:
            self._add(self._fetching, item, Kind.GET, lambda stop: chores.get(entries, stop))

    def put(self, path: Path) -> Item:
        """Install an archive; returns the line that shows it."""
        item = Item(f"file {path}", Section.UNDER_WAY, None, file=path)
        known = self.job(item.key)
        if known is not None and known.phase is Phase.FAILED:
            self._fetching.resume(known)
        elif known is None:
            self._add(self._fetching, item, Kind.INSTALL, lambda stop: chores.put(path, stop))
        return item

    def remove(self, item: Item) -> None:
        """Remove an installed package, or a folder that is none."""
        if (found := item.found) is not None:
            self._work(item, Kind.REMOVE, lambda _: chores.take_away(found))

    def roll_back(self, item: Item) -> None:
        """Go back to the version before that of a package."""
        if (found := item.found) is not None:
            self._work(item, Kind.ROLL_BACK, lambda stop: chores.roll_back(found, stop))

    def drop(self, item: Item) -> None:
        """Delete the version before that of a package."""
        if (found := item.found) is not None:
            self._work(item, Kind.DROP, lambda _: chores.drop(found))

    def previous(self, item: Item) -> Kept | None:
        """Return the version before that of a package, or None."""
        found = item.found
        return self.shelf.previous.get(found.path) if self.shelf and found else None

    def verify(self, item: Item) -> None:
        """Compare a package with what was installed."""
        held = item.held
        if held is not None:
            self._work(item, Kind.VERIFY, lambda stop: chores.inspect(held.package, stop))

    def check(self, item: Item) -> None:
        """Check what a package is worth."""
        held, sentences = item.held, resource("check.json")
        if held is not None:
            self._work(item, Kind.CHECK, lambda stop: chores.judge(held.package, sentences, stop))

    def refresh(self) -> None:
        """Fetch the catalogue anew."""
        shelf = self.shelf
        if shelf is not None and not self.refreshing:
            known = shelf.catalogue
            self._add(self._working, None, Kind.REFRESH, lambda stop: chores.refresh(known, stop))

    def pause(self, job: Job) -> None:
        """Let a download rest."""
        self._fetching.pause(job)

    def resume(self, job: Job) -> None:
        """Go on with a download, or try again what failed."""
        self._fetching.resume(job)

    def give_up(self, item: Item) -> None:
        """Give up a download, now or one of earlier, and delete what was fetched."""
        job = self.job(item.key)
        if job is not None:
            self._fetching.drop(job)
        if item.entries:
            entries = item.entries
            self._add(self._fetching, None, Kind.FORGET, lambda _: chores.forget(entries))
        self.changed.emit()

    def close(self) -> None:
        """Stop everything; what was fetched is kept for the next time."""
        for part in (self._looking, self._fetching, self._working):
            part.close()

    def _work(self, item: Item, kind: Kind, work: Callable[[Stop], Iterable[object]]) -> None:
        self.results.pop(item.key, None)
        if self.job(item.key) is None:
            self._add(self._working, item, kind, work)

    def _add(
        self, lane: Lane, item: Item | None, kind: Kind, work: Callable[[Stop], Iterable[object]]
    ) -> None:
        lane.add(Job(item, kind, lambda stop: iter(work(stop))))

    @Slot(object)
    def _follow(self, job: Job) -> None:
        """React to a job that has begun, rests, failed or is done."""
        if job.phase is Phase.DONE:
            self._take_result(job)
        elif job.phase is Phase.FAILED and job.kind not in _FETCHING:
            self._take_failure(job)
        self.changed.emit()

    def _take_result(self, job: Job) -> None:
        if job.kind in (*_FETCHING, Kind.ROLL_BACK):
            made = job.result.pair if isinstance(job.result, Package) else None
            pair = (job.item.pair if job.item else None) or made
            self._look_and(lambda: self.installed.emit(pair))
        elif job.kind is Kind.REMOVE:
            item = job.item
            self._look_and(lambda: self.removed.emit(item))
        elif job.kind in (Kind.VERIFY, Kind.CHECK):
            self.results[job.key] = job
        elif job.kind in (Kind.REFRESH, Kind.FORGET, Kind.DROP):
            self.look()

    def _look_and(self, tell: Callable[[], None]) -> None:
        """Look at the disk, and tell the news when what is shown is new."""
        self._news.append(tell)
        self.look()

    def _take_failure(self, job: Job) -> None:
        """Keep why work on a package failed beside it; tell the rest aloud."""
        for lane in (self._fetching, self._working):
            lane.drop(job)
        if job.item is None:
            self.failed.emit(job.error)
        else:
            self.results[job.key] = job

    @Slot(object)
    def _show(self, shelf: Shelf) -> None:
        self.shelf = shelf
        news, self._news = self._news, []
        self.changed.emit()
        for tell in news:
            tell()

    @Slot(object, object)
    def _end_look(self, ending: Ending, error: BaseException | None) -> None:
        if ending is Ending.FAILED:
            self.failed.emit(error)
