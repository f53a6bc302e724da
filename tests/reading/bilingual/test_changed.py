# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes back from a translation tool: another wording, and what was approved there."""

import io
from dataclasses import replace

import pytest

from desktop.document import BilingualDocument, Revision, SentencePair
from desktop.export import Options
from desktop.reading.bilingual import read_bilingual
from tests.export.article import article
from tests.reading.bilingual.test_round_trip import XML


def written(bilingual: BilingualDocument, form: str) -> str:
    stream = io.BytesIO()
    XML[form].write(bilingual, stream, Options())
    return stream.getvalue().decode()


def read(text: str) -> list[SentencePair]:
    found = read_bilingual(text.encode(), "zurück.bin")
    return [sentence for pair in found.pairs for sentence in pair.sentences]


def judged() -> BilingualDocument:
    """Return an article one of whose sentences has links, a score and doubt, all of them known."""
    whole = article()
    first, *rest = whole.pairs
    [sentence, *others] = first.sentences
    sentence = replace(
        sentence, target="Zero is enough.", score=-1.5, doubtful=True, links=((0, 2, 0, 4, 0.5),)
    )
    pair = replace(first, sentences=(sentence, *others))
    return replace(whole, pairs=(pair, *rest))


@pytest.mark.parametrize("form", XML)
def test_what_was_said_of_the_old_wording_does_not_hold_for_the_new_one(form: str) -> None:
    text = written(judged(), form)
    before = read(text)
    after = read(text.replace("Zero is enough.", "Nil will do."))
    assert before[0].links
    assert before[0].doubtful
    assert before[0].score is not None
    assert after[0] == replace(
        before[0], target="Nil will do.", links=(), doubtful=False, score=None
    )
    assert after[1:] == before[1:]


@pytest.mark.parametrize("form", XML)
def test_white_space_is_no_other_wording(form: str) -> None:
    text = written(judged(), form)
    assert read(text.replace("Zero is enough.", "\n  Zero  is enough.\n")) == read(text)


@pytest.mark.parametrize("form", XML)
def test_files_of_earlier_versions_are_believed(form: str) -> None:
    lines = written(judged(), form).splitlines()
    old = [line for line in lines if "digest" not in line]
    assert len(old) < len(lines)
    assert read("\n".join(old)) == read("\n".join(lines))


@pytest.mark.parametrize(
    ("form", "ours", "theirs"),
    [
        ("xlf", ' approved="yes"', ""),
        ("xlf", ' approved="yes"', ' approved="no"'),
        ("xliff", 'state="reviewed"', 'state="translated"'),
    ],
)
def test_what_was_approved_elsewhere_is_checked(form: str, ours: str, theirs: str) -> None:
    bilingual = judged()
    sentence = bilingual.pairs[0].sentences[0]
    checked = replace(sentence, revision=Revision(checked=True))
    pair = replace(bilingual.pairs[0], sentences=(checked,))
    text = written(replace(bilingual, pairs=(pair,)), form)
    assert ours in text
    assert read(text)[0].revision.checked
    assert not read(text.replace(ours, theirs))[0].revision.checked


@pytest.mark.parametrize(("approved", "checked"), [("yes", True), ("no", False)])
def test_units_of_other_programs_in_segments_are_approved_as_a_whole(
    approved: str, checked: bool
) -> None:
    text = f"""<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file
 original="a" source-language="de" target-language="en" datatype="plaintext"><body>
<trans-unit id="1" approved="{approved}"><source>Ja. Nein.</source><seg-source><mrk mtype="seg"
 mid="1">Ja.</mrk> <mrk mtype="seg" mid="2">Nein.</mrk></seg-source><target><mrk mtype="seg"
 mid="1">Yes.</mrk> <mrk mtype="seg" mid="2">No.</mrk></target></trans-unit></body></file>
</xliff>"""
    assert [sentence.revision.checked for sentence in read(text)] == [checked] * 2
