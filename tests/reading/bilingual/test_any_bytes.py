# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever bytes come: a bilingual document or one clear sentence."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import BilingualDocument, SynopseError
from desktop.reading.bilingual import read_bilingual
from tests.reading.bilingual.good import FIRST, GOOD, SENTENCE, WRITERS
from tests.reading.fuzzing import damaged


def is_sound(bilingual: BilingualDocument) -> bool:
    paragraphs = tuple(pair.paragraph for pair in bilingual.pairs)
    return (
        bool(paragraphs)
        and bilingual.document.paragraphs == paragraphs
        and bilingual.created.tzinfo is not None
        and all(pair.source == " ".join(pair.source.split()) != "" for pair in bilingual.pairs)
        and all(
            "".join(s.source for s in pair.sentences).replace(" ", "")
            == pair.source.replace(" ", "")
            for pair in bilingual.pairs
        )
        and all(
            link.source_end <= len(s.source) and link.target_end <= len(s.target)
            for pair in bilingual.pairs
            for s in pair.sentences
            for link in s.links
        )
        and len({s.id for pair in bilingual.pairs for s in pair.sentences})
        == sum(len(pair.sentences) for pair in bilingual.pairs)
    )


def outcome(data: bytes, name: str) -> BilingualDocument | SynopseError:
    try:
        return read_bilingual(data, name)
    except SynopseError as error:
        return error


def check(data: bytes, name: str) -> None:
    result = outcome(data, name)
    if isinstance(result, BilingualDocument):
        assert is_sound(result)
        return
    assert result.title.endswith(".")
    assert result.advice.endswith(".")
    assert not any(unicodedata.category(c) == "Cc" for c in result.title)


@pytest.mark.parametrize("ending", WRITERS)
@given(data=st.data())
def test_damaged_files(ending, data):
    check(data.draw(damaged(GOOD[ending])), f"a{ending}")


@pytest.mark.parametrize("ending", WRITERS)
@given(data=st.binary(max_size=300))
def test_any_bytes(ending, data):
    check(data, f"a{ending}")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


FIELDS = st.sampled_from(
    [
        ["source", "date"],
        ["source", "language"],
        ["created"],
        ["paragraphs"],
        [*FIRST, "id"],
        [*FIRST, "kind"],
        [*FIRST, "sentences"],
        [*SENTENCE, "id"],
        [*SENTENCE, "score"],
        [*SENTENCE, "links"],
        [*SENTENCE, "links", 0],
    ]
)


@given(path=FIELDS, value=VALUES)
def test_json_with_any_value_in_a_field(path, value):
    data = json.loads(GOOD[".json"])
    data["paragraphs"][0]["sentences"][0]["links"] = [[0, 1, 0, 1, 0.5]]
    holder = data
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    check(json.dumps(data).encode(), "a.json")
