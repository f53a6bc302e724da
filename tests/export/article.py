# SPDX-License-Identifier: GPL-3.0-or-later
"""A bilingual article of our own, translated by hand, with scores and links made up for tests."""

import datetime as dt
from dataclasses import replace
from itertools import count

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    Link,
    ModelRef,
    Paragraph,
    ParagraphPair,
    Revision,
    SentencePair,
    Span,
    Style,
    Tint,
)

_TEXT = (
    (Kind.HEADING, (("Die Brücke, die niemand abreißen wollte",
                     "The bridge that nobody wanted to tear down"),)),
    (Kind.BODY, (
        ("Seit 1908 verbindet die Nordbrücke die beiden Ufer der Wessel, und fast ebenso lange "
         "wird darüber gestritten, ob sie noch zu retten ist.",
         "The North Bridge has joined the two banks of the Wessel since 1908, and for almost as "
         "long people have argued over whether it can still be saved."),
        ("Am Dienstag hat der Stadtrat von Hellingen nun entschieden: Sie bleibt.",
         "On Tuesday the town council of Hellingen decided: it stays."),
    )),
    (Kind.BODY, (
        ("Für die Sanierung sind 4,2 Millionen Euro vorgesehen, verteilt auf drei Jahre.",
         "The council has set aside 4.2 million euros for the repairs, spread over three years."),
        ("Ein Neubau wäre nach Angaben der Verwaltung um rund 800.000 Euro billiger gewesen.",
         "A new bridge, the administration says, would have been cheaper by about 800,000 euros."),
        ("Trotzdem stimmten 23 von 31 Ratsmitgliedern für den Erhalt.",
         "Even so, 23 of the 31 councillors voted to keep the old one."),
    )),
    (Kind.QUOTE, (
        ("„Man reißt nicht ab, was eine Stadt zusammenhält“, sagte Bürgermeisterin Ute Größmann "
         "nach der Sitzung.",
         "“You don’t tear down what holds a town together,” said Mayor Ute Größmann after the "
         "meeting."),
    )),
    (Kind.HEADING, (("Rost unter der Farbe", "Rust beneath the paint"),)),
    (Kind.BODY, (
        ("Wie schlecht es um das Bauwerk steht, hatte im März ein Gutachten gezeigt.",
         "A survey in March had shown how bad the state of the bridge is."),
        ("Unter elf Schichten Farbe fanden die Prüfer Rost, an manchen Stellen sei von den "
         "Nieten kaum mehr als der Kopf übrig gewesen.",
         "Beneath eleven coats of paint the inspectors found rust; in places, they reported, "
         "hardly more than the heads of the rivets was left."),
        ("Der Ingenieur Jörg Häberle, der das Gutachten geschrieben hat, warnte vor Eile ebenso "
         "wie vor Aufschub: Die Brücke sei nicht gefährlich, sie werde es aber.",
         "Jörg Häberle, the engineer who wrote the survey, warned against haste as much as "
         "against delay: the bridge was not dangerous, but it was going to be."),
    )),
    (Kind.BODY, (
        ("Geplant sind vor allem drei Arbeiten:", "Three jobs in particular are planned:"),
    )),
    (Kind.LIST, (
        ("Die Fahrbahn wird angehoben und neu abgedichtet.",
         "The roadway will be raised and sealed anew."),
    )),
    (Kind.LIST, (
        ("Rund 6.000 Nieten werden durch Schrauben ersetzt.",
         "Some 6,000 rivets will be replaced by bolts."),
    )),
    (Kind.LIST, (
        ("Fußgänger und Radfahrer bekommen einen eigenen Steg auf der Südseite.",
         "Pedestrians and cyclists will get a footbridge of their own on the south side."),
    )),
    (Kind.BODY, (
        ("Nicht alle sind zufrieden.", "Not everybody is pleased."),
        ("Der Wirt des Gasthauses am Ostufer fürchtet, während der Sperrung seine Gäste zu "
         "verlieren.",
         "The landlord of the inn on the east bank fears losing his guests while the bridge is "
         "closed."),
        ("„Drei Jahre Umweg, das überlebt hier keiner“, sagt er, lacht dann aber: Sein Großvater "
         "habe 1951 bei der letzten Sperrung dasselbe gesagt.",
         "“Three years of detours, nobody here will survive that,” he says, but then he laughs: "
         "at the last closure, in 1951, his grandfather had said the same."),
    )),
    (Kind.BODY, (
        ("Die Bauarbeiten sollen im September beginnen.",
         "Work is due to begin in September."),
        ("Wer bis dahin noch einmal hinübergehen will, sollte es gegen Abend tun, wenn das Eisen "
         "in der Sonne knackt und man meint, die Brücke rede mit sich selbst.",
         "Anyone who would like to walk across once more before then should do it towards "
         "evening, when the iron ticks in the sun and you would think that the bridge was "
         "talking to itself."),
    )),
)  # fmt: skip

