# SPDX-License-Identifier: GPL-3.0-or-later
"""Set what dictionaries say of a word as a small page."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QObject

from desktop.dictionaries import Answer, Article, Compound, Finding, Gender, Gloss, Part, Sense
from desktop.window.dress.theme import Theme

translate = QCoreApplication.translate

SHOWN_SENSES = 5
_ALL = 10_000


@dataclass(frozen=True, slots=True)
class CardType:
    """How a card is set.

    Attributes:
        family: Typeface of the words.
        size: Size of the words, in pixels.
        theme: The colours.
    """

    family: str
    size: int
    theme: Theme


def page(finding: Finding, shown: int, kind: CardType, *, whole: bool) -> str:
    """Return the page for what one of the dictionaries says.

    Args:
        finding: What was found; at least one answer.
        shown: Which of the answers.
        kind: How it is set.
        whole: Whether all senses are shown, or the first ones only.
    """
    answer = finding.answers[shown]
    parts = [_style(kind)]
    budget = _ALL if whole else SHOWN_SENSES
    word = answer.articles[0].word if answer.articles else finding.word
    for number, article in enumerate(answer.articles):
        if budget <= 0:
            break
        parts.append(_head(article, finding.word if number == 0 else article.word))
        if number == 0:
            parts.append(_compounds(answer))
        picked = _picked(article.senses, budget)
        parts.append(_senses(picked, whole=whole))
        budget -= len(picked)
    if not answer.articles:
        parts.append(f"<p class=head><span class=word>{escape(word)}</span></p>")
        parts.append(_compounds(answer))
        only = translate("WordCard", "Only its parts are in the dictionary.")
        parts.append(f"<p class=quiet>{escape(only)}</p>")
    parts.append(_foot(finding, shown, whole=whole))
    return "".join(parts)


def message(word: str, words: str, link: str, kind: CardType) -> str:
    """Return the page for a word of which nothing can be said, with what can be done."""
    linked = f"<p class=foot><a href='dictionaries'>{escape(link)}</a></p>" if link else ""
    head = f"<p class=head><span class=word>{escape(word)}</span></p>"
    return f"{_style(kind)}{head}<p class=plain>{escape(words)}</p>{linked}"


def spoken(finding: Finding, shown: int, *, whole: bool = False) -> str:
    """Return in one line what a screen reader says of an answer; see `page`."""
    answer = finding.answers[shown]
    most = _ALL if whole else SHOWN_SENSES
    said = []
    for article in answer.articles:
        senses = _picked(article.senses, most)
        glosses = "; ".join(", ".join(g.text for g in sense.glosses) for _, sense in senses)
        head = ", ".join(filter(None, (article.word, kind_of(article))))
        said.append(f"{head}: {glosses}")
    said_or = translate("WordCard", "or")
    readings = (" + ".join(f"{w} ({gloss})" for w, gloss in one) for one in answer.compounds)
    said += [f" {said_or} ".join(readings)] if answer.compounds else []
    return ". ".join(said)


def hidden(answer: Answer) -> int:
    """Count the senses that a short card leaves out."""
    total = sum(len(article.senses) for article in answer.articles)
    return max(0, total - SHOWN_SENSES)


def kind_of(article: Article) -> str:
    """Name the part of speech and the gender of a head; "" if the dictionary does not."""
    parts = {
        Part.NOUN: translate("WordCard", "noun"),
        Part.NAME: translate("WordCard", "name"),
        Part.VERB: translate("WordCard", "verb"),
        Part.ADJECTIVE: translate("WordCard", "adjective"),
        Part.ADVERB: translate("WordCard", "adverb"),
        Part.PRONOUN: translate("WordCard", "pronoun"),
        Part.PREPOSITION: translate("WordCard", "preposition"),
        Part.CONJUNCTION: translate("WordCard", "conjunction"),
        Part.NUMERAL: translate("WordCard", "numeral"),
        Part.INTERJECTION: translate("WordCard", "interjection"),
    }
    genders = {
        Gender.FEMININE: translate("WordCard", "feminine"),
        Gender.MASCULINE: translate("WordCard", "masculine"),
        Gender.NEUTER: translate("WordCard", "neuter"),
        Gender.PLURAL: translate("WordCard", "plural"),
    }
    named = (parts.get(article.part, ""), genders.get(article.gender, ""))
    return ", ".join(name for name in named if name)


def _picked(senses: tuple[Sense, ...], most: int) -> list[tuple[int, Sense]]:
    """Return the first senses with their numbers, and the one that the translation used."""
    numbered = list(enumerate(senses, start=1))
    picked = numbered[:most]
    used = next((one for one in numbered[most:] if one[1].used), None)
    return [*picked[: most - 1], used] if used is not None else picked


def _head(article: Article, asked: str) -> str:
    kind = kind_of(article)
    if asked.casefold() != article.word.casefold():
        form = translate("WordCard", "from “{word}”").format(word=asked)
        kind = f"{kind} · {form}" if kind else form
    word = f"<span class=word>{escape(article.word)}</span>"
    return f"<p class=head>{word}&nbsp;&nbsp; <span class=quiet>{escape(kind)}</span></p>"


def _compounds(answer: Answer) -> str:
    readings = [
        f"<p class=pieces>{_joiner(number)}{_pieces(compound)}</p>"
        for number, compound in enumerate(answer.compounds)
    ]
    return "".join(readings)


def _joiner(number: int) -> str:
    words = translate("WordCard", "or")
    return f"<span class=quiet>{escape(words)}</span> " if number else ""


def _pieces(compound: Compound) -> str:
    parts = [f"<b>{escape(word)}</b> <i>{escape(gloss)}</i>" for word, gloss in compound]
    return " <span class=quiet>+</span> ".join(parts)


def _senses(senses: list[tuple[int, Sense]], *, whole: bool) -> str:
    alone = len(senses) == 1 and senses[0][0] == 1
    rows = [_sense(number, sense, alone=alone, whole=whole) for number, sense in senses]
    return f"<table cellspacing=0 cellpadding=0>{''.join(rows)}</table>"


def _sense(number: int, sense: Sense, *, alone: bool, whole: bool) -> str:
    mark = "✓" if sense.used else "" if alone else str(number)
    kind = "tick" if sense.used else "number"
    glosses = [_gloss(gloss, used=n in sense.used) for n, gloss in enumerate(sense.glosses)]
    note = f" <span class=note>– {escape(sense.note)}</span>" if sense.note else ""
    said = "; ".join(glosses) + note
    if whole:
        said += "".join(
            f"<br><span class=note>{escape(one)} – {escape(other)}</span>"
            for one, other in sense.phrases[:2]
        )
    return f"<tr><td class={kind} width=24>{mark}</td><td class=sense>{said}</td></tr>"


def _gloss(gloss: Gloss, *, used: bool) -> str:
    note = f" <span class=note>({escape(gloss.note)})</span>" if gloss.note else ""
    text = escape(gloss.text)
    return (f"<span class=used>{text}</span>" if used else text) + note


def _foot(finding: Finding, shown: int, *, whole: bool) -> str:
    answer = finding.answers[shown]
    name = f"{answer.dictionary} ({answer.licence})" if answer.licence else answer.dictionary
    said = [escape(name)]
    if answer.articles:
        here = translate("WordCard", "In this article …")
        said.append(_link("renderings", here))
    more = 0 if whole else hidden(answer)
    if more:
        said.insert(0, _link("more", _FootWords().more(more)))
    for place, other in enumerate(finding.answers):
        if place != shown:
            said.append(f"<a href='answer:{place}'>{escape(other.dictionary)}</a>")
    return f"<p class=foot>{' &nbsp;·&nbsp; '.join(said)}</p>"


def _link(target: str, words: str) -> str:
    """Return a link of a few words, which stay on one line."""
    return f"<a href='{target}'>{escape(words).replace(' ', '&nbsp;')}</a>"


def _style(kind: CardType) -> str:
    theme, size = kind.theme, kind.size
    small = max(11, round(size * 0.8))
    return f"""<style>
    * {{ font-family: '{kind.family}'; font-size: {size}px; color: {theme.source}; }}
    a {{ color: {theme.accent}; text-decoration: none; font-size: {small}px; }}
    p {{ margin: 0; }}
    p.head {{ margin-top: 2px; margin-bottom: 3px; }}
    p.pieces {{ margin-bottom: 7px; }}
    p.plain {{ margin-bottom: 6px; }}
    p.foot {{ margin-top: 8px; color: {theme.quiet}; font-size: {small}px; }}
    .word {{ font-size: {round(size * 1.3)}px; font-weight: 600; }}
    .quiet, .note {{ color: {theme.quiet}; font-size: {small}px; }}
    .number {{ color: {theme.quiet}; font-size: {small}px; }}
    .tick {{ color: {theme.accent}; font-weight: 700; }}
    .used {{ color: {theme.accent}; font-weight: 600; }}
    td.sense {{ padding-bottom: 3px; }}
    </style>"""


class _FootWords(QObject):
    """Numbers agree with their words only in the texts of objects."""

    def more(self, senses: int) -> str:
        return self.tr("%n more sense(s)", "", senses)
