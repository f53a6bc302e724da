# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a line may end: at spaces, behind hyphens, between Chinese and Japanese characters.

After Unicode Annex 14, for the scripts of the exports. Thai has no spaces between words; it is
broken between syllables where a vowel tells that one begins or ends.
"""

import re
from typing import Final

# A space, the part of a compound up to its hyphen, or a word.
_LATIN: Final = re.compile(r" |[^ ]*?\w\w[-–/](?=\w\w)|[^ ]+")
_IDEOGRAPH: Final = (
    "\u2e80-\u2fff\u3003-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
# What no line may begin with, and what none may end with.
_CLOSING: Final = (
    "、。，．・：；？！）」』】〉》〕］｝〗〙〛’”…‥ー々ゝゞヽヾ"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!)]}%％"
)
_OPENING: Final = "（「『【〈《〔［｛〖〘〚‘“([{"
_SMALL: Final = re.escape(_CLOSING)
_OPENS: Final = re.escape(_OPENING)
_EAST_ASIAN: Final = re.compile(
    rf" |[{_OPENS}]*[{_IDEOGRAPH}][{_SMALL}]*"
    rf"|[^ ]*?\w\w[-–/](?=\w\w)|(?:(?![{_OPENS}]*[{_IDEOGRAPH}])[^ ])+[{_SMALL}]*"
)
_ANY_EAST_ASIAN: Final = re.compile(f"[{_IDEOGRAPH}]")
_ANY_THAI: Final = re.compile("[ก-๛]")
_THAI: Final = re.compile("( )|(?<=[ะำๆฯ])(?=[ก-ฮเแโใไ])|(?<=[ก-๛])(?=[เแโใไ])")


def parts(text: str) -> list[str]:
    """Cut a text where lines may end; a space is a part of its own."""
    if _ANY_EAST_ASIAN.search(text):
        return _EAST_ASIAN.findall(text)
    if _ANY_THAI.search(text):
        return [part for part in _THAI.split(text) if part]
    return _LATIN.findall(text)