_WORDS = (
    ("Nordbrücke", "North Bridge"),
    ("Stadtrat", "town council"),
    ("Millionen", "million"),
    ("Neubau", "new bridge"),
    ("Gutachten", "survey"),
    ("Rost", "rust"),
    ("Rost", "Rust"),
    ("Nieten", "rivets"),
    ("Brücke", "bridge"),
    ("September", "September"),
)


def article() -> BilingualDocument:
    """Build the article: twelve paragraphs with every kind, mark-up and a doubtful sentence."""
    scores = (-(4 + step % 7) / 20 for step in count())
    pairs = tuple(
        _paragraph(str(number), kind, sentences, scores)
        for number, (kind, sentences) in enumerate(_TEXT, 1)
    )
    document = Document(
        paragraphs=tuple(pair.paragraph for pair in pairs),
        title=pairs[0].source,
        author="Wiebke Lührs",
        date=dt.date(2026, 5, 12),
        language="de",
        file="nordbrücke.txt",
        sha256="5b0e1f3c7a9d2468ace013579bdf02468ace13579bdf02468ace13579bdf0246",
        encoding="utf-8",
    )
    model = ModelRef(
        id="builtin-de_en",
        version="0.1",
        sha256="d41c0ffee0ddba11c0de5eed1e55f00dba5eba11decade0ff1ce5caffe1ade00",
    )
    created = dt.datetime(2026, 5, 13, 9, 41, tzinfo=dt.UTC)
    return BilingualDocument(document, "en", model, created, pairs)


_REVISIONS = {
    "2.2": Revision(machine="On Tuesday the city council of Hellingen decided: She stays."),
    "3.2": Revision(note="Whose figures?\nAsk the administration.", tint=Tint.ROSE),
    "4.1": Revision(checked=True, tint=Tint.YELLOW),
    "6.2": Revision("Under eleven layers of paint rust was found.", "Free but true.", checked=True),
    "12.1": Revision(tint=Tint.GREEN),
    "12.2": Revision(tint=Tint.BLUE),
}

_ALTERNATIVES = {
    "1.1": ("The bridge that no one wished to tear down",),
    "2.2": (
        "On Tuesday, the town council of Hellingen ruled: it stays.",
        "It = stays | <b>.",
    ),
    "3.1": ("The repair will cost 4.2 million euros.", "A repair costs 4.2 million euros."),
    "5.1": ("Something else entirely was said here by nobody.",),
}


def revised() -> BilingualDocument:
    """Build the article as a person left it: edits, notes, check marks and highlights."""
    plain = article()
    pairs = tuple(
        replace(
            pair,
            sentences=tuple(
                replace(
                    s,
                    revision=_REVISIONS.get(s.id, Revision()),
                    alternatives=_ALTERNATIVES.get(s.id, ()),
                )
                for s in pair.sentences
            ),
        )
        for pair in plain.pairs
    )
    return replace(plain, pairs=pairs)


def _paragraph(number, kind, sentences, scores):
    text = " ".join(source for source, _ in sentences)
    pairs = tuple(
        SentencePair(
            id=f"{number}.{index}",
            source=source,
            target=target,
            score=next(scores),
            links=tuple(_links(source, target)),
            doubtful="lacht" in source,
        )
        for index, (source, target) in enumerate(sentences, 1)
    )
    return ParagraphPair(number, Paragraph(text, kind, tuple(_spans(text))), pairs)


def _links(source, target):
    for left, right in _WORDS:
        if left in source and right in target:
            i, j = source.index(left), target.index(right)
            yield Link(i, i + len(left), j, j + len(right), 0.75)


def _spans(text):
    for word, style, href in (
        ("Sie bleibt.", Style.EMPHASIS, ""),
        ("4,2 Millionen Euro", Style.STRONG, ""),
        ("ein Gutachten", Style.LINK, "https://example.org/gutachten?jahr=2026&ort=hellingen"),
    ):
        if word in text:
            start = text.index(word)
            yield Span(start, start + len(word), style, href)
