# SPDX-License-Identifier: GPL-3.0-or-later
"""What an export says about itself: title, byline, remarks, provenance."""

import datetime as dt
from collections.abc import Iterator

from desktop import __version__
from desktop.document import BilingualDocument, Side
from desktop.export import languages
from desktop.export.cells import sides
from desktop.export.options import Layout, Options
from desktop.export.others import told
from desktop.export.words import ENGLISH, LANGUAGES, Words


def words(bilingual: BilingualDocument, options: Options) -> Words:
    """Return the words of the wanted language, or else of the main one, or else in English."""
    return LANGUAGES.get(options.words or language(bilingual, options), ENGLISH)


def day(date: dt.date, said: Words) -> str:
    """Write a date as "28 January 2026"."""
    return said.date.format(day=date.day, month=said.months[date.month - 1], year=date.year)


def moment(time: dt.datetime, said: Words) -> str:
    """Write a time as "28 January 2026, 14:05 UTC+01:00"."""
    return f"{day(time, said)}, {time:%H:%M} {time.tzname() or ''}".strip()


def language(bilingual: BilingualDocument, options: Options) -> str:
    """Return the main language of what is shown."""
    original = options.layout is Layout.ORIGINAL
    return bilingual.document.language if original else bilingual.target_language


def direction(bilingual: BilingualDocument, options: Options) -> str:
    """Return the direction of a page; side by side, the first column always stands left."""
    if options.layout is Layout.SIDE_BY_SIDE:
        return "ltr"
    return languages.direction(language(bilingual, options))


def title(bilingual: BilingualDocument, options: Options) -> str:
    """Return the title, translated where the title is one of the paragraphs and wanted so."""
    wanted = bilingual.document.title
    if wanted and options.layout is not Layout.ORIGINAL:
        pairs = (pair for pair in bilingual.pairs if pair.source == wanted)
        wanted = next((pair.target for pair in pairs if pair.target), wanted)
    return wanted or bilingual.document.file or words(bilingual, options).untitled


def titles(bilingual: BilingualDocument, options: Options) -> Iterator[tuple[Side, str]]:
    """Yield the title in each language that is shown, the first one first."""
    told = ""
    for side in sides(options):
        original = bilingual.document.title
        wanted = original if side is Side.SOURCE and original else title(bilingual, options)
        if wanted != told:
            yield side, wanted
        told = wanted


def starts_with_title(bilingual: BilingualDocument) -> bool:
    """Say whether the first paragraph is the title, so that it need not be set twice."""
    return bool(bilingual.pairs) and bilingual.pairs[0].source == bilingual.document.title


def byline(bilingual: BilingualDocument, options: Options) -> str:
    """Return author, date and file name, as far as they are known and wanted."""
    document = bilingual.document
    if not options.provenance:
        return ""
    date = day(document.date, words(bilingual, options)) if document.date else ""
    return " · ".join(part for part in (document.author, date, document.file) if part)


def remarks(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    """Yield what a reader should know about the translation, if there is one."""
    if options.layout is Layout.ORIGINAL:
        return
    said = words(bilingual, options)
    every, edited, checked = _counts(bilingual)
    if every and checked == every:
        yield said.checked
    elif bilingual.model.id:  # Otherwise a person may have translated it.
        yield said.partly_checked if edited or checked else said.unchecked
    if bilingual.model.builtin:
        yield said.builtin
    sentences = [sentence for pair in bilingual.pairs for sentence in pair.sentences]
    if options.doubts and any(s.doubtful and s.target for s in sentences):
        yield said.doubtful
    if options.edits and edited:
        yield said.changes
    if options.alternatives and any(any(told(sentence)) for sentence in sentences):
        yield said.others


def provenance(bilingual: BilingualDocument, options: Options) -> Iterator[tuple[str, str]]:
    """Yield what the export was made from, when and by what, as label and value."""
    document, said = bilingual.document, words(bilingual, options)
    if document.file:
        yield said.source_file, document.file
    if document.sha256:
        yield said.source_hash, document.sha256
    if options.layout is not Layout.ORIGINAL:
        yield from _translation(bilingual, said)
    yield said.program, f"Synopse {__version__}"


def _translation(bilingual: BilingualDocument, said: Words) -> Iterator[tuple[str, str]]:
    model = bilingual.model
    yield (
        said.translated,
        (said.via if model.via else said.direction).format(
            source=_name(bilingual.document.language, said),
            target=_name(bilingual.target_language, said),
            between=_name(model.via, said),
        ),
    )
    if name := f"{model.id} {model.version}".strip():
        yield said.model, name
    if model.sha256:
        yield said.model_hash, model.sha256
    yield said.time, moment(bilingual.created, said)
    every, edited, checked = _counts(bilingual)
    for label, count in ((said.edited, edited), (said.reviewed, checked)):
        yield label, said.of_sentences.format(count=count, all=every) if count else said.nothing


def _name(code: str, said: Words) -> str:
    return said.languages.get(code, code.upper())


def _counts(bilingual: BilingualDocument) -> tuple[int, int, int]:
    """Count the sentences: all of them, those that were edited, those that were checked."""
    revisions = [sentence.revision for pair in bilingual.pairs for sentence in pair.sentences]
    edited = sum(revision.machine is not None for revision in revisions)
    return len(revisions), edited, sum(revision.checked for revision in revisions)
