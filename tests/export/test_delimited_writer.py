# SPDX-License-Identifier: GPL-3.0-or-later
import csv
import io

import pytest
from hypothesis import given

from desktop.export import Options
from desktop.export.delimited_writer import COLUMNS, write_csv, write_tsv
from desktop.export.markup import flat
from tests.export.strategies import bilinguals

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def exported(bilingual, write, **dialect):
    stream = io.BytesIO()
    write(bilingual, stream, Options())
    text = stream.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True, **dialect))


BOTH = pytest.mark.parametrize(
    ("write", "dialect"), [(write_csv, {}), (write_tsv, {"delimiter": "\t"})], ids=["csv", "tsv"]
)


@BOTH
def test_one_row_for_each_sentence(bilingual, write, dialect):
    rows = exported(bilingual, write, **dialect)
    assert tuple(rows[0]) == COLUMNS
    assert rows[1] == {
        "id": "2.1",
        "paragraph": "2",
        "kind": "body",
        "source": bilingual.pairs[1].sentences[0].source,
        "target": bilingual.pairs[1].sentences[0].target,
        "score": "-0.25",
        "doubtful": "no",
        "machine": "",
        "note": "",
        "checked": "no",
        "tint": "",
    }
    assert [row["doubtful"] for row in rows].count("yes") == 1


def test_excel_is_told_of_utf_8(bilingual):
    stream = io.BytesIO()
    write_csv(bilingual, stream, Options())
    assert stream.getvalue().startswith(b"\xef\xbb\xbfid,")
    assert stream.getvalue().count(b"\r\n") == 21


def unguarded(text):
    return text.removeprefix("'")


@BOTH
@given(bilingual=bilinguals())
def test_nothing_is_lost_and_nothing_is_a_formula(write, dialect, bilingual):
    rows = exported(bilingual, write, **dialect)
    sentences = [s for pair in bilingual.pairs for s in pair.sentences]
    assert [unguarded(row["source"]) for row in rows] == [flat(s.source) for s in sentences]
    assert [unguarded(row["target"]) for row in rows] == [flat(s.target) for s in sentences]
    scores = [float(row["score"]) if row["score"] else None for row in rows]
    assert scores == [s.score for s in sentences]
    for row in rows:
        assert not row["source"].startswith(FORMULA)
        assert not row["target"].startswith(FORMULA)
