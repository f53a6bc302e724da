# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens of an RTF file to blocks: groups, control words, fields, notes and text boxes."""

import re
from collections import Counter
from copy import copy

from desktop.reading.assembly import Block, Properties
from desktop.reading.rtf.flow import Flow, StyleSheet
from desktop.reading.rtf.state import Into, State, charset, codepage
from desktop.reading.rtf.tokens import Found, Token, tokens
from desktop.reading.runs import Run

_LINK = re.compile(r'\s*HYPERLINK\s+"?((?:https?://|mailto:)[^"\s]+)', re.IGNORECASE)
_UNREAD_WORDS = """
    colortbl pict object objdata header headerl headerr headerf footer footerl footerr footerf
    themedata colorschememapping datastore datafield generator listtable listoverridetable revtbl
    rsidtbl latentstyles nonshppict annotation atnid atnauthor atntime atnicn atnref xe tc
    ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pgptbl filetbl xmlnstbl mmathPr bkmkstart
    bkmkend sp shprslt do docvar private falt panose objclass objname fchars lchars template
    userprops wgrffmtfilter pnseclvl pntxta pntxtb listpicture upr
"""
_UNREAD = frozenset(_UNREAD_WORDS.split())
_STARRED = frozenset({"footnote", "fldinst", "shpinst", "shptxt", "pn", "ud"})
_TEXTS = {
    "tab": " ", "line": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "nestcell": "\n\n", "page": " ", "column": " ",
}  # fmt: skip
_INFO = {"title": "title", "author": "author", "creatim": "created"}
_DATE = ("yr", "mo", "dy")
_DEEPEST = 10_000
_LONGEST = 2_000
_MOST_FLOWS = 8
_LANGUAGES = {
    7: "de", 9: "en", 10: "es", 12: "fr", 16: "it", 19: "nl", 21: "pl", 22: "pt", 25: "ru",
}  # fmt: skip
_PRIMARY = 0x3FF


