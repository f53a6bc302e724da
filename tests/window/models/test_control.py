# SPDX-License-Identifier: GPL-3.0-or-later
"""Models in the window: two clicks to a better one, choices, offers, files that are dropped."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.export import Format, export
from desktop.window.app import build_window, load_best
from desktop.window.i18n import WindowLanguage
from desktop.window.main import MainWindow
from desktop.window.models.choices import Choices
from desktop.window.models.dialog import ModelsDialog
from desktop.window.page import SentenceRef
from models import LanguagePair, installed
from tests.models import servers
from tests.models.servers import Server
from tests.window.models.conftest import GERMAN, PATH, put

FRENCH = "Le train est arrivé en ville le matin.\n\nIl pleuvait depuis des jours dans la région.\n"


@pytest.fixture
def make_window(app, qtbot, server: Server, settings, tmp_path: Path):
    """Open windows that translate with what is really installed."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = build_window(app, settings, load_best, tmp_path / "notebooks")
        window.resize(1180, 780)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    gc.collect()


@pytest.fixture
def window(qtbot, make_window, article: Path) -> MainWindow:
    made = make_window()
    read(qtbot, made, article)
    return made


def read(qtbot, window: MainWindow, article: Path) -> None:
    with qtbot.waitSignal(window.reader.finished):
        window.open_path(article)
    qtbot.waitUntil(lambda: window.models.stock.shelf is not None)


def menu(window: MainWindow) -> dict[str, object]:
    """Open the menu of the model button; return its actions by their words."""
    window.models.button.choices.aboutToShow.emit()
    return {action.text(): action for action in window.models.button.choices.actions()}


def starting(window: MainWindow, words: str):
    """Return the one action of the menu that begins so."""
    [action] = [action for text, action in menu(window).items() if text.startswith(words)]
    return action


def install(qtbot, window: MainWindow, words: str = "Install Argos") -> None:
    with qtbot.waitSignal(window.models.stock.installed):
        starting(window, words).trigger()


def test_a_better_model_is_two_clicks_away(qtbot, window: MainWindow, server: Server) -> None:
    assert window.models.button.text().startswith("built-in ")
    assert server.requests == []
    install(qtbot, window, "Install Argos 1.3, which translates better (")
    offer = window.models.offer
    assert offer.isVisible()
    assert "German → English is translated by: Argos 1.3" in offer.text
    with qtbot.waitSignal(window.reader.finished):
        offer.button.click()
    assert not offer.isVisible()
    assert window.models.button.text().startswith("Argos 1.3")
    assert starting(window, "Argos 1.3").isChecked()
    assert window.reader.bilingual.model.id == "translate-de_en"


def test_edits_outlive_another_translation(qtbot, window: MainWindow) -> None:
    ref = SentenceRef(1, 1)
    window.revising.editing.edit(ref, "It opens in May.")
    install(qtbot, window)
    with qtbot.waitSignal(window.reader.finished):
        window.models.offer.button.click()
    assert window.table.sentence(ref).target == "It opens in May."
    assert window.table.machine(ref).target != "It opens in May."


def test_a_choice_is_remembered(
    qtbot, window: MainWindow, make_window, article: Path, make_archive
) -> None:
    put(make_archive())
    window.models.stock.look()
    qtbot.waitUntil(lambda: len(window.models._options) == 2)
    builtin = starting(window, "built-in ")
    builtin.trigger()
    assert not window.models.offer.isVisible()  # It translated the page already.
    again = make_window()
    read(qtbot, again, article)
    assert again.models.button.text().startswith("built-in ")
    starting(again, "Argos 1.3").trigger()
    assert "Argos 1.3" in again.models.offer.text
    assert Choices(again.settings).all() == {}


def test_an_update_is_two_clicks_away(qtbot, window: MainWindow, make_archive) -> None:
    put(make_archive(version="1.0"))
    window.models.stock.look()
    qtbot.waitUntil(lambda: len(window.models._options) == 2)
    install(qtbot, window, "Update to Argos 1.3 (")
    assert window.models._options[0].version == "1.3"
    assert "Argos 1.3" in window.models.offer.text


def test_a_removed_model_gives_way(qtbot, window: MainWindow, make_archive) -> None:
    put(make_archive())
    Choices(window.settings).choose(GERMAN, "translate-de_en")
    window.models.stock.look()
    dialog = window.models.show_dialog()
    table = dialog.table
    qtbot.waitUntil(lambda: any("Argos 1.3" in (table.index(n).data() or "") and row.item.held
                                for n, row in enumerate(table.rows) if row.item))  # fmt: skip
    item = next(r.item for r in table.rows if r.item and r.item.held and
                not r.item.held.package.builtin)  # fmt: skip
    with qtbot.waitSignal(window.models.stock.removed):
        window.models.stock.remove(item)
    assert Choices(window.settings).all() == {}
    with qtbot.waitSignal(window.reader.finished):
        starting(window, "Translate the article again").trigger()
    assert window.models.button.text().startswith("built-in ")


