# SPDX-License-Identifier: GPL-3.0-or-later
"""Generated bilingual documents, hostile ones among them."""

import datetime as dt
from functools import cache

from hypothesis import strategies as st

from desktop.document import (
    BilingualDocument,
    Document,
    Kind,
    Link,
    ModelRef,
    Origin,
    Paragraph,
    ParagraphPair,
    Repair,
    RepairKind,
    Revision,
    SentencePair,
    Span,
    Style,
    Tint,
)

_HOSTILE = (
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "]]></w:t>&amp;&#0;",
    '=cmd|"/c calc"!A1',
    "+1+1",
    "@SUM(A1)",
    "# Kein Titel",
    "1. Mai",
    "* *fett* _schräg_ `code` [x](javascript:alert(1))",
    "$title $rows ${hash}",
    "Ende\\",
    "\u202eumgekehrt\u202c",
    "🌉 Brücke – „so“",
)
_HREFS = ("https://example.org/?a=1&b=2", "javascript:alert(1)", "file:///etc/passwd", "//x", "")


def _normal(text: str) -> str:
    return " ".join(text.split())


@cache  # Making a strategy takes longer than drawing from it.
def texts(exclude: str = "") -> st.SearchStrategy[str]:
    """Sentences as readers give them: not empty, white space normalised."""
    letters = st.characters(exclude_categories=("Cs",), exclude_characters=exclude)
    free = st.text(letters, min_size=1, max_size=30)
    return st.one_of(st.sampled_from(_HOSTILE), free).map(_normal).filter(bool)


@cache
def notes() -> st.SearchStrategy[str]:
    """What people write about sentences: any white space at any place, several lines."""
    return st.just("") | st.text(st.characters(exclude_categories=("Cs",)), max_size=30)


@cache
def revisions() -> st.SearchStrategy[Revision]:
    """What people make of sentences; most are as the machine left them."""
    machine = st.none() | st.just("") | texts()
    tint = st.none() | st.sampled_from(Tint)
    return st.just(Revision()) | st.builds(Revision, machine, notes(), st.booleans(), tint)


@cache
def origins() -> st.SearchStrategy[Origin]:
    """Where paragraphs stand in their files."""
    number = st.none() | st.integers(0, 9999)
    role = st.sampled_from(["", "caption", "footnote", "table-row"])
    return st.just(Origin()) | st.builds(
        Origin, number, st.just("") | texts(), number, number, role
    )


@cache
def optional_texts() -> st.SearchStrategy[str]:
    """Texts that may be missing."""
    return st.just("") | texts()


@cache
def repairs(length: int) -> st.SearchStrategy[list[Repair]]:
    """Where lines of a text of that length were joined."""
    repair = st.builds(Repair, st.integers(0, length), st.sampled_from(RepairKind))
    return st.just([]) | st.lists(repair, max_size=2)


@st.composite
def _sentence_pairs(draw, identity):
    source, target = draw(texts()), draw(optional_texts())
    links = []
    if target and draw(st.booleans()):
        i, j = (draw(st.integers(0, len(text) - 1)) for text in (source, target))
        links.append(Link(i, i + 1, j, j + 1, draw(st.floats(0, 1, exclude_min=True))))
    score = draw(st.none() | st.floats(-20, 0))
    doubtful, middle = draw(st.booleans()), draw(optional_texts())
    others = draw(st.just([]) | st.lists(texts(), max_size=3))
    revision = draw(revisions())
    return SentencePair(
        *(identity, source, target, score, tuple(links), doubtful, middle, revision),
        alternatives=tuple(others),
    )


@st.composite
def _paragraph_pairs(draw, number):
    count = draw(st.integers(1, 2))
    pairs = tuple(draw(_sentence_pairs(f"{number}.{index}")) for index in range(1, count + 1))
    gap = draw(st.sampled_from([" ", " ", ""]))
    text = gap.join(pair.source for pair in pairs)
    spans = []
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        style = draw(st.sampled_from(Style))
        href = draw(st.sampled_from(_HREFS)) if style is Style.LINK else ""
        spans.append(Span(start, end, style, href))
    spans.sort(key=lambda span: span.start)
    joined = tuple(draw(repairs(len(text))))
    kind, origin = draw(st.sampled_from(Kind)), draw(origins())
    paragraph = Paragraph(text, kind, tuple(spans), origin, joined)
    language = draw(st.sampled_from(["", "", "fr", "en", "uk"]))
    return ParagraphPair(str(number), paragraph, pairs, language)


@st.composite
def bilinguals(draw) -> BilingualDocument:
    """Documents of up to three paragraphs in any shape that the nouns allow."""
    pairs = tuple(draw(_paragraph_pairs(number)) for number in range(1, draw(st.integers(2, 4))))
    document = Document(
        paragraphs=tuple(pair.paragraph for pair in pairs),
        title=draw(st.sampled_from([pairs[0].source, ""]) | texts()),
        author=draw(st.just("") | texts()),
        date=draw(st.none() | st.dates()),
        language="de",
        file=draw(st.just("") | texts()),
        sha256=draw(st.sampled_from(["", "0" * 64])),
        encoding=draw(st.sampled_from(["", "utf-8", "windows-1252"])),
    )
    identity = draw(st.sampled_from(["builtin-de_en", "translate-de_en"]))
    model = ModelRef(identity, "0.1", "f" * 64, draw(st.sampled_from(["", "fr"])))
    earliest = dt.datetime(1980, 1, 2)  # noqa: DTZ001 - the zone is drawn below
    created = draw(st.datetimes(earliest, timezones=st.just(dt.timezone(dt.timedelta(hours=1)))))
    return BilingualDocument(document, "en", model, created, pairs)
