# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents that are damaged, hostile or random."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.document import SynopseError
from desktop.reading import read_bytes
from desktop.reading.errors import (
    DamagedError,
    EmptyError,
    EncryptedError,
    NotTextError,
    OverblownError,
)
from tests.reading.articles import FILES
from tests.reading.fuzzing import damaged, is_sound, outcome
from tests.reading.words import SPACES, p, word
from tests.reading.zips import changed, encrypted, zipped


@pytest.mark.parametrize(
    ("data", "error"),
    [
        pytest.param(word(""), EmptyError, id="nothing"),
        pytest.param(word(p("x"))[:-30], DamagedError, id="truncated"),
        pytest.param(zipped({"a.txt": "x"}), DamagedError, id="other archive"),
        pytest.param(zipped({"word/document.xml": "<w"}), DamagedError, id="no XML"),
        pytest.param(zipped({"word/document.xml": "<a/>"}), DamagedError, id="no body"),
        pytest.param(encrypted(word(p("x"))), EncryptedError, id="encrypted member"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + bytes(600)
            + "EncryptedPackage".encode("utf-16-le"),
            EncryptedError,
            id="encrypted file",
        ),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), NotTextError, id="old Word"),
        pytest.param(
            word("<w:p><w:r><w:t>" + "a" * 70_000_000 + "</w:t></w:r></w:p>"),
            OverblownError,
            id="bomb",
        ),
        pytest.param(word("<w:sdt>" * 4000 + "</w:sdt>" * 4000), DamagedError, id="deep"),
        pytest.param(
            zipped(
                {
                    "word/document.xml": '<!DOCTYPE a [<!ENTITY b "ha">'
                    + "".join(
                        f'<!ENTITY b{n} "&b{n - 1 or ""};&b{n - 1 or ""};">' for n in range(1, 40)
                    )
                    + f"]><w:document {SPACES}><w:body>{p('&b39;')}</w:body></w:document>"
                }
            ),
            DamagedError,
            id="entities",
        ),
    ],
)
def test_bad_files_are_refused_in_words(data: bytes, error: type[SynopseError]) -> None:
    with pytest.raises(error) as refusal:
        read_bytes(data, "artikel.docx")
    assert refusal.value.title.endswith(".")
    assert refusal.value.advice.endswith(".")


def test_an_outside_entity_is_never_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("geheim", encoding="utf-8")
    document = (
        f'<!DOCTYPE a [<!ENTITY b SYSTEM "{secret.as_uri()}">]>'
        f"<w:document {SPACES}><w:body>{p('&b;')}</w:body></w:document>"
    )
    with pytest.raises(DamagedError):
        read_bytes(zipped({"word/document.xml": document}), "artikel.docx")


def test_broken_helpers_cost_their_help_only() -> None:
    data = (FILES / "hafen-pandoc.docx").read_bytes()
    broken = changed(data, {"word/numbering.xml": "<", "docProps/core.xml": None})
    assert "Bis zum Herbst wird das Becken entschlammt." in [
        paragraph.text for paragraph in read_bytes(broken, "a.docx").paragraphs
    ]


_TAGS = ("p", "r", "t", "tbl", "tr", "tc", "ins", "del", "sdt", "fldChar", "instrText", "numPr",
         "numId", "pPr", "rPr", "br", "sym", "hyperlink", "txbxContent", "drawing", "ruby",
         "footnoteReference", "AlternateContent", "pStyle")  # fmt: skip


def _element(name: str, inner: list[str], value: str) -> str:
    return (
        f'<w:{name} w:val="{value}" w:fldCharType="{value}" w:char="{value}">'
        + "".join(inner)
        + f"</w:{name}>"
    )


_TREES = st.recursive(
    st.sampled_from(["Text ", "ä\u0308", "\u00ad", "<w:t>Wort</w:t>", "<w:p/>"]),
    lambda inner: st.builds(
        _element,
        st.sampled_from(_TAGS),
        st.lists(inner, max_size=4),
        st.sampled_from(
            ["0", "1", "-1", "begin", "separate", "end", "x", "ffffffff", "berschrift1"]
        ),
    ),
    max_leaves=25,
)


@given(body=st.lists(_TREES, max_size=5).map("".join))
def test_any_body_gives_a_document_or_a_sentence(body: str) -> None:
    parts = {"styles": body, "numbering": body, "footnotes": body}
    assert is_sound(outcome(word(body, **parts), "artikel.docx"))


@settings(max_examples=60)
@given(data=damaged((FILES / "hafen-pandoc.docx").read_bytes()))
def test_any_damage_gives_a_document_or_a_sentence(data: bytes) -> None:
    assert is_sound(outcome(data, "artikel.docx"))
