# SPDX-License-Identifier: GPL-3.0-or-later
"""XML of unknown origin: sound trees, and nothing that expands, nests or fetches."""

from pathlib import Path

import pytest

from desktop.reading.xml import (
    XmlError,
    attribute,
    child,
    children,
    descendants,
    parse,
    tag,
)

TREE = parse(
    b'<?xml version="1.0" encoding="iso-8859-1"?><!-- c --><w:a xmlns:w="urn:w" w:b="\xfc">'
    b"<w:c><d/>x<!-- y -->z</w:c><w:c/><?p?></w:a>"
)


def test_names_and_attributes_without_their_namespaces() -> None:
    assert tag(TREE) == "a"
    assert attribute(TREE, "b") == "ü"
    assert attribute(TREE, "x", "?") == "?"
    assert [tag(each) for each in children(TREE, "c", "d")] == ["c", "c"]
    assert [tag(each) for each in descendants(TREE, "c", "d")] == ["c", "d", "c"]
    inner = child(TREE, "c", "d")
    assert inner is not None
    assert tag(inner) == "d"


def test_nothing_has_no_children() -> None:
    assert list(children(None, "a")) == list(descendants(None, "a")) == []
    assert child(None, "a") is child(TREE, "x") is child(TREE, "d", "e") is None


def test_comments_do_not_cut_text() -> None:
    first = child(TREE, "c", "d")
    assert first is not None
    assert first.tail == "xz"


def test_a_document_type_without_entities_is_harmless() -> None:
    assert tag(parse(b'<!DOCTYPE a PUBLIC "-//X" "http://192.0.2.1/a.dtd"><a/>')) == "a"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<a>", id="open"),
        pytest.param(b"<a>\xff</a>", id="no UTF-8"),
        pytest.param(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', id="entity"),
        pytest.param('<!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"), id="entity, UTF-16"),
        pytest.param(b"<a>&uuml;</a>", id="entity of nobody"),
        pytest.param(b"<a>" * 3000 + b"</a>" * 3000, id="deep"),
        pytest.param(b"<a>" + b"x" * 11_000_000 + b"</a>", id="endless text"),
    ],
)
def test_what_is_not_sound_is_refused(data: bytes) -> None:
    with pytest.raises(XmlError):
        parse(data)


def test_endless_text_is_let_in_where_it_was_asked_for() -> None:
    assert len(parse(b"<a>" + b"x" * 11_000_000 + b"</a>", huge=True).text or "") == 11_000_000


def test_no_file_is_included(tmp_path: Path) -> None:
    secret = tmp_path / "geheim"
    secret.write_text("geheim", encoding="utf-8")
    root = parse(
        f'<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="{secret}"/></a>'.encode()
    )
    assert "".join(str(part) for part in root.itertext()) == ""
