# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the settings: how the page looks, how one reads, what the program does."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QWidget

from desktop.document import Side
from desktop.settings import ZOOM_STEPS
from desktop.window.dress.faces import Face
from desktop.window.dress.theme import ThemeName
from desktop.window.page import Reveal
from desktop.window.settings import motion
from desktop.window.settings.appearance import Appearance
from desktop.window.specs import SPECS
from desktop.window.storage.sessions import REOPEN

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

_TOGGLES = ("ruler", "echo", "numbers", "swapped")


def _action(name: str) -> tuple[str, str]:
    """Return the words and the hint of an action; a menu may be worded anew only later."""
    spec = next(spec for spec in SPECS if spec.name == name)
    words = QCoreApplication.translate("Actions", spec.text)
    return words, QCoreApplication.translate("Actions", spec.hint) if spec.hint else ""


def _fill(
    box: QComboBox, choices: Mapping[str, str] | Mapping[int, str], chosen: str | int
) -> None:
    box.clear()
    for value, words in choices.items():
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(chosen))


class SettingsPage(QWidget):
    """Labelled choices below each other, worded anew when the language changes.

    Signals:
        changed: Something was chosen here, and the page of the window has it already.
    """

    changed = Signal()

    def __init__(self, *boxes: QComboBox) -> None:
        super().__init__()
        self._labels = [QLabel() for _ in boxes]
        self.form = QFormLayout(self)
        self.form.setContentsMargins(16, 16, 16, 16)
        self.form.setVerticalSpacing(10)
        for label, box in zip(self._labels, boxes, strict=True):
            box.setMinimumWidth(220)
            label.setBuddy(box)
            self.form.addRow(label, box)

    def retranslate(self) -> None:
        """Word everything in the language of the window."""

    def label(self, *words: str) -> None:
        """Set the words of the labels, from above."""
        for label, each in zip(self._labels, words, strict=True):
            label.setText(each)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class LooksPage(SettingsPage):
    """Colours, type and sizes."""

    def __init__(self, appearance: Appearance, window: "MainWindow") -> None:
        """Make the page."""
        self.theme, self.face = QComboBox(), QComboBox()
        self.text_size, self.target_size = QComboBox(), QComboBox()
        boxes = (self.theme, self.face, self.text_size, self.target_size)
        super().__init__(*boxes)
        self._appearance = appearance
        self._settings = window.settings
        self.retranslate()
        self.theme.activated.connect(self._choose_theme)
        self.face.activated.connect(self._choose_face)
        for side, box in ((Side.SOURCE, self.text_size), (Side.TARGET, self.target_size)):
            box.activated.connect(
                lambda _, side=side, box=box: window.sizes.set_size(side, box.currentData())
            )
        window.sizes.changed.connect(self._follow)
        # Connected last, so that the page has its new dress by then.
        for box in boxes:
            box.activated.connect(lambda _: self.changed.emit())

    def _follow(self) -> None:
        """Show sizes that were set by key."""
        self.text_size.setCurrentIndex(self.text_size.findData(self._settings.zoom))
        self.target_size.setCurrentIndex(self.target_size.findData(self._settings.target_zoom))
        self.changed.emit()

    def _choose_theme(self) -> None:
        self._appearance.theme = ThemeName(self.theme.currentData())

    def _choose_face(self) -> None:
        self._appearance.face = Face(self.face.currentData())

    def retranslate(self) -> None:
        """Word everything in the language of the window."""
        self.label(
            self.tr("&Colours"),
            self.tr("&Type"),
            self.tr("&Size of the original"),
            self.tr("S&ize of the translation"),
        )
        themes = {
            ThemeName.AUTO: self.tr("Like the system"),
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.SEPIA: self.tr("Sepia"),
            ThemeName.CONTRAST: self.tr("High contrast"),
        }
        faces = {
            Face.BOOK: self.tr("Book (Vollkorn)"),
            Face.SERIF: self.tr("Serif of the system"),
            Face.SANS: self.tr("Sans serif of the system"),
        }
        chosen = self._appearance
        _fill(self.theme, {name.value: words for name, words in themes.items()}, chosen.theme.value)
        _fill(self.face, {name.value: words for name, words in faces.items()}, chosen.face.value)
        sizes = {step: self.tr("{size}%").format(size=step) for step in ZOOM_STEPS}
        _fill(self.text_size, sizes, self._settings.zoom)
        _fill(self.target_size, sizes, self._settings.target_zoom)


class ReadingPage(SettingsPage):
    """The ways of reading; each is an action of the View menu, and worded like it."""

    def __init__(self, window: "MainWindow") -> None:
        """Make the page."""
        self.reveal = QComboBox()
        super().__init__(self.reveal)
        self._actions = window.actions_
        self._page = window.page
        self.toggles = {name: QCheckBox() for name in _TOGGLES}
        for name, box in self.toggles.items():
            self.form.addRow(box)
            box.clicked.connect(self._actions[name].trigger)
        self.retranslate()
        self.reveal.activated.connect(lambda _: self._actions[self.reveal.currentData()].trigger())
        # They were connected to the page first, which has its new look by then.
        for name in (*(mode.value for mode in Reveal), "reveal", *_TOGGLES):
            self._actions[name].triggered.connect(self._follow)

    def _follow(self) -> None:
        look = self._page.look
        self.reveal.setCurrentIndex(self.reveal.findData(look.reveal.value))
        for name, box in self.toggles.items():
            box.setChecked(getattr(look, name))
        self.changed.emit()

    def retranslate(self) -> None:
        """Word everything in the language of the window."""
        self.label(self.tr("Sh&ow"))
        modes = {mode.value: _action(mode.value)[0].replace("&", "") for mode in Reveal}
        _fill(self.reveal, modes, self._page.look.reveal.value)
        for name, box in self.toggles.items():
            words, hint = _action(name)
            box.setText(words)
            box.setToolTip(hint)
            box.setChecked(getattr(self._page.look, name))


class ProgramPage(SettingsPage):
    """What the program does beside showing a page."""

    def __init__(self, appearance: Appearance, window: "MainWindow") -> None:
        """Make the page."""
        self.language = QComboBox()
        super().__init__(self.language)
        self._appearance = appearance
        self._window = window
        settings = window.settings
        self.reopen, self.still = QCheckBox(), QCheckBox()
        self.reopen.setChecked(settings.flag(REOPEN))
        self.form.addRow(self.reopen)
        self.form.addRow(self.still)
        self.retranslate()
        self.reopen.toggled.connect(lambda on: settings.set_flag(REOPEN, on=on))
        self.still.clicked.connect(lambda on: motion.choose(settings, less=on))
        self.language.activated.connect(self._choose_language)
        appearance.portal.changed.connect(self.retranslate)

    def _choose_language(self) -> None:
        self._appearance.language = self.language.currentData()

    def retranslate(self) -> None:
        """Word everything in the language of the window."""
        self.label(self.tr("&Language"))
        languages = {"": self.tr("Like the system"), "en": "English", "de": "Deutsch"}
        _fill(self.language, languages, self._appearance.language)
        self.reopen.setText(self.tr("Open the last article at the &start"))
        self.still.setText(self.tr("Less &motion: jump to a sentence, do not glide"))
        system = motion.system_wants_less(self._window)
        self.still.setChecked(system or self._window.settings.flag(motion.LESS))
        self.still.setEnabled(not system)
        self.still.setToolTip(self.tr("The system asks for this already.") if system else "")
