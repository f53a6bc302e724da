# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from desktop.export import ExportError, Format, Options, export, selection


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("3", [3]),
        ("1-5, 8", [1, 2, 3, 4, 5, 8]),
        (" 2 – 4;9 ", [2, 3, 4, 9]),
        ("9-", [9, 10, 11, 12]),
        ("3,3,2-3", [2, 3]),
    ],
)
def test_ranges(text, numbers):
    chosen = selection(text)
    assert [number for number in range(13) if str(number) in chosen] == numbers


def test_nothing_said_means_all():
    assert selection("  ") is None


@pytest.mark.parametrize("text", ["x", "1,", "5-3", "0", "-3", "1 2", "1-2-3", "٣", "9" * 12])
def test_nonsense_gets_a_clear_sentence(text):
    with pytest.raises(ExportError, match=r"does not say which paragraphs .* such as 1-5, 8\."):
        selection(text)


def test_no_paragraph_with_that_number(bilingual, tmp_path):
    path = tmp_path / "a.html"
    with pytest.raises(ExportError, match=r"No paragraph .* paragraphs 1 to 12\."):
        export(bilingual, path, Format.HTML, Options(paragraphs=selection("40-")))
    assert not path.exists()
