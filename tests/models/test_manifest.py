# SPDX-License-Identifier: GPL-3.0-or-later
"""Only packages that say clearly what they are pass."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import manifest
from models.engine import LanguagePair
from models.errors import PackageError

GOOD = {"from_code": "de", "to_code": "en", "package_version": "1.3", "from_name": "German"}


def written(**fields: object) -> bytes:
    return json.dumps(GOOD | fields).encode()


def test_a_good_one() -> None:
    read = manifest.parse(written(type="translate"))
    assert (read.pair, read.version) == (LanguagePair("de", "en"), "1.3")
    assert read.folder == "translate-de_en-1_3"


def test_old_packages_name_no_type() -> None:
    assert manifest.parse(written()).pair == LanguagePair("de", "en")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "damaged"),
        (b"{", "damaged"),
        (b"\xff\xfe{}", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"[]", "no object"),
        (written(type="sbd"), "type “sbd”"),
        (written(from_code=None), "pair of languages"),
        (written(from_code="../../x"), "pair of languages"),
        (written(to_code="de"), "pair of languages"),
        (written(package_version=""), "version"),
        (written(package_version=1.3), "version"),
        (written(package_version="../1"), "version"),
        (written(package_version="1." * 5000), "version"),
    ],
)
def test_bad_ones_are_refused_in_a_sentence(raw: bytes, reason: str) -> None:
    with pytest.raises(PackageError) as refused:
        manifest.parse(raw)
    assert reason in refused.value.title
    assert refused.value.advice


@given(
    st.dictionaries(
        st.sampled_from(["from_code", "to_code", "package_version", "type"]),
        st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()),
    )
)
def test_whatever_it_says_the_folder_is_one_plain_name(fields: dict[str, object]) -> None:
    try:
        folder = manifest.parse(json.dumps(GOOD | fields).encode()).folder
    except PackageError:
        return
    assert folder.isprintable()
    assert not set(folder) & set('/\\:*?"<>| .')
