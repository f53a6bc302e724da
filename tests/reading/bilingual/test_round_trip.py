# SPDX-License-Identifier: GPL-3.0-or-later
"""What Synopse exports as a bilingual file opens again as the same document."""

import datetime as dt
import io
from dataclasses import replace

import pytest
from hypothesis import assume, given

from desktop.document import BilingualDocument, Document, ModelRef, ParagraphPair, SentencePair
from desktop.export import Options, json_writer, tmx_writer, xliff2_writer, xliff12_writer
from desktop.export.markup import clean, flat
from desktop.reading.bilingual import UNDATED, read_bilingual
from tests.export.article import article
from tests.export.strategies import bilinguals

XML = {"tmx": tmx_writer, "xlf": xliff12_writer, "xliff": xliff2_writer}


def again(bilingual: BilingualDocument, writer, ending: str, **choices) -> BilingualDocument:
    stream = io.BytesIO()
    writer.write(bilingual, stream, Options(**choices))
    # The name says nothing: the content must do.
    return read_bilingual(stream.getvalue(), "artikel.bin")


def as_xml_holds_it(bilingual: BilingualDocument) -> BilingualDocument:
    """Replace the characters that XML forbids, as the writers do."""
    pairs = tuple(map(_flat_pair, bilingual.pairs))
    document = replace(
        bilingual.document,
        paragraphs=tuple(pair.paragraph for pair in pairs),
        title=flat(bilingual.document.title),
        author=flat(bilingual.document.author),
        file=flat(bilingual.document.file),
    )
    return replace(bilingual, document=document, pairs=pairs)


def _flat_pair(pair: ParagraphPair) -> ParagraphPair:
    paragraph = replace(pair.paragraph, text=flat(pair.source))
    return replace(pair, paragraph=paragraph, sentences=tuple(map(_flat_sentence, pair.sentences)))


def _flat_sentence(sentence: SentencePair) -> SentencePair:
    revision = sentence.revision
    machine = None if revision.machine is None else flat(revision.machine)
    return replace(
        sentence,
        source=flat(sentence.source),
        target=flat(sentence.target),
        middle=flat(sentence.middle),
        revision=replace(revision, machine=machine, note=clean(revision.note)),
        alternatives=tuple(map(flat, sentence.alternatives)),
    )


def is_translated(bilingual: BilingualDocument) -> bool:
    return any(pair.target for pair in bilingual.pairs)


@given(bilinguals())
def test_json_keeps_everything(bilingual):
    assume(is_translated(bilingual))
    assert again(bilingual, json_writer, "json") == bilingual


@pytest.mark.parametrize("ending", XML)
@given(bilingual=bilinguals())
def test_tmx_and_xliff_keep_everything(ending, bilingual):
    assume(is_translated(bilingual))
    assert again(bilingual, XML[ending], ending) == as_xml_holds_it(bilingual)


@pytest.mark.parametrize("ending", ["json", *XML])
def test_numbers_of_chosen_paragraphs_stay(ending):
    whole = article()
    pairs = whole.pairs[2:4] + whole.pairs[6:7]
    paragraphs = tuple(pair.paragraph for pair in pairs)
    some = replace(whole, pairs=pairs, document=replace(whole.document, paragraphs=paragraphs))
    found = again(some, {"json": json_writer, **XML}[ending], ending)
    assert [pair.id for pair in found.pairs] == ["3", "4", "7"]
    assert [s.id for s in found.pairs[0].sentences] == ["3.1", "3.2", "3.3"]


@pytest.mark.parametrize("ending", XML)
def test_without_provenance_the_file_stands_for_the_article(ending):
    bilingual = article()
    found = again(bilingual, XML[ending], ending, provenance=False)
    assert found.model == ModelRef("", "", "")
    assert (found.document.title, found.document.author) == ("", "")
    assert found.document.file == "artikel.bin"
    assert len(found.document.sha256) == 64
    assert [pair.sentences for pair in found.pairs] == [pair.sentences for pair in bilingual.pairs]
    assert found.created == (UNDATED if ending == "xliff" else bilingual.created)


@pytest.mark.parametrize("ending", ["json", *XML])
def test_unknown_languages_and_names_stay_unknown(ending):
    bilingual = article()
    bare = replace(bilingual, document=Document(bilingual.document.paragraphs))
    found = again(bare, {"json": json_writer, **XML}[ending], ending)
    assert found.document == bare.document


@pytest.mark.parametrize("ending", XML)
def test_a_paragraph_without_spaces_between_sentences(ending):
    bilingual = article()
    pair = bilingual.pairs[2]
    tight = replace(pair.paragraph, text="".join(s.source for s in pair.sentences))
    bilingual = replace(bilingual, pairs=(replace(pair, paragraph=tight),))
    (found,) = again(bilingual, XML[ending], ending).pairs
    assert found.source == tight.text


def test_the_time_of_the_file_stands_in_for_that_of_the_translation():
    stream = io.BytesIO()
    xliff2_writer.write(article(), stream, Options(provenance=False))
    changed = dt.datetime(2026, 5, 14, tzinfo=dt.UTC)
    assert read_bilingual(stream.getvalue(), "a.xliff", written=changed).created == changed
