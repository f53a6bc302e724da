# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys can be looked up and changed; none is ever given twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence

from desktop.settings import Settings
from desktop.window.page import SentenceRef
from desktop.window.settings.key_map import KeyMap
from desktop.window.settings.shortcuts import RESERVED, Shortcuts, Step
from desktop.window.specs import SPECS

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(qtbot, opened) -> KeyMap:
    """The key map, opened by its key."""
    qtbot.keyClick(opened.page, Qt.Key.Key_Question)
    (shown,) = opened.findChildren(KeyMap)
    assert shown.isVisible()
    return shown


def record(qtbot, keys, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(keys.tree, Qt.Key.Key_Return)
    qtbot.keyClick(keys.recorder, key, modifiers)


def rows(keys):
    return {item.text(0): item.text(1) for item in keys._items()}


def test_every_command_and_every_key_is_named(opened, keys):
    shown = rows(keys)
    for spec in SPECS:
        words = opened.actions_[spec.name].text().replace("&", "").rstrip(" …")
        if spec.keys:
            (found,) = (
                row for row in shown if row in (words, row.partition(": ")[0] + f": {words}")
            )
            assert shown[found] == ", ".join(QKeySequence(key).toString() for key in spec.keys)
    assert shown["Next sentence"] == "J, Down"


def test_a_new_key_holds_at_once_and_at_the_next_start(qtbot, opened, keys, reopen, article):
    keys.select("check")
    record(qtbot, keys, Qt.Key.Key_Y)
    assert opened.actions_["check"].shortcut().toString() == "Y"
    assert opened.actions_["check"].toolTip().endswith("(Y)")
    assert "“Mark as checked” has Y now." in keys.says.text()
    keys.close()
    opened.activateWindow()
    opened.page.setFocus()
    qtbot.waitUntil(opened.page.hasFocus)
    opened.page.set_current(SentenceRef(1, 0))
    qtbot.keyClick(opened.page, Qt.Key.Key_C)
    assert not opened.table.checked
    qtbot.keyClick(opened.page, Qt.Key.Key_Y)
    assert opened.table.checked
    opened.close()
    again = reopen(article)
    assert again.actions_["check"].shortcut().toString() == "Y"


def test_every_window_follows(qtbot, opened, keys, reopen, article):
    other = reopen(article)
    keys.select("check")
    record(qtbot, keys, Qt.Key.Key_Y)
    assert other.actions_["check"].shortcut().toString() == "Y"
    other.close()


def test_a_key_of_another_command_is_named_and_moved_by_enter(qtbot, opened, keys):
    keys.select("check")
    record(qtbot, keys, Qt.Key.Key_N)
    assert "N belongs to “Write a note”" in keys.says.text()
    assert opened.actions_["check"].shortcut().toString() == "C"
    qtbot.keyClick(keys.recorder, Qt.Key.Key_Return)
    assert opened.actions_["check"].shortcut().toString() == "N"
    assert opened.actions_["note"].shortcuts() == []
    assert keys.tree.hasFocus()


def test_escape_leaves_the_key_as_it_is(qtbot, opened, keys):
    keys.select("check")
    record(qtbot, keys, Qt.Key.Key_N)
    qtbot.keyClick(keys.recorder, Qt.Key.Key_Escape)
    assert opened.actions_["check"].shortcut().toString() == "C"
    assert keys.isVisible()
    assert not keys.recorder.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_G])
def test_keys_of_the_page_are_refused(qtbot, opened, keys, key):
    keys.select("check")
    record(qtbot, keys, key)
    assert "cannot be given away" in keys.says.text()
    assert opened.actions_["check"].shortcut().toString() == "C"


def test_a_second_key_and_none(qtbot, opened, keys):
    keys.select("note")
    keys.buttons["add"].click()
    qtbot.keyClick(keys.recorder, Qt.Key.Key_F7, CONTROL)
    shown = [key.toString() for key in opened.actions_["note"].shortcuts()]
    assert shown == ["N", "Ctrl+F7"]
    keys.buttons["remove"].click()
    assert opened.actions_["note"].shortcuts() == []
    assert "has no key now" in keys.says.text()


