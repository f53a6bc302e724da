# SPDX-License-Identifier: GPL-3.0-or-later
"""One model closely: its facts, how it is getting on, and what can be done with it."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.window.models import phrases
from desktop.window.models.buttons import Buttons, for_job
from desktop.window.models.fact_table import FactTable
from desktop.window.models.facts import facts, outcome
from desktop.window.models.lane import Job, Kind, Phase
from desktop.window.models.shelf import Item, Section
from desktop.window.models.stock import Stock

_STEPS = 1000


class Details(QWidget):
    """Shows the line that is chosen in the list."""

    def __init__(self, stock: Stock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stock = stock
        self._item: Item | None = None
        self._asking = ""  # What has to be confirmed: "remove", "drop", or nothing.
        self._title = _wrapped("modelTitle")
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._lead = _wrapped("modelLead")
        self._standing = _wrapped("modelStanding")
        self.message = _wrapped("modelMessage")
        self._bar = QProgressBar(textVisible=False)
        self._facts = FactTable()
        self.buttons = Buttons(
            {
                "install": self._install,
                "resume": self._resume,
                "pause": self._pause,
                "cancel": self._cancel,
                "check": self._check,
                "verify": self._verify,
                "folder": self._open_folder,
                "back": self._go_back,
                "drop": lambda: self._ask("drop"),
                "remove": lambda: self._ask("remove"),
                "really": self._do_it,
                "keep": self._keep,
            }
        )
        self._lay_out()
        self.show_item(None)

    @property
    def item(self) -> Item | None:
        """The line that is shown."""
        return self._item

    def show_item(self, item: Item | None) -> None:
        """Show another line, or the same in another state."""
        if item is None or self._item is None or item.key != self._item.key:
            self._asking = ""
        self._item = item
        self.refresh()

    def refresh(self) -> None:
        """Show the line as it is now."""
        item = self._item
        job = self._stock.job(item.key) if item else None
        # Larger than the other words, however large these are.
        words = escape(phrases.title(item)) if item else ""
        self._title.setText(f"<span style='font-size: x-large'>{words}</span>")
        self.setVisible(item is not None)
        lead = self._lead_words(item)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._facts.show_facts(facts(item, self._stock.shelf) if item else [])
        self.show_step(job)
        self._show_message(item, job)
        failed = job is not None and job.phase is Phase.FAILED
        self.buttons.offer(self._wanted(item, job), self._special(item), failed=failed)

    def focus_first(self) -> None:
        """Go to the likeliest of the buttons."""
        if self.buttons.shown:
            self.buttons[self.buttons.shown[0]].setFocus()

    def show_step(self, job: Job | None) -> None:
        """Show how a download or an installation is getting on."""
        moving = job is not None and job.phase is not Phase.FAILED
        self._bar.setVisible(moving)
        self._standing.setVisible(moving)
        if job is None or not moving:
            return
        share = phrases.share(job.progress)
        resting = job.phase is not Phase.RUNNING
        known = share is not None or resting
        self._bar.setRange(0, _STEPS if known else 0)
        if known:
            self._bar.setValue(round((share or 0.0) * _STEPS))
        busy = job.progress is None and job.kind not in (Kind.GET, Kind.INSTALL)
        self._standing.setText(self.tr("Working …") if busy else phrases.standing(job))

    def _lead_words(self, item: Item | None) -> str:
        if item is None:
            return ""
        if item.way and item.entries:
            return self.tr(
                "No package translates this directly. Two do so together, via English; "
                "what the first one gets wrong, the second cannot mend."
            )
        if item.way:
            return self.tr("Works already, via English, by two packages that are installed.")
        if item.section is Section.BETTER:
            return self.tr("Larger than the built-in model, and translates better.")
        return ""

    def _show_message(self, item: Item | None, job: Job | None) -> None:
        words, bad = "", False
        done = self._stock.results.get(item.key) if item else None
        if self._asking and item:
            words = self._question(item)
        elif job is not None and job.phase is Phase.FAILED:
            words, bad = outcome(job, item.held if item else None)
        elif done is not None and job is None:
            words, bad = outcome(done, item.held if item else None)
        self.message.setText(words)
        self.message.setVisible(bool(words))
        self.message.setProperty("bad", bad)
        self.message.style().polish(self.message)

    def _wanted(self, item: Item | None, job: Job | None) -> list[str]:
        """Name what can be done now, the likeliest first."""
        if item is None:
            return []
        if job is not None:
            return for_job(job)
        if self._asking:
            return ["really", "keep"]
        names = ["install"] if item.entries else []
        if self._fetched(item):
            names.append("cancel")
        if item.held:
            names += ["check", "verify"]
        if self._stock.previous(item):
            names += ["back", "drop"]
        if item.found:
            names.append("folder")
        removable = item.broken or (item.held and not item.held.package.builtin)
        return [*names, "remove"] if removable else names

    def _fetched(self, item: Item) -> int:
        """Count the bytes that an earlier download has left."""
        shelf = self._stock.shelf
        return sum(shelf.fetched.get(entry, 0) for entry in item.entries) if shelf else 0

    def _question(self, item: Item) -> str:
        """Ask whether something shall really be deleted."""
        before = self._stock.previous(item)
        if self._asking == "drop" and before is not None:
            return self.tr(
                "Delete version {version}? The list of packages may not have it any more."
            ).format(version=before.package.version)
        words = self.tr("Remove {name}? You can install it again at any time.").format(
            name=f"{phrases.title(item)} ({phrases.summary(item)})"
        )
        if before is None:
            return words
        also = self.tr("Version {version}, which was kept, goes as well.")
        return f"{words} {also.format(version=before.package.version)}"

    def _special(self, item: Item | None) -> dict[str, str]:
        """Word the buttons that name a version or a size."""
        before = self._stock.previous(item) if item else None
        version = before.package.version if before else ""
        return {
            "install": self._install_words(item),
            "back": self.tr("Go back to version {version}").format(version=version),
            "drop": self.tr("Delete version {version} …").format(version=version),
            "really": self.tr("Delete") if self._asking == "drop" else self.tr("Remove"),
        }

    def _install_words(self, item: Item | None) -> str:
        if item is None or self._fetched(item):
            return self.tr("Go on")
        words = self.tr("Update") if item.held else self.tr("Install")
        size = phrases.size(item)
        return f"{words} ({size})" if size else words

    def _install(self) -> None:
        if self._item is not None:
            self._stock.get(self._item)

    def _on_job(self, act: Callable[[Job], None]) -> None:
        job = self._stock.job(self._item.key) if self._item else None
        if job is not None:
            act(job)

    def _resume(self) -> None:
        self._on_job(self._stock.resume)

    def _pause(self) -> None:
        self._on_job(self._stock.pause)

    def _cancel(self) -> None:
        if self._item is not None:
            self._stock.give_up(self._item)

    def _check(self) -> None:
        if self._item is not None:
            self._stock.check(self._item)

    def _verify(self) -> None:
        if self._item is not None:
            self._stock.verify(self._item)

    def _open_folder(self) -> None:
        item = self._item
        if item is not None and item.found is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(item.found.path)))

    def _go_back(self) -> None:
        if self._item is not None:
            self._stock.roll_back(self._item)

    def _ask(self, what: str) -> None:
        self._asking = what
        self.refresh()

    def _keep(self) -> None:
        self._asking = ""
        self.refresh()

    def _do_it(self) -> None:
        asked, self._asking = self._asking, ""
        if self._item is not None:
            (self._stock.drop if asked == "drop" else self._stock.remove)(self._item)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("modelBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 18, 12)
        column.setSpacing(10)
        for widget in (self._title, self._lead, self._standing, self._bar, self.message):
            column.addWidget(widget)
        column.addWidget(self._facts)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self.buttons)
        self._bar.setAccessibleName(self.tr("Progress of the download"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._bar.setAccessibleName(self.tr("Progress of the download"))
            self.refresh()
        super().changeEvent(event)


def _wrapped(name: str) -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
