# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: what is chosen shows at once on the page behind."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.document import Side
from desktop.settings import ZOOM_STEPS, Settings
from desktop.window.appearance import Appearance
from desktop.window.faces import Face
from desktop.window.page import PageView
from desktop.window.preview import Preview
from desktop.window.sessions import REOPEN
from desktop.window.sizes import Sizes
from desktop.window.theme import ThemeName


class Preferences(QDialog):
    """Theme, type, size and language; what is chosen holds at once."""

    def __init__(
        self,
        appearance: Appearance,
        settings: Settings,
        sizes: Sizes,
        page: PageView,
        parent: QWidget,
    ) -> None:
        """Make the dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._appearance = appearance
        self._settings = settings
        self.theme = QComboBox()
        self.face = QComboBox()
        self.text_size = QComboBox()
        self.target_size = QComboBox()
        self.language = QComboBox()
        self.preview = Preview(page)
        self._labels = [QLabel() for _ in range(5)]
        self.reopen = QCheckBox()
        self.reopen.setChecked(settings.flag(REOPEN))
        self.reopen.toggled.connect(lambda on: settings.set_flag(REOPEN, on=on))
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._lay_out()
        self._retranslate()
        self.theme.activated.connect(self._choose_theme)
        self.face.activated.connect(self._choose_face)
        for side, box in ((Side.SOURCE, self.text_size), (Side.TARGET, self.target_size)):
            box.activated.connect(
                lambda _, side=side, box=box: sizes.set_size(side, box.currentData())
            )
        self.language.activated.connect(self._choose_language)
        # Connected last, so that the page has its new dress by then.
        for box in (self.theme, self.face, self.text_size, self.target_size):
            box.activated.connect(lambda _: self.preview.follow())

    def _choose_theme(self) -> None:
        self._appearance.theme = ThemeName(self.theme.currentData())

    def _choose_face(self) -> None:
        self._appearance.face = Face(self.face.currentData())

    def _choose_language(self) -> None:
        self._appearance.language = self.language.currentData()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        boxes = (self.theme, self.face, self.text_size, self.target_size, self.language)
        for label, box in zip(self._labels, boxes, strict=True):
            box.setMinimumWidth(240)
            label.setBuddy(box)
            form.addRow(label, box)
        form.addRow("", self.reopen)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.preview)
        column.addWidget(self._hint)
        column.addWidget(buttons)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        for label, words in zip(
            self._labels,
            (
                self.tr("&Colours"),
                self.tr("&Type"),
                self.tr("&Size of the original"),
                self.tr("S&ize of the translation"),
                self.tr("&Language"),
            ),
            strict=True,
        ):
            label.setText(words)
        self.reopen.setText(self.tr("Open the last article at the &start"))
        self._hint.setText(self.tr("What you choose shows at once on the page."))
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
        _fill(self.theme, {name.value: words for name, words in themes.items()})
        _fill(self.face, {name.value: words for name, words in faces.items()})
        for box in (self.text_size, self.target_size):
            _fill(box, {step: f"{step} %" for step in ZOOM_STEPS})
        _fill(self.language, {"": self.tr("Like the system"), "en": "English", "de": "Deutsch"})
        self.theme.setCurrentIndex(self.theme.findData(self._appearance.theme.value))
        self.face.setCurrentIndex(self.face.findData(self._appearance.face.value))
        self.text_size.setCurrentIndex(self.text_size.findData(self._settings.zoom))
        self.target_size.setCurrentIndex(self.target_size.findData(self._settings.target_zoom))
        self.language.setCurrentIndex(self.language.findData(self._appearance.language))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _fill(box: QComboBox, choices: "dict[str, str] | dict[int, str]") -> None:
    box.clear()
    for value, words in choices.items():
        box.addItem(words, value)
