# SPDX-License-Identifier: GPL-3.0-or-later
"""Read the languages and the licence of a dictionary from what it says of itself."""

import re

_CODES = {
    "de": "deu ger german deutsch",
    "en": "eng english englisch",
    "fr": "fra fre french französisch",
    "es": "spa spanish spanisch",
    "it": "ita italian italienisch",
    "nl": "nld dut dutch niederländisch",
    "pl": "pol polish polnisch",
    "pt": "por portuguese portugiesisch",
    "ru": "rus russian russisch",
    "tr": "tur turkish türkisch",
    "sv": "swe swedish schwedisch",
    "da": "dan danish dänisch",
    "cs": "ces cze czech tschechisch",
    "hu": "hun hungarian ungarisch",
    "la": "lat latin latein",
    "uk": "ukr ukrainian ukrainisch",
    "ar": "ara arabic arabisch",
    "zh": "zho chi chinese chinesisch",
    "ja": "jpn japanese japanisch",
    "fi": "fin finnish finnisch",
    "no": "nor norwegian norwegisch",
    "el": "ell gre greek griechisch",
    "ro": "ron rum romanian rumänisch",
    "hr": "hrv croatian kroatisch",
    "bg": "bul bulgarian bulgarisch",
    "sk": "slk slo slovak slowakisch",
    "sl": "slv slovenian slowenisch",
    "ca": "cat catalan katalanisch",
    "he": "heb hebrew hebräisch",
    "fa": "fas per persian persisch",
}
_BY_WORD = {word: code for code, names in _CODES.items() for word in (code, *names.split())}
_PAIR = re.compile(
    r"([^\W\d_]{2,})\s*(?:-+|_|–|—|→|->|>|/| to | zu | nach |\s)\s*(?=([^\W\d_]{2,}))"
)
_LONGEST_NAME = 300
_LONGEST_NOTICE = 20_000
_LICENCES = (
    (r"affero[\s\w(),.-]{0,40}?v(?:ersion|\.)?\s*3|\bagpl\s*v?\.?\s*3", "AGPL-3.0"),
    (
        r"\bgpl[\s-]*v?(?:er(?:sion|\.))?\s*\.?\s*3|general public license[\s\S]{0,30}?3\b",
        "GPL-3.0",
    ),
    (
        r"\bgpl[\s-]*v?(?:er(?:sion|\.))?\s*\.?\s*2|general public license[\s\S]{0,30}?2\b",
        "GPL-2.0",
    ),
    (r"\bgpl\b|general public license", "GPL"),
    (r"cc[\s-]*by[\s-]*nc|attribution-?\s*non-?commercial", "CC BY-NC"),
    (r"cc[\s-]*by[\s-]*sa|attribution-?\s*share-?alike", "CC BY-SA"),
    (r"cc[\s-]*by|creative commons attribution", "CC BY"),
    (r"\bcc0\b|public domain", "public domain"),
    (r"gnu free documentation|\bgfdl\b", "GFDL"),
    (r"\bmit licen[sc]e", "MIT"),
)


def codes() -> list[str]:
    """Return the ISO 639-1 codes of the languages that are known by name."""
    return list(_CODES)


def pair_in(text: str) -> tuple[str, str]:
    """Find two languages that stand one after the other, such as "deu-eng"; "" and "" if none."""
    for match in _PAIR.finditer(text[:_LONGEST_NAME].casefold().replace(".", " ")):
        first, second = (_BY_WORD.get(word, "") for word in match.groups())
        if first and second and first != second:
            return first, second
    return "", ""


def licence_in(text: str) -> str:
    """Name the first licence that a text speaks of, or ""."""
    plain = text[:_LONGEST_NOTICE].casefold()
    return next((name for pattern, name in _LICENCES if re.search(pattern, plain)), "")