def test_other_windows_hear_of_it(qtbot, window: MainWindow, make_window, article: Path) -> None:
    other = make_window()
    read(qtbot, other, article)
    install(qtbot, window)
    qtbot.waitUntil(lambda: len(other.models._options) == 2)
    with qtbot.waitSignal(other.reader.finished):
        starting(other, "Translate the article again").trigger()
    assert other.models.button.text().startswith("Argos 1.3")


def test_what_is_missing_is_offered(qtbot, make_window, tmp_path: Path, server: Server) -> None:
    article = tmp_path / "article.txt"
    article.write_text(FRENCH, encoding="utf-8")
    window = make_window()
    window.open_path(article)
    offer = window.models.offer
    qtbot.waitUntil(offer.isVisible)
    assert offer.text == "French → English can be had from 127.0.0.1."
    assert "No installed model" in window.banner.text
    assert server.requests == []
    with qtbot.waitSignal(window.models.stock.installed):
        offer.button.click()
    qtbot.waitUntil(offer.isVisible)
    assert offer.button.text() == "Translate"
    with qtbot.waitSignal(window.reader.finished):
        offer.button.click()
    assert window.reader.bilingual.model.id == "translate-fr_en"


def test_a_download_is_told_below(qtbot, window: MainWindow, server: Server) -> None:
    note = window.models.note
    assert not note.isVisible()
    server.faults = [servers.status(404)] * 9
    starting(window, "Install Argos").trigger()
    assert note.isVisible()
    qtbot.waitUntil(lambda: note.text() == "German → English: failed")
    note.click()
    dialog = window.findChild(ModelsDialog)
    assert dialog.isVisible()
    assert "does not have the file" in dialog.details.message.text()
    server.faults = []
    with qtbot.waitSignal(window.models.stock.installed):
        dialog.details.buttons["resume"].click()
    assert not note.isVisible()


def test_the_menu_leads_to_the_pair(qtbot, window: MainWindow) -> None:
    window.actions_["models"].trigger()
    dialog = window.findChild(ModelsDialog)
    qtbot.waitUntil(lambda: dialog.details.item is not None)
    assert dialog.details.item.pair == GERMAN
    window.actions_["models"].trigger()
    assert window.findChildren(ModelsDialog) == [dialog]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    window.actions_["models"].trigger()
    assert window.findChild(ModelsDialog) is not None


@pytest.mark.parametrize("how", ["drop", "open"])
def test_an_archive_given_to_the_window_is_installed(
    how: str, qtbot, window: MainWindow, make_archive
) -> None:
    path = make_archive("de", "fr")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    with qtbot.waitSignal(window.models.stock.installed) as told:
        if how == "drop":
            QApplication.sendEvent(window, QDragEnterEvent(QPoint(100, 100), *held))
            QApplication.sendEvent(window, QDropEvent(QPointF(100, 100), *held))
        else:
            window.open_path(path)
        assert window.findChild(ModelsDialog).isVisible()
    assert told.args == [LanguagePair("de", "fr")]
    assert "translate-de_fr" in [package.id for package in installed().packages]
    assert window.table.complete  # The article is still there.


def test_a_finished_file_is_not_translated_again(qtbot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "finished.json"
    export(window.reader.bilingual, path, Format.JSON)
    read(qtbot, window, path)
    assert not starting(window, "Translate the article again").isEnabled()
    install(qtbot, window)
    assert not window.models.offer.isVisible()


def test_all_of_it_follows_the_language(app, qtbot, window: MainWindow) -> None:
    install(qtbot, window)
    language = WindowLanguage(app)
    language.use("de")
    try:
        qtbot.waitUntil(lambda: window.models.offer.button.text() == "Neu übersetzen")
        assert "Deutsch → Englisch übersetzt von jetzt an: Argos 1.3" in window.models.offer.text
        assert "Alle Modelle …" in menu(window)
        assert window.models.button.text().startswith("mitgeliefertes Modell ")
    finally:
        language.use("en")


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"de": 1}', '{"de-en": 3}', '{"-": "x"}'])
def test_choices_that_make_no_sense(kept: str, settings) -> None:
    settings.set_text("models/chosen", kept)
    choices = Choices(settings)
    assert choices.all() == {}
    choices.choose(GERMAN, "a+b")
    assert Choices(settings).all() == {GERMAN: "a+b"}
    choices.forget("c")
    assert choices.all() == {GERMAN: "a+b"}
    choices.forget("b")
    assert choices.all() == {}


def test_closing_the_window_keeps_what_was_fetched(
    qtbot, window: MainWindow, server: Server
) -> None:
    size = len(server.files[PATH])
    server.faults = [servers.breaks_after(size // 2), servers.status(503), servers.status(503)]
    starting(window, "Install Argos").trigger()
    stock = window.models.stock
    qtbot.waitUntil(lambda: len(server.requests) >= 2)
    window.close()
    assert stock.jobs == []


def test_the_note_below_says_what_it_is_for(window):
    assert window.models.note.toolTip() == "Show what is being fetched"