def test_defaults_come_back_for_one_and_for_all(qtbot, opened, keys):
    keys.select("check")
    record(qtbot, keys, Qt.Key.Key_N)
    qtbot.keyClick(keys.recorder, Qt.Key.Key_Return)
    keys.select("note")
    assert keys.buttons["reset"].isEnabled()
    keys.buttons["reset"].click()
    assert "Taken back from “Mark as checked”" in keys.says.text()
    assert opened.actions_["note"].shortcut().toString() == "N"
    assert opened.actions_["check"].shortcuts() == []
    keys.buttons["reset_all"].click()
    assert opened.actions_["check"].shortcut().toString() == "C"
    assert not keys.buttons["reset_all"].isEnabled()


def test_moving_by_other_keys(qtbot, opened, keys):
    keys.select(Step.FORWARD)
    record(qtbot, keys, Qt.Key.Key_J, CONTROL)
    keys.close()
    qtbot.keyClick(opened.page, Qt.Key.Key_J)
    assert opened.page.focus.current is None
    qtbot.keyClick(opened.page, Qt.Key.Key_J, CONTROL)
    assert opened.page.focus.current == SentenceRef(0, 0)


def test_shift_is_left_out_where_it_only_makes_the_character(qtbot, opened, keys):
    keys.select("check")
    record(qtbot, keys, Qt.Key.Key_Exclam, SHIFT)
    assert opened.actions_["check"].shortcut().toString() == "!"
    record(qtbot, keys, Qt.Key.Key_B, SHIFT)
    assert opened.actions_["check"].shortcut().toString() == "Shift+B"


def test_finding_a_command_by_words_or_key(qtbot, keys):
    keys.filter.setText("f11")
    assert [item.text(0) for item in keys._items() if not item.isHidden()] == ["Only the page"]
    keys.filter.setText("NOTE")
    assert "Write a note" in [item.text(0) for item in keys._items() if not item.isHidden()]


def test_what_is_fixed_says_so(keys):
    item = next(item for item in keys._items() if item.text(0) == "Release the sentence")
    keys.tree.setCurrentItem(item)
    assert "stays as it is" in keys.says.text()
    assert not keys.buttons["change"].isEnabled()


def test_the_key_map_speaks_german(app, opened, keys):
    from desktop.window.i18n import WindowLanguage

    language = WindowLanguage(app)
    keys.select("check")
    language.use("de")
    try:
        app.processEvents()
        assert "Nächster Satz" in rows(keys)
        assert keys.chosen == "check"
        assert "Als geprüft markieren" in keys.says.text()
    finally:
        language.use("en")


names = st.sampled_from([spec.name for spec in SPECS] + list(Step))
spelled = st.sampled_from(["A", "B", "C", "N", "Ctrl+F", "Ctrl+;", ";", ",", "F5", "/", "Ctrl+,"])


@given(st.lists(st.tuples(names, st.lists(spelled, max_size=3)), max_size=8))
def test_no_key_is_ever_given_twice_and_all_are_remembered(tmp_path_factory, changes):
    path = tmp_path_factory.mktemp("keys") / "settings.ini"
    settings = Settings(QSettings(str(path), QSettings.Format.IniFormat))
    shortcuts = Shortcuts(settings)
    for name, keys in changes:
        shortcuts.set(name, keys)
    every = [*(spec.name for spec in SPECS), *Step]
    given = [key for name in every for key in shortcuts.keys(name)]
    assert len(given) == len(set(given))
    settings.save()
    again = Shortcuts(Settings(QSettings(str(path), QSettings.Format.IniFormat)))
    assert {name: again.keys(name) for name in every} == {
        name: shortcuts.keys(name) for name in every
    }


def test_no_default_is_reserved_or_given_twice():
    defaults = [QKeySequence(key).toString() for spec in SPECS for key in spec.keys]
    assert len(defaults) == len(set(defaults))
    assert not RESERVED & set(defaults)
