# SPDX-License-Identifier: GPL-3.0-or-later
"""The small words of each language: a second opinion that letters alone do not give.

Roughly every third word of running text is one of these. Luxembourgish is here because
langdetect does not know it and takes it for German.
"""

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"\S*[/@]\S*")
_LONGEST = 600
_LISTS = {
    "de": """der die das und ist nicht ein eine einen einem einer mit von auf für sich dem den
        des im zu es auch als wie bei aus nach wird sind hat wurde ich sie er wir dass oder
        aber noch in an am um bis so war was""",
    "en": """the of and to in is that it for was on are with as be this by at from have has had
        not but they his her which you we or an were will would been their what all there""",
    "fr": """le la les de des et un une est dans que qui pour sur pas au avec ce il elle ne se
        plus par son sa ses du en nous vous je mais ont été cette""",
    "nl": """de het een van en in is dat op te voor met niet zijn die aan er als bij om ook maar
        naar dit wordt werd heeft uit ik je we nog door over""",
    "it": """il lo la gli le di e che un una per non in con del della dei è sono da al si più
        come ma nel alla questo ha ho""",
    "es": """el la los las de y que un una en por con no se del es para su al lo como más pero ha
        está son fue este esta""",
    "pt": """o a os as de e que um uma em por com não se do da dos das é para no na ao mais como
        mas foi são está""",
    "da": """og i at det en den til er som på de med han af for ikke der var et har om vi jeg
        blev sig men fra skal kan""",
    "sv": """och i att det en som på är av för med den till inte har de om ett han men var jag
        sig från vi så kan ska blev""",
    "pl": """i w na z do nie że się jest o to jak po za od przez ale są był była przy czy dla tym
        ich który która""",
    "lb": """an de den d vun op mat fir net ass hunn huet gouf ech dat déi e en eng ze bei och
        wat hien si mir dass am um sech mech""",
    "af": """die van en in is het nie dat te vir op met ʼn n wat sy aan om word was by hulle ek
        ook as hy""",
}
_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, text in _LISTS.items() if word in text.split())
    for word in " ".join(_LISTS.values()).split()
}


def languages() -> frozenset[str]:
    """Return the languages whose small words are known."""
    return frozenset(_LISTS)


def count(text: str) -> tuple[Counter[str], int]:
    """Count the small words of each language in the beginning of a text, and all its words."""
    words = _WORD.findall(_ADDRESS.sub(" ", text[:_LONGEST].lower()))
    return Counter(code for word in words for code in _LANGUAGES_OF.get(word, ())), len(words)


def against(text: str, language: str) -> tuple[int, int]:
    """Count the small words that a language has and its strongest rival in a text lacks.

    Returns:
        How many there are, and how many words there are at all.
    """
    words = _WORD.findall(_ADDRESS.sub(" ", text[:_LONGEST].lower()))
    owners = [_LANGUAGES_OF.get(word, ()) for word in words]
    counts = Counter(code for codes in owners for code in codes if code != language)
    rival = counts.most_common(1)[0][0] if counts else ""
    return sum(language in codes and rival not in codes for codes in owners), len(words)