class Walker:
    """Walks once through a file.

    Attributes:
        styles: The style sheet.
    """

    def __init__(self) -> None:
        self.styles = StyleSheet()
        self._state = State()
        self._stack: list[State] = []
        self._flows = [Flow(self.styles)]
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}
        self._bytes: list[bytes] = []
        self._half = ""
        self._skip = 0
        self._starred = False
        self._fresh = False
        self._instruction = ""
        self._stated: dict[str, str] = {}
        self._date: dict[str, int] = {}
        self._languages: Counter[int] = Counter()
        self._notes = 0

    def blocks(self, data: bytes) -> list[Block]:
        """Read a whole file."""
        for found in tokens(data):
            if found.token is not Token.BYTES:
                self._decode()
            self._take(found)
        self._decode()
        while self._stack:  # The file was cut off.
            self._close()
        return self._flows[0].finished(self._state)

    def properties(self) -> Properties:
        """Return what the file said of itself; ask after its blocks."""
        year, month, day = (self._date.get(each, 0) for each in _DATE)
        language, _ = next(iter(self._languages.most_common(1)), (0, 0))
        return Properties(
            self._stated.get("title", ""),
            self._stated.get("author", ""),
            f"{year:04}-{month:02}-{day:02}" if year else "",
            _LANGUAGES.get(language & _PRIMARY, ""),
        )

    def _take(self, found: Found) -> None:
        fresh, self._fresh = self._fresh, found.token in {Token.OPEN, Token.STARRED}
        if found.token is Token.OPEN:
            self._open()
        elif found.token is Token.CLOSE:
            self._close()
        elif found.token is Token.STARRED:
            self._starred = True
        elif found.token is Token.WORD:
            self._word(found.word, found.number, fresh=fresh)
        elif found.token is Token.BYTES:
            self._take_bytes(found.data)
        else:
            self._write(found.text)

    def _open(self) -> None:
        self._skip = 0
        self._starred = False
        if len(self._stack) < _DEEPEST:
            self._stack.append(self._state)
            self._state = copy(self._state)
            self._state.opens_note = self._state.opens_box = False

    def _close(self) -> None:
        self._skip = 0
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if (ended.opens_note or ended.opens_box) and len(self._flows) > 1:
            flow = self._flows.pop()
            ended.in_table = False
            self._flows[-1].hang(flow.finished(ended))
        elif ended.into is Into.INSTRUCTION and self._state.into is not Into.INSTRUCTION:
            link = _LINK.match(self._instruction)
            # The group of the field hands it on to the group of its result.
            self._state.href = link[1] if link else self._state.href
            self._instruction = ""

    def _word(self, word: str, number: int | None, *, fresh: bool) -> None:
        starred, self._starred = self._starred and fresh, False
        if word == "ud" and len(self._stack) > 1:
            # The group around it says the same for old programs, and is not read.
            self._state.into = self._stack[-2].into
            return
        if self._begins(word, unknown=starred and word not in _STARRED):
            return
        if word == "u" and number is not None:
            self._unicode(number)
        elif word in _TEXTS:
            self._write(_TEXTS[word])
        elif self._state.into is Into.BODY and self._ends(word):
            return
        else:
            self._set(word, number)

    def _begins(self, word: str, *, unknown: bool) -> bool:
        """Take a word that says what the group is; say whether it was one."""
        state = self._state
        if state.into is Into.NOWHERE:
            return True
        if word in _UNREAD or unknown:
            state.into = Into.NOWHERE
        elif word == "footnote" and state.into is Into.BODY:
            self._begin_note()
        elif word == "fldinst":
            state.into, self._instruction = Into.INSTRUCTION, ""
        elif word in {"listtext", "pntext"}:
            state.into = Into.LABEL
        elif word in _INFO and state.into is Into.INFO:
            state.field = _INFO[word]
        elif word in {"fonttbl", "stylesheet", "info"}:
            state.into = {"fonttbl": Into.FONTS, "stylesheet": Into.STYLES}.get(word, Into.INFO)
        else:
            return word == "shptxt" and self._begins_box(word)
        return True

    def _begins_box(self, word: str) -> bool:
        if word != "shptxt" or len(self._flows) > _MOST_FLOWS:
            return False
        self._state.into, self._state.opens_box = Into.BODY, True
        self._state.begin_paragraph()
        self._flows.append(Flow(self.styles))
        return True

    def _begin_note(self) -> None:
        if len(self._flows) > _MOST_FLOWS:
            return  # No note has notes; a hostile file may have, and reads on in the same one.
        self._notes += 1
        mark = f"[{self._notes}]"
        self._flows[-1].runs.append(Run(mark))
        self._state.opens_note = True
        self._state.plain()
        self._state.begin_paragraph()
        self._flows.append(Flow(self.styles, mark))

    def _ends(self, word: str) -> bool:
        flow, state = self._flows[-1], self._state
        if word in {"par", "sect"}:
            flow.end_paragraph(state)
        elif word == "cell":
            flow.end_cell(state)
        elif word == "row":
            flow.end_row()
        else:
            return False
        return True

    def _set(self, word: str, number: int | None) -> None:
        state, on = self._state, number != 0
        if word == "pard":
            state.begin_paragraph()
        elif word == "plain":
            state.plain()
        elif word in {"b", "i"}:
            setattr(state, "bold" if word == "b" else "italic", on)
        elif word in {"v", "deleted"}:
            state.hidden = on
        elif word == "intbl":
            state.in_table = True
        elif number is not None:
            self._set_number(word, number)

    def _set_number(self, word: str, number: int) -> None:
        state = self._state
        names = {"f": "font", "uc": "skip", "s": "style", "li": "left", "fi": "first",
                 "lang": "language", "outlinelevel": "outline"}  # fmt: skip
        if word in names:
            setattr(state, names[word], number)
            if word == "outlinelevel" and state.into is Into.STYLES:
                self.styles.outlines[state.style] = number
        elif word == "fcharset" and state.into is Into.FONTS:
            self._fonts[state.font] = charset(number)
        elif word == "ansicpg":
            self._default = codepage(number)
        elif word in _DATE and state.field == "created":
            self._date[word] = number

    def _unicode(self, number: int) -> None:
        self._skip = 0
        code = number & 0xFFFF
        text = chr(code)
        if 0xD800 <= code < 0xDC00:
            self._half = text
        elif 0xDC00 <= code < 0xE000:
            pair = (self._half + text).encode("utf-16", "surrogatepass")
            self._write(pair.decode("utf-16", "replace") if self._half else "\ufffd")
            self._half = ""
        elif not 0xE000 <= code < 0xF900:
            self._write(text)
        self._skip = max(0, self._state.skip)

    def _take_bytes(self, data: bytes) -> None:
        cut = min(self._skip, len(data))
        self._skip -= cut
        self._bytes.append(data[cut:])

    def _decode(self) -> None:
        """Decode the bytes that have gathered: a character may have several."""
        if self._bytes:
            encoding = self._fonts.get(self._state.font) or self._default
            data, self._bytes = b"".join(self._bytes), []
            self._write(data.decode(encoding, "replace"))

    def _write(self, text: str) -> None:
        state = self._state
        if state.into is Into.BODY and not state.hidden:
            self._languages[state.language] += len(text)
            self._flows[-1].runs.append(Run(text, state.italic, state.bold, state.href))
        elif state.into is Into.LABEL:
            self._flows[-1].label = _longer(self._flows[-1].label, text)
        elif state.into is Into.INSTRUCTION:
            self._instruction = _longer(self._instruction, text)
        elif state.into is Into.STYLES:
            name = _longer(self.styles.names.get(state.style, ""), text)
            self.styles.names[state.style] = name.rstrip(";").strip()
        elif state.into is Into.INFO and state.field:
            self._stated[state.field] = _longer(self._stated.get(state.field, ""), text)


def _longer(text: str, more: str) -> str:
    """Add to a text that no sound file makes long."""
    return text if len(text) > _LONGEST else text + more[:_LONGEST]
