# SPDX-License-Identifier: GPL-3.0-or-later
"""Say what the program is, what it is made of and under which licences."""

import platform
from importlib import metadata

from PySide6.QtCore import QEvent, QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import __version__
from desktop.window.dress.icons import program_icon
from models.download import connections

_PARTS = (
    ("CTranslate2", "ctranslate2", "MIT"),
    ("SentencePiece", "sentencepiece", "Apache-2.0"),
    ("Argos Translate", "argostranslate", "MIT"),
    ("langdetect", "langdetect", "Apache-2.0"),
    ("charset-normalizer", "charset-normalizer", "MIT"),
    ("sentencex", "sentencex", "MIT"),
    ("Sacremoses", "sacremoses", "MIT"),
    ("PySide6", "PySide6-Essentials", "LGPL-3.0"),
)


class About(QDialog):
    """Version, licence, parts and the promise: works offline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(program_icon().pixmap(QSize(64, 64)))
        self._text = words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        words.setMinimumWidth(420)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(line)
        column.addWidget(buttons)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Synopse"))
        self._text.setText(self._words())

    def _words(self) -> str:
        parts = "".join(
            f"<tr><td>{name}</td><td>&nbsp;&nbsp;{_version(package)}</td>"
            f"<td>&nbsp;&nbsp;{licence}</td></tr>"
            for name, package, licence in _PARTS
        )
        parts += "<tr><td>Vollkorn</td><td>&nbsp;&nbsp;4.105</td><td>&nbsp;&nbsp;OFL-1.1</td></tr>"
        system = self.tr("Python {python}, Qt {qt}").format(
            python=platform.python_version(), qt=qVersion()
        )
        promise = self.tr("Works offline: nothing that you open leaves this computer.")
        proof = self._connections()
        purpose = self.tr("Reads an article beside its translation, sentence by sentence.")
        licence = self.tr(
            "Free software under the GNU General Public License, version 3 or later. "
            "It comes without any warranty."
        )
        made_of = self.tr("Made with:")
        return (
            f"<h2>Synopse {__version__}</h2><p>{purpose}</p><p><b>{promise}</b><br>{proof}</p>"
            f"<p>{licence}</p><p>{made_of}</p><table>{parts}</table><p>{system}</p>"
        )

    def _connections(self) -> str:
        """Say which connections were opened, by the only part of the window that opens any."""
        hosts = connections()
        if not hosts:
            return self.tr("No connection has been opened since the program was started.")
        words = self.tr("Connections since the start, all for models that you asked for: {hosts}.")
        return words.format(hosts=", ".join(f"{host} ({hosts[host]})" for host in sorted(hosts)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "–"
