# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown (CommonMark 0.31) for wikis, notes and repositories; side by side needs GFM tables."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, Kind, ParagraphPair, Side
from desktop.export import languages, wording
from desktop.export.cells import Cell, cells, code, note_numbers, noted, sides
from desktop.export.changes import standing_out
from desktop.export.markup import flat, safe_href
from desktop.export.options import Layout, Options
from desktop.export.others import others
from desktop.export.runs import Run
from desktop.export.words import Words

_SPECIAL: Final = re.compile(r"[\\`*_\[\]<|~#$]|&(?=[#0-9A-Za-z]|$)")
_NUMBERED: Final = re.compile(r"^(\d{1,9})(?=[.)])")
_MARKS: Final = {Kind.HEADING: "## ", Kind.BODY: "", Kind.LIST: "- ", Kind.QUOTE: "> "}


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write the document as UTF-8 Markdown, a paragraph a line."""
    stream.writelines(chunk.encode("utf-8") for chunk in _chunks(bilingual, options))


def _chunks(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    notes = note_numbers(bilingual, options)
    yield from _masthead(bilingual, options)
    if options.title_page:
        yield from _provenance(bilingual, options)
        yield "\n---\n\n"
    if options.layout is Layout.SIDE_BY_SIDE:
        yield from _table(bilingual, options, notes)
    else:
        title = bilingual.pairs[:1] if wording.starts_with_title(bilingual) else ()
        for pair in bilingual.pairs:
            mark = "# " if pair in title else _MARKS[pair.paragraph.kind]
            yield from _blocks(pair, options, notes, mark, wording.words(bilingual, options))
    for number, sentence in noted(bilingual, options):
        lines = sentence.revision.note.strip().splitlines()
        yield f"[^{number}]: {'<br>'.join(map(escape, lines))}\n\n"
    if options.provenance and not options.title_page:
        yield "---\n\n"
        yield from _provenance(bilingual, options)


def _masthead(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    if options.layout is Layout.SIDE_BY_SIDE or not wording.starts_with_title(bilingual):
        yield f"# {escape(wording.title(bilingual, options))}\n\n"
    if byline := wording.byline(bilingual, options):
        yield f"{_at_start(escape(byline))}\n\n"


def _table(
    bilingual: BilingualDocument, options: Options, notes: Mapping[str, int]
) -> Iterator[str]:
    codes = [code(bilingual, side) for side in sides(options)]
    head = [escape(languages.autonym(each)) for each in codes]
    numbers = options.numbers
    label = wording.words(bilingual, options).otherwise
    yield _row([*([""] if numbers else []), *head])
    yield _row([*(["--:"] if numbers else []), "---", "---"])
    for pair in bilingual.pairs:
        kind = pair.paragraph.kind
        texts = [_in_table(cell, kind, label) for cell in cells(pair, options, notes)]
        yield _row([*([pair.id] if numbers else []), *texts])
    yield "\n"


def _row(texts: list[str]) -> str:
    return f"| {' | '.join(texts)} |\n"


def _in_table(cell: Cell, kind: Kind, label: str) -> str:
    """Set a paragraph within a table, where Markdown has no blocks."""
    runs = list(cell.runs())
    if kind is Kind.HEADING:
        runs = [run._replace(strong=True, emphasis=False) for run in runs]
    lines = (f"<br>{line}" for line in _others(cell, label))
    return f"{'• ' if kind is Kind.LIST else ''}{_inline(runs)}{''.join(lines)}"


def _others(cell: Cell, label: str) -> Iterator[str]:
    """Yield the other wordings of a cell, each a line of its own."""
    yield from (f"{label} {_inline(runs)}" for runs in others(cell))


def _blocks(
    pair: ParagraphPair, options: Options, notes: Mapping[str, int], mark: str, said: Words
) -> Iterator[str]:
    """Set a paragraph by itself; where both languages are there, the original is a quotation."""
    both = options.layout not in {Layout.ORIGINAL, Layout.TRANSLATION}
    for cell in cells(pair, options, notes):
        quoted = "> " if both and cell.side is Side.SOURCE else ""
        text = _at_start(_inline(cell.runs()))
        if text:
            yield f"{quoted}{mark}{text}\n\n"
        # In a list, the lines belong to the item above.
        indent = "  " if pair.paragraph.kind is Kind.LIST else ""
        if lines := list(_others(cell, said.otherwise)):
            yield indent + f"\\\n{indent}".join(lines) + "\n\n"


def _inline(cell: Iterable[Run]) -> str:
    runs = list(standing_out(cell))
    texts = [run.text for run in runs]
    before = ["", *texts[:-1]]
    after = [*texts[1:], ""]
    # Behind an exclamation mark, a link would be a picture.
    linked = [*(bool(safe_href(run.href)) for run in runs[1:]), False]
    return "".join(map(_marked, runs, before, after, linked))


def _marked(run: Run, before: str, after: str, linked: bool) -> str:
    """Mark a run up: with asterisks where CommonMark's rules for them leave no doubt, else tags."""
    text, href = escape(run.text), safe_href(run.href)
    text = f"{text[:-1]}\\!" if linked and text.endswith("!") else text
    clear = _apart(run.text[:1], before[-1:]) and _apart(run.text[-1:], after[:1])
    for wanted, mark, tag in ((run.emphasis, "*", "em"), (run.strong, "**", "strong")):
        if wanted:
            text = f"{mark}{text}{mark}" if clear else f"<{tag}>{text}</{tag}>"
    text = f"<{run.change}>{text}</{run.change}>" if run.change else text
    text = f"<mark>{text}</mark>" if run.tint else text
    text = f"[{text}](<{href}>)" if href else text
    return f"{text}[^{run.note}]" if run.note else text


def _apart(inner: str, outer: str) -> bool:
    """Say whether asterisks between two characters open or close as wanted (section 6.2)."""
    if not outer or outer.isspace():
        return not inner.isspace()
    return inner.isalnum() and not outer.isalnum()


def escape(text: str) -> str:
    """Return `text` with a backslash before whatever Markdown might take for mark-up."""
    return _SPECIAL.sub(r"\\\g<0>", flat(text))


def _at_start(text: str) -> str:
    """Escape what would make a list or a quotation of a line."""
    text = _NUMBERED.sub(r"\1\\", text.strip())
    return f"\\{text}" if text.startswith(("+", "-", ">")) else text


def _provenance(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    for remark in wording.remarks(bilingual, replace(options, doubts=False)):
        yield f"{escape(remark)}\n\n"
    for label, value in wording.provenance(bilingual, options):
        yield f"- {escape(label)}: {escape(value)}\n"
