# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the pictures of the documentation from our own samples: `python -m tests.pictures`.

They are made by the program itself, so they stay true. The built-in model translates; what an
engine cannot be timed for (half a translation) uses the same model and stops it on the way.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QSettings, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.dictionaries import installed
from desktop.document import Side, Tint
from desktop.settings import Settings
from desktop.window.about import About
from desktop.window.additions import KEPT
from desktop.window.app import application, build_window, load_best
from desktop.window.dictionaries_dialog import DictionariesDialog
from desktop.window.exporting import ExportDialog
from desktop.window.i18n import WindowLanguage
from desktop.window.key_map import KeyMap
from desktop.window.messages import log_qt_messages
from desktop.window.page import SentenceRef
from desktop.window.preferences import Preferences
from desktop.window.renderings import RenderingsDialog
from desktop.window.style import dress
from desktop.window.theme import DARK, LIGHT, THEMES, Theme, ThemeName
from tests.book_pictures import books
from tests.conftest import ROOT
from tests.drift_pictures import drift
from tests.model_pictures import managing

FOLDER = ROOT / "docs" / "pictures"
SAMPLES = ROOT / "resources" / "samples"
SIZE = (1180, 780)


def _few_colours(picture: QImage) -> QImage:
    """Keep 256 colours, of near ones the commonest: enough for type, and a third of the bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    colours, counts = np.unique(np.frombuffer(plain.constBits(), np.uint32), return_counts=True)
    common = colours[np.argsort(-counts)]
    _, first = np.unique(common & np.uint32(0xFFF0F0F0), return_index=True)
    table = [int(colour) for colour in common[np.sort(first)[:256]]]
    flags = Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


class Studio:
    """One window and a camera."""

    def __init__(self, scratch: Path) -> None:
        self.app = application()
        settings = Settings(QSettings(str(scratch / "s.ini"), QSettings.Format.IniFormat))
        self.window = build_window(self.app, settings, load_best, scratch / "notebooks")
        self.scratch = scratch
        self.window.resize(*SIZE)
        self.window.show()
        self.language = WindowLanguage(self.app)

    def wait(self, until: Callable[[], bool], seconds: float = 120) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not until() and clock.elapsed() < seconds * 1000:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QApplication.processEvents()

    def rest(self) -> None:
        """Wait until nothing moves any more."""
        clock = QElapsedTimer()
        clock.start()
        self.wait(lambda: clock.elapsed() > 400)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        for _ in range(3):  # A change of words asks for another layout, and that for a repaint.
            QApplication.processEvents()
        FOLDER.mkdir(parents=True, exist_ok=True)
        picture = _few_colours((widget or self.window).grab().toImage())
        if not picture.save(str(FOLDER / f"{name}.png")):
            sys.exit(f"{name}.png could not be written")
        print(f"{name}.png", flush=True)

    def open(self, name: str) -> None:
        self.window.open_path(SAMPLES / name)
        self.wait(lambda: not self.window.reader.busy)

    def wear(self, theme: Theme) -> None:
        dress(self.app, theme)
        self.window.set_theme(theme)


def foundation(studio: Studio) -> None:
    """Draw what the window shows from the first start to a finished article."""
    window = studio.window
    studio.take("empty")
    window.open_path(SAMPLES / "reportage.txt")
    studio.wait(lambda: window.table.finished >= 2)
    studio.take("translating")
    studio.wait(lambda: not window.reader.busy)
    studio.open("nachricht.txt")
    studio.take("article")
    window.page.focus.hover = SentenceRef(1, 2)
    window.page.set_current(SentenceRef(2, 0))
    studio.take("pinned")
    studio.wear(DARK)
    studio.take("dark")
    window.resize(700, SIZE[1])
    studio.take("narrow")
    window.resize(*SIZE)
    studio.wear(LIGHT)
    window.page.focus.hover = None
    window.page.set_current(None)
    window.open_path(Path("/verschwunden.txt"))
    studio.wait(window.banner.isVisible)
    studio.take("error")
    window.banner.hide()
    studio.open("brief.txt")
    window.page.scroll_to(300)
    studio.take("letter")
    studio.language.use("de")
    studio.take("german")
    studio.language.use("en")


def stages(studio: Studio) -> None:
    """Draw rows that wait, are being translated and have failed."""
    window = studio.window
    window.open_path(SAMPLES / "reportage.txt")
    studio.wait(lambda: window.table.finished >= 2)
    window.reader.cancel()
    studio.wait(lambda: not window.reader.busy)
    window.table.progress.fail(window.table.finished)
    window.table.progress.begin([window.table.finished + 1])
    window.page.scroll_to(200)
    studio.take("stages")


def reading(studio: Studio) -> None:
    """Draw the ways of reading."""
    window = studio.window
    studio.open("reportage.txt")
    window.page.set_current(SentenceRef(2, 1))
    for name in ("veiled", "ruler", "echo"):
        window.actions_[name].trigger()
        studio.take(name)
        window.actions_["both" if name == "veiled" else name].trigger()
    window.page.set_current(None)
    window.actions_["numbers"].trigger()
    studio.take("numbers")
    window.actions_["numbers"].trigger()
    window.page.set_current(SentenceRef(1, 2))
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "g")
    QApplication.sendEvent(window.page, key)
    studio.take("gloss")
    window.page.gloss.leave()
    window.page.set_current(None)
    window.sizes.set_size(Side.TARGET, 80)
    window.page.set_share(0.6)
    studio.take("sizes")
    window.sizes.zoom(0)
    window.page.set_share(0.5)


def revising(studio: Studio) -> None:
    """Draw a sentence that is edited, and the signs beside sentences."""
    window, editing = studio.window, studio.window.revising.editing
    studio.open("reportage.txt")
    window.page.set_current(SentenceRef(1, 1))
    window.actions_["check"].trigger()
    editing.edit(SentenceRef(1, 3), "Nothing else in the village ticks.")
    window.page.edit(SentenceRef(2, 1))
    studio.take("editing")
    window.page.editor.finish()
    window.page.set_current(None)
    studio.take("edited")
    splitting(studio)


def splitting(studio: Studio) -> None:
    """Draw the choice of a place to split a sentence at, and what comes of it."""
    window = studio.window
    ref = SentenceRef(3, 1)
    window.page.set_current(ref)
    window.page.places.reveal(ref)
    studio.rest()
    window.actions_["split"].trigger()
    studio.take("splitting")
    window.page.cutting.end()
    window.page.set_current(None)


def finding(studio: Studio) -> None:
    """Draw a search with its hits."""
    window = studio.window
    studio.open("nachricht.txt")
    window.actions_["replace"].trigger()
    window.find_bar.text.setText("strasse")
    studio.wait(lambda: bool(window.page.focus.hit))
    studio.rest()
    studio.take("search")
    window.find_bar._close()
    window.actions_["hits"].trigger()
    window.find_bar.text.setText("straße")
    studio.wait(lambda: bool(window.page.focus.hit))
    studio.rest()
    studio.take("hits")
    window.actions_["hits"].trigger()
    window.find_bar._close()


def panels(studio: Studio) -> None:
    """Draw the panel, the settings and the keys."""
    window, editing = studio.window, studio.window.revising.editing
    studio.open("reportage.txt")
    ref = SentenceRef(3, 2)
    editing.note(ref, "Wie heißt das im Englischen: the verger?")
    editing.check(SentenceRef(2, 0))
    _highlight(studio)
    window.page.set_current(ref)
    window.actions_["panel"].trigger()
    studio.rest()
    studio.take("panel")
    window.actions_["panel"].trigger()
    window.page.set_current(None)
    for name, kind in (("preferences", Preferences), ("keys", KeyMap), ("about", About)):
        window.actions_[name].trigger()
        dialog = window.findChild(kind)
        if isinstance(dialog, KeyMap):
            dialog.select("check")
        studio.take(name, dialog)
        if isinstance(dialog, Preferences):
            dialog.pages.setCurrentWidget(dialog.reading)
            studio.take("preferences-reading", dialog)
        dialog.close()


def _highlight(studio: Studio) -> None:
    """Highlight a sentence in each colour."""
    for number, tint in enumerate(Tint):
        studio.window.revising.editing.tint(SentenceRef(1 + number // 2, number % 2), tint)


BOOK = """\
# Name :: Wörterbuch der Bilder, German-English
# License :: CC0
Straßenbahn {f} | Straßenbahnen {pl} :: tram | trams
etw. ankündigen {vt} | ankündigend | angekündigt | kündigt an :: to announce sth. | announcing
etw. ankündigen {vt} (Unwetter) | bald :: to herald sth. | soon
sich ankündigen {vr} :: to be in the offing
Verkehr {m} | starker Verkehr :: traffic | heavy traffic
Hauptverkehr {m} :: bulk of the traffic
Zeit {f} | Zeiten {pl} :: time | times
Platz {m} | Plätze {pl} :: place; seat | places; seats
"""


def looking_up(studio: Studio) -> None:
    """Draw the card of a word, and the dialog of dictionaries with and without any."""
    window, places = studio.window, installed.usual_places
    studio.open("nachricht.txt")
    installed.usual_places = list
    window.actions_["dictionaries"].trigger()
    dialog = window.findChild(DictionariesDialog)
    studio.take("dictionaries-none", dialog)
    book = studio.scratch / "bilder.txt"
    book.write_text(BOOK, encoding="utf-8")
    dialog.take([book])
    studio.wait(lambda: dialog.list.count() == 1 and not dialog.imports.busy)
    studio.take("dictionaries", dialog)
    dialog.close()
    installed.usual_places = places
    for name, ref, word in (("card", (6, 0), "kündigte"), ("card-parts", (2, 2), "Hauptverkehrs")):
        window.page.words.click(*_place(studio, ref, word))
        studio.wait(window.look_up.card.isVisible)
        studio.rest()
        studio.take(name)
        window.page.words.end()
    window.page.words.click(*_place(studio, (1, 0), "Straßenbahn"))
    studio.wait(window.look_up.card.isVisible)
    studio.rest()
    window.actions_["renderings"].trigger()
    dialog = window.findChild(RenderingsDialog)
    studio.wait(lambda: dialog.tree.topLevelItemCount() > 0)
    studio.take("renderings", dialog)
    dialog.close()
    window.page.set_current(None)


def _place(studio: Studio, ref: tuple[int, int], word: str) -> tuple[SentenceRef, tuple[Side, int]]:
    """Make a sentence current; return the place of a word in it."""
    page, at = studio.window.page, SentenceRef(*ref)
    page.set_current(at)
    page.places.reveal(at)
    studio.rest()
    base = page.stack.row(at.row).range(Side.SOURCE, at.sentence)[0]
    return at, (Side.SOURCE, base + studio.window.table.sentence(at).source.index(word))


def exporting(studio: Studio) -> None:
    """Draw the dialog that exports, with its preview."""
    window, editing = studio.window, studio.window.revising.editing
    studio.open("nachricht.txt")
    editing.note(SentenceRef(1, 1), "Im Original: der Rat, nicht die Verwaltung.")
    bilingual = window.reader.bilingual
    assert bilingual is not None
    for name, theme, code in (("export", LIGHT, "en"), ("export_dark", DARK, "de")):
        studio.wear(theme)
        studio.language.use(code)
        dialog = ExportDialog(bilingual, window.settings, window)
        shown: list[bool] = []
        dialog.preview.made.connect(lambda shown=shown: shown.append(True))
        dialog.show()
        studio.wait(lambda shown=shown: bool(shown))
        studio.take(name, dialog)
        dialog.reject()
    studio.wear(LIGHT)
    studio.language.use("en")


def paragraphs(studio: Studio) -> None:
    """Draw the menu of a sentence, a paragraph that is left untranslated, and a crash survived."""
    window = studio.window
    studio.open("nachricht.txt")
    window.page.set_current(SentenceRef(1, 1))
    window.page_menu.menu.popup(window.mapToGlobal(window.rect().center()))
    studio.take("sentence-menu", window.page_menu.menu)
    window.page_menu.menu.close()
    window.paragraph_language.choose(1, KEPT)
    window.reader.restarted.emit()
    studio.take("crash")
    window.paragraph_language.choose(1, "")
    window.banner.hide()


def colours(studio: Studio) -> None:
    """Draw the other themes."""
    studio.open("nachricht.txt")
    _highlight(studio)
    studio.window.page.scroll_to(0)
    studio.window.page.set_current(SentenceRef(1, 1))
    for name in (ThemeName.SEPIA, ThemeName.CONTRAST):
        studio.wear(THEMES[name])
        studio.take(name.value)
    studio.wear(LIGHT)


def main() -> int:
    log_qt_messages()
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(Path(scratch))
        foundation(studio)
        stages(studio)
        reading(studio)
        revising(studio)
        finding(studio)
        panels(studio)
        looking_up(studio)
        exporting(studio)
        paragraphs(studio)
        colours(studio)
        books(studio)
        managing(studio)
        drift(studio)
        studio.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
