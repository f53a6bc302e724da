# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
import io
import json
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given

from desktop import __version__
from desktop.assets import resource
from desktop.document import BilingualDocument, Revision, Tint
from desktop.export import Options
from desktop.export.json_writer import write
from tests.export.strategies import bilinguals


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(resource("schemas/json-export.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def exported(bilingual: BilingualDocument) -> dict:
    stream = io.BytesIO()
    write(bilingual, stream, Options())
    return json.loads(stream.getvalue().decode("utf-8"))


def test_the_article_keeps_to_the_schema(bilingual, validator):
    validator.validate(exported(bilingual))


def test_the_schema_refuses_what_it_does_not_describe(bilingual, validator):
    data = exported(bilingual)
    data["paragraphs"][0]["kind"] = "poem"
    assert not validator.is_valid(data)


def test_fields_stand_in_the_documented_order(bilingual):
    data = exported(bilingual)
    paragraph = data["paragraphs"][0]
    assert list(data) == ["synopse", "source", "target", "model", "created", "paragraphs"]
    known = ["language", "title", "date", "file", "sha256", "author", "encoding"]
    assert list(data["source"]) == known
    assert list(data["model"]) == ["id", "version", "sha256"]
    assert list(paragraph) == ["id", "kind", "source", "target", "sentences"]
    assert list(paragraph["sentences"][0]) == ["id", "source", "target", "score", "links"]


def test_what_is_not_known_takes_no_room(bilingual):
    document = replace(bilingual.document, author="", encoding="")
    data = exported(replace(bilingual, document=document))
    assert "author" not in data["source"]
    assert "via" not in data["model"]
    assert not {"doubtful", "middle", "revision"} & data["paragraphs"][0]["sentences"][0].keys()


def test_what_a_person_made_of_a_sentence(bilingual, validator):
    pair = bilingual.pairs[0]
    revision = Revision("The bridge nobody wants", "Abriss?", checked=True, tint=Tint.ROSE)
    revised = replace(pair, sentences=(replace(pair.sentences[0], revision=revision),))
    data = exported(replace(bilingual, pairs=(revised,)))
    validator.validate(data)
    assert data["paragraphs"][0]["sentences"][0]["revision"] == {
        "machine": "The bridge nobody wants",
        "note": "Abriss?",
        "checked": True,
        "tint": "rose",
    }


def test_the_head_says_where_the_translation_comes_from(bilingual):
    data = exported(bilingual)
    assert data["synopse"] == __version__
    assert data["source"]["date"] == "2026-05-12"
    assert data["source"]["file"] == "nordbrücke.txt"
    assert data["target"] == {"language": "en"}
    assert dt.datetime.fromisoformat(data["created"]) == bilingual.created


def test_offsets_of_links_are_code_points(bilingual):
    sentences = [s for p in exported(bilingual)["paragraphs"] for s in p["sentences"]]
    linked = [
        (sentence["source"][i:j], sentence["target"][k:m])
        for sentence in sentences
        for i, j, k, m, _ in sentence["links"]
    ]
    assert ("Nordbrücke", "North Bridge") in linked
    assert ("Nieten", "rivets") in linked


def test_unknown_facts_are_null_or_empty(bilingual, validator):
    pair = bilingual.pairs[0]
    sentence = replace(pair.sentences[0], score=None)
    bare = replace(
        bilingual,
        document=replace(bilingual.document, date=None, sha256="", file="", title=""),
        pairs=(replace(pair, sentences=(sentence,)),),
    )
    data = exported(bare)
    validator.validate(data)
    assert data["source"]["date"] is None
    assert data["paragraphs"][0]["sentences"][0]["score"] is None


def test_a_document_without_paragraphs_is_still_json(bilingual, validator):
    data = exported(replace(bilingual, pairs=()))
    validator.validate(data)
    assert data["paragraphs"] == []


def test_a_lone_surrogate_survives(bilingual):
    document = replace(bilingual.document, title="a\udc80b")
    assert exported(replace(bilingual, document=document))["source"]["title"] == "a\udc80b"


@given(bilinguals())
def test_nothing_is_lost(bilingual):
    data = exported(bilingual)
    assert [p["source"] for p in data["paragraphs"]] == [p.source for p in bilingual.pairs]
    assert [p["target"] for p in data["paragraphs"]] == [p.target for p in bilingual.pairs]
    assert [p["kind"] for p in data["paragraphs"]] == [p.paragraph.kind for p in bilingual.pairs]
    assert [
        (s["id"], s["source"], s["target"], s["score"], [tuple(link) for link in s["links"]])
        for p in data["paragraphs"]
        for s in p["sentences"]
    ] == [
        (s.id, s.source, s.target, s.score, list(map(tuple, s.links)))
        for p in bilingual.pairs
        for s in p.sentences
    ]
    assert data["source"]["title"] == bilingual.document.title


@given(bilinguals())
def test_generated_documents_keep_to_the_schema(validator, bilingual):
    validator.validate(exported(bilingual))
