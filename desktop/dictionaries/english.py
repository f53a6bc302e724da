# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words an English form may belong to: guesses by rule, to be confirmed by a dictionary."""

from collections.abc import Iterator

from desktop.dictionaries.entry import Part
from desktop.dictionaries.fold import fold
from desktop.dictionaries.guess import Guess

_NOUN_ENDINGS = (
    ("'s", ""), ("’s", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"), ("ves", "fe"),
    ("men", "man"), ("a", "um"), ("i", "us"), ("ae", "a"), ("es", "is"), ("ices", "ex"),
)  # fmt: skip
_VERB_ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""),
    ("ing", "e"), ("ying", "ie"),
)  # fmt: skip
_ADJECTIVE_ENDINGS = (("er", ""), ("r", ""), ("ier", "y"), ("est", ""), ("st", ""), ("iest", "y"))
_IRREGULAR_VERBS = """
be am is are was were been being; have has had; do does did done; go goes went gone;
arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became;
begin began begun; bend bent; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught;
choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; draw drew drawn;
dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen;
get got gotten; give gave given; grind ground; grow grew grown; hang hung; hear heard;
hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led;
lean leant; leap leapt; learn learnt; leave left; lend lent; lie lay lain; light lit; lose lost;
make made; mean meant; meet met; pay paid; ride rode ridden; ring rang rung; rise rose risen;
run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken;
shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat;
sleep slept; slide slid; sling slung; smell smelt; sow sown; speak spoke spoken; spell spelt;
spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
sting stung; strike struck stricken; strive strove striven; swear swore sworn; sweep swept;
swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn;
tell told; think thought; throw threw thrown; understand understood; wake woke woken;
wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
write wrote written; can could; may might; shall should; will would
"""
_IRREGULAR_NOUNS = """
child children; foot feet; goose geese; louse lice; man men; mouse mice; ox oxen; person people;
tooth teeth; woman women; die dice; criterion criteria; phenomenon phenomena
"""
_IRREGULAR_ADJECTIVES = "good better best; bad worse worst; far farther further furthest; "
_IRREGULAR_ADJECTIVES += "little less least; much more most; many more most"
_SHORTEST = 2


def _table(lines: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in lines.split(";"):
        lemma, *forms = line.split()
        for form in forms:
            found.setdefault(form, []).append(lemma)
    return found


_KINDS = (
    (Part.VERB, _table(_IRREGULAR_VERBS), _VERB_ENDINGS),
    (Part.NOUN, _table(_IRREGULAR_NOUNS), _NOUN_ENDINGS),
    (Part.ADJECTIVE, _table(_IRREGULAR_ADJECTIVES), _ADJECTIVE_ENDINGS),
)


def tiers(word: str, *, starts: bool = False) -> list[list[Guess]]:
    """Return the folded words that a form may belong to, the likelier ones first.

    Args:
        word: The form.
        starts: Whether it begins a sentence; that tells nothing in English.
    """
    del starts
    folded = fold(word)
    odd = [Guess(lemma, part) for part, table, _ in _KINDS for lemma in table.get(folded, ())]
    regular = [
        Guess(lemma, part)
        for part, _, endings in _KINDS
        for lemma in dict.fromkeys(_regular(folded, endings))
    ]
    return [odd, regular]


def _regular(folded: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for ending, instead in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= _SHORTEST:
            stem = folded[: len(folded) - len(ending)]
            yield stem + instead
            # "planned" and "bigger" have doubled the letter that "plan" and "big" end in.
            if ending[0] in "ei" and len(stem) > 2 and stem[-1] == stem[-2]:
                yield stem[:-1] + instead
