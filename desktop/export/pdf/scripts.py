# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts that the typeface of the program has not: whose they are, and what a font needs."""

import re
from enum import Enum
from functools import cache
from typing import Final, NamedTuple

import regex

from desktop.export import languages


class Script(NamedTuple):
    """A way to write.

    Attributes:
        sample: Characters that a font must have to be taken.
        font: A free font that has them, for advice.
        wanted: What the name of the best font contains.
        leading: How much more room lines take than in Latin script.
    """

    sample: str
    font: str
    wanted: str = ""
    leading: float = 1.0


class Scripts(Enum):
    """The scripts that can be set with a font of the system."""

    ARABIC = Script("ابتثجحپچگکیڈٹے", "Noto Naskh Arabic", "Naskh", 1.2)
    HEBREW = Script("אבגדהםץ", "Noto Serif Hebrew", "", 1.05)
    DEVANAGARI = Script("अकखगिूँ", "Noto Serif Devanagari", "", 1.15)
    BENGALI = Script("অকখগিূঁ", "Noto Serif Bengali", "", 1.15)
    GURMUKHI = Script("ਅਕਖਗਿੂ", "Noto Serif Gurmukhi", "", 1.15)
    GUJARATI = Script("અકખગિૂ", "Noto Serif Gujarati", "", 1.15)
    TAMIL = Script("அகஙசிூ", "Noto Serif Tamil", "", 1.15)
    TELUGU = Script("అకఖగిూ", "Noto Serif Telugu", "", 1.25)
    KANNADA = Script("ಅಕಖಗಿೂ", "Noto Serif Kannada", "", 1.25)
    MALAYALAM = Script("അകഖഗിൂ", "Noto Serif Malayalam", "", 1.15)
    SINHALA = Script("අකඛගිූ", "Noto Serif Sinhala", "", 1.15)
    THAI = Script("กขคเแำ่", "Noto Serif Thai", "", 1.2)
    GEORGIAN = Script("აბგდ", "Noto Serif Georgian")
    ARMENIAN = Script("ԱԲաբ", "Noto Serif Armenian")
    CHINESE = Script("汉语简体门", "Noto Serif CJK SC", "SC", 1.12)
    TRADITIONAL = Script("漢語繁體門", "Noto Serif CJK TC", "TC", 1.12)
    JAPANESE = Script("日本語ひらカタ直", "Noto Serif CJK JP", "JP", 1.12)
    KOREAN = Script("한국어가나", "Noto Serif CJK KR", "KR", 1.12)


_OF_LANGUAGES: Final = {
    "ar": Scripts.ARABIC, "fa": Scripts.ARABIC, "ur": Scripts.ARABIC, "ps": Scripts.ARABIC,
    "he": Scripts.HEBREW, "yi": Scripts.HEBREW,
    "hi": Scripts.DEVANAGARI, "mr": Scripts.DEVANAGARI, "ne": Scripts.DEVANAGARI,
    "bn": Scripts.BENGALI, "pa": Scripts.GURMUKHI, "gu": Scripts.GUJARATI, "ta": Scripts.TAMIL,
    "te": Scripts.TELUGU, "kn": Scripts.KANNADA, "ml": Scripts.MALAYALAM, "si": Scripts.SINHALA,
    "th": Scripts.THAI, "ka": Scripts.GEORGIAN, "hy": Scripts.ARMENIAN,
    "zh": Scripts.CHINESE, "zt": Scripts.TRADITIONAL, "ja": Scripts.JAPANESE, "ko": Scripts.KOREAN,
}  # fmt: skip
# What HarfBuzz takes, where it differs from the code of the language.
_TAGS: Final = {"zh": "zh-hans", "zt": "zh-hant"}
# Of characters that several scripts have, such as the full stop of Chinese and Japanese, the last.
_BY_CHARACTER: Final = (
    *((script, script.name.title()) for script in Scripts if script.value.font.find("CJK") < 0),
    (Scripts.KOREAN, "Hangul"),
    (Scripts.JAPANESE, "Hiragana"),
    (Scripts.JAPANESE, "Katakana"),
    (Scripts.CHINESE, "Han"),
)
_LATIN: Final = re.compile("[\x00-\u02ff\u2010-\u2027]*")
_WIDE: Final = regex.compile(r"[\uff00-\uffef\u3000-\u303f]")


def of_language(code: str) -> Scripts | None:
    """Return the script of a language, or None where the program's own typeface has it."""
    return _OF_LANGUAGES.get(code)


def tag(code: str) -> str:
    """Return the tag by which fonts know a language."""
    return _TAGS.get(code, code)


def of_text(text: str, language: str) -> Scripts | None:
    """Return the script of a character with its marks, as text in a language has it."""
    if _LATIN.fullmatch(text):
        return None
    script = _of_character(text)
    if script in _CJK and languages.is_asian(language):
        return _OF_LANGUAGES[language]
    return script


@cache
def _patterns() -> tuple[tuple[Scripts, "regex.Pattern[str]"], ...]:
    return tuple(
        (script, regex.compile(rf"\p{{Script_Extensions={name}}}"))
        for script, name in _BY_CHARACTER
    )


@cache
def _of_character(text: str) -> Scripts | None:
    if _WIDE.match(text):
        return Scripts.CHINESE
    return next((script for script, pattern in _patterns() if pattern.match(text)), None)


_CJK: Final = frozenset(
    script for code, script in _OF_LANGUAGES.items() if languages.is_asian(code)
)
