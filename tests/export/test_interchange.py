# SPDX-License-Identifier: GPL-3.0-or-later
"""TMX and XLIFF: read back by translate-toolkit and by name spaces and tags."""

import io
import json
from dataclasses import replace

import pytest
from hypothesis import given
from lxml import etree
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from desktop.export import Options, tmx_writer, xliff2_writer, xliff12_writer
from desktop.export.markup import flat
from tests.export.strategies import bilinguals

XLIFF_1 = "{urn:oasis:names:tc:xliff:document:1.2}"
XLIFF_2 = "{urn:oasis:names:tc:xliff:document:2.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


def exported(module, bilingual, **choices) -> bytes:
    stream = io.BytesIO()
    module.write(bilingual, stream, Options(**choices))
    return stream.getvalue()


def tree(module, bilingual) -> etree._Element:
    return etree.fromstring(exported(module, bilingual))


def sentences(bilingual):
    return [sentence for pair in bilingual.pairs for sentence in pair.sentences]


@pytest.mark.parametrize(
    ("module", "read"),
    [(tmx_writer, tmxfile), (xliff12_writer, xlifffile), (xliff2_writer, Xliff2File)],
    ids=["tmx", "xliff-1.2", "xliff-2.1"],
)
def test_translate_toolkit_reads_every_pair(bilingual, module, read):
    store = read.parsestring(exported(module, bilingual))
    pairs = [(unit.source, unit.target) for unit in store.units if unit.source.strip()]
    assert pairs == [(s.source, s.target) for s in sentences(bilingual)]


@pytest.mark.parametrize(
    ("module", "read"),
    [(tmx_writer, tmxfile), (xliff12_writer, xlifffile), (xliff2_writer, Xliff2File)],
    ids=["tmx", "xliff-1.2", "xliff-2.1"],
)
def test_translate_toolkit_takes_no_other_wording_for_the_translation(revised, module, read):
    store = read.parsestring(exported(module, revised))
    pairs = [(unit.source, unit.target) for unit in store.units if unit.source.strip()]
    assert pairs == [(s.source, s.target) for s in sentences(revised)]


def test_translate_toolkit_offers_other_wordings(revised):
    store = xlifffile.parsestring(exported(xliff12_writer, revised))
    unit = next(unit for unit in store.units if unit.getid().endswith("2.2"))
    known = sentences(revised)[2]
    offered = [each.target for each in unit.getalttrans()]
    assert offered == [known.revision.machine, *known.alternatives]


def test_other_wordings_are_candidates_of_xliff_2(revised):
    match = "{urn:oasis:names:tc:xliff:matches:2.0}match"
    found = [
        (each.get("ref"), each.findtext(f"{XLIFF_2}source"), each.findtext(f"{XLIFF_2}target"))
        for each in tree(xliff2_writer, revised).iter(match)
    ]
    assert found == [(f"#{s.id}", s.source, t) for s in sentences(revised) for t in s.alternatives]


def test_the_head_of_a_memory(bilingual):
    head = tree(tmx_writer, bilingual).find("header")
    assert head.get("srclang") == "de"
    assert head.get("segtype") == "sentence"
    assert head.get("creationdate") == "20260513T094100Z"
    facts = {prop.get("type"): prop.text for prop in head.iter("prop")}
    assert facts["x-model"] == "builtin-de_en"
    assert facts["x-sha256"] == bilingual.document.sha256


def test_the_head_of_xliff_1(bilingual):
    file = tree(xliff12_writer, bilingual).find(f"{XLIFF_1}file")
    assert file.get("source-language") == "de"
    assert file.get("target-language") == "en"
    assert file.get("original") == "nordbrücke.txt"
    assert file.get("date") == "2026-05-13T09:41:00+00:00"


def test_xliff_2_puts_paragraphs_together_again(bilingual):
    units = tree(xliff2_writer, bilingual).iter(f"{XLIFF_2}unit")
    for unit, pair in zip(units, bilingual.pairs, strict=True):
        assert "".join(unit.xpath(".//*[local-name()='source']/text()")) == pair.source
        assert unit.get("type") == f"synopse:{pair.paragraph.kind}"


@pytest.mark.parametrize("module", [tmx_writer, xliff12_writer, xliff2_writer])
def test_a_file_and_a_language_without_a_name_have_a_stand_in(bilingual, module):
    document = replace(bilingual.document, file="", language="")
    text = exported(module, replace(bilingual, document=document)).decode("utf-8")
    assert '"und"' in text
    assert 'original=""' not in text


@pytest.mark.parametrize("module", [tmx_writer, xliff12_writer, xliff2_writer])
def test_provenance_can_be_left_out(bilingual, module):
    assert b"Wiebke" in exported(module, bilingual)
    assert b"Wiebke" not in exported(module, bilingual, provenance=False)


def expected(bilingual):
    return [
        (s.id, flat(s.source), flat(s.target), s.score, s.doubtful, [list(k) for k in s.links])
        for s in sentences(bilingual)
    ]


def record(identity, source, target, facts):
    return (
        identity,
        source,
        target or "",
        float(facts["score"]) if "score" in facts else None,
        facts.get("doubtful") == "yes",
        json.loads(facts.get("links", "[]")),
    )


@given(bilinguals())
def test_nothing_is_lost_in_tmx(bilingual):
    found = []
    for unit in tree(tmx_writer, bilingual).iter("tu"):
        tags, texts = zip(
            *((each.get(f"{XML}lang"), each.findtext("seg")) for each in unit.iter("tuv")),
            strict=True,
        )
        assert tags == (unit.get("srclang", "de"), "en")[: len(tags)]
        facts = {prop.get("type").removeprefix("x-"): prop.text for prop in unit.iter("prop")}
        found.append(record(unit.get("tuid"), texts[0], (*texts, None)[1], facts))
    assert found == expected(bilingual)


@given(bilinguals())
def test_nothing_is_lost_in_xliff_1(bilingual):
    found = []
    for unit in tree(xliff12_writer, bilingual).iter(f"{XLIFF_1}trans-unit"):
        contexts = unit.iter(f"{XLIFF_1}context")
        facts = {c.get("context-type").removeprefix("x-"): c.text for c in contexts}
        source, target = unit.findtext(f"{XLIFF_1}source"), unit.findtext(f"{XLIFF_1}target")
        found.append(record(unit.get("id"), source, target, facts))
    assert found == expected(bilingual)


@given(bilinguals())
def test_nothing_is_lost_in_xliff_2(bilingual):
    found = []
    for unit in tree(xliff2_writer, bilingual).iter(f"{XLIFF_2}unit"):
        facts = {
            group.get("category"): {meta.get("type"): meta.text for meta in group}
            for group in unit.iter("{urn:oasis:names:tc:xliff:metadata:2.0}metaGroup")
        }
        for segment in unit.iter(f"{XLIFF_2}segment"):
            source, target = (segment.findtext(f"{XLIFF_2}{side}") for side in ("source", "target"))
            identity = segment.get("id")
            found.append(record(identity, source, target, facts.get(identity, {})))
    assert found == expected(bilingual)
