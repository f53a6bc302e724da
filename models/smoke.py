# SPDX-License-Identifier: GPL-3.0-or-later
"""Try a package on one sentence before anybody depends on it."""

from models.argos import known_share, load_engine
from models.errors import BrokenModelError
from models.packages import Package

_ENGLISH = "The train arrived in the city in the morning."
_SENTENCES = {
    "da": "Toget kom til byen om morgenen.",
    "de": "Der Zug kam am Morgen in der Stadt an.",
    "en": _ENGLISH,
    "es": "El tren llegó a la ciudad por la mañana.",
    "fr": "Le train est arrivé en ville le matin.",
    "it": "Il treno è arrivato in città di mattina.",
    "nl": "De trein kwam 's ochtends in de stad aan.",
    "pl": "Pociąg przyjechał do miasta rano.",
    "pt": "O trem chegou à cidade pela manhã.",
    "ru": "Поезд прибыл в город утром.",
    "sv": "Tåget kom till staden på morgonen.",
}
_LEAST_KNOWN = 0.5


def test(package: Package) -> None:
    """Load a package with the loader that the program uses, and translate one sentence.

    Raises:
        BrokenModelError: It cannot be loaded or translates into nothing, or its vocabulary is not
            that of its tokeniser.
    """
    sentence = _SENTENCES.get(package.pair.source)
    if sentence is not None and known_share(package, sentence) < _LEAST_KNOWN:
        raise BrokenModelError(
            f"The vocabulary of {package.name} belongs to another model.",
            "Get the package again, or tell its publisher.",
        )
    engine = load_engine(package, workers=1)
    try:
        translation = engine.submit([sentence or _ENGLISH]).result()[0]
    finally:
        engine.close()
    if not translation.text.strip():
        raise BrokenModelError(
            f"The model {package.name} translates into nothing.", "Choose another package."
        )
