# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes and names of languages."""

import pytest

from models.languages import is_code, name


@pytest.mark.parametrize("code", ["de", "pb", "nds", "zh-Hant", "pt_BR"])
def test_codes(code: str) -> None:
    assert is_code(code)


@pytest.mark.parametrize(
    "code", ["", "d", "DE", "deutsch", "../x", "de en", "de\n", None, 3, ["de"]]
)
def test_no_codes(code: object) -> None:
    assert not is_code(code)


def test_names() -> None:
    assert name("de") == "German"
    assert name("xx") == "xx"
