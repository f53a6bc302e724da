# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to paragraphs: text wrapped at any width comes back as it was."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.document import RepairKind
from desktop.reading.lines import lines
from desktop.reading.rejoin import blocks

PARAGRAPHS = [
    "Die Stadt Altdorf baut einen neuen Radweg entlang des Flusses. Der Gemeinderat stimmte am "
    "Dienstagabend nach kurzer Debatte mit großer Mehrheit zu. Die Arbeiten sollen im März "
    "beginnen und rund 14 Monate dauern, teilte das Bauamt mit.",
    "„Das ist ein guter Tag für alle, die mit dem Rad zur Arbeit fahren“, sagte Bürgermeisterin "
    "Anna Beispiel. Die Kosten liegen bei 3,2 Millionen Euro. Das Land übernimmt die Hälfte, den "
    "Rest teilen sich Kreis und Stadt. Anwohner hatten Bedenken wegen der Ein- und Ausfahrten.",
    "Kritik kam von der Opposition: Der Weg sei zu schmal, und die Nord-Süd-Verbindung fehle noch "
    "immer. Außerdem sei unklar, wer den Winterdienst bezahle.",
]


def joined(text, *, rejoin=True):
    return [block.text for block in blocks(lines(text), rejoin=rejoin)]


def wrapped(paragraph, width):
    return "\n".join(textwrap.wrap(paragraph, width))


@pytest.mark.parametrize("width", range(45, 131, 5))
def test_wrapped_paragraphs_come_back(width):
    text = "\n\n".join(wrapped(paragraph, width) for paragraph in PARAGRAPHS)
    assert joined(text) == PARAGRAPHS


@pytest.mark.parametrize("width", [60, 66, 72, 78])
def test_indented_first_lines_part_paragraphs(width):
    text = "\n".join("    " + wrapped(paragraph, width) for paragraph in PARAGRAPHS)
    assert joined(text) == PARAGRAPHS


def test_short_last_lines_part_paragraphs_without_blank_lines():
    text = "\n".join(["Neuer Radweg", *(wrapped(paragraph, 78) for paragraph in PARAGRAPHS)])
    assert all(len(wrapped(paragraph, 78).split("\n")[-1]) < 60 for paragraph in PARAGRAPHS)
    assert joined(text) == ["Neuer Radweg", *PARAGRAPHS]


def test_long_lines_without_blank_lines_are_paragraphs():
    assert joined("\n".join(["Neuer Radweg", *PARAGRAPHS])) == ["Neuer Radweg", *PARAGRAPHS]


def test_lines_that_all_end_with_a_full_stop_are_paragraphs():
    text = [
        "Die Stadt baut einen neuen Radweg entlang des Flusses und der Bahn.",
        "Der Gemeinderat stimmte am Dienstagabend nach kurzer Debatte zu.",
    ]
    assert joined("\n".join(text)) == text


def test_lines_of_an_address_stay_apart():
    address = ["Herrn", "Max Mustermann", "Lindenweg 5", "12345 Altdorf"]
    assert joined("\n".join(address) + "\n\n" + wrapped(PARAGRAPHS[0], 72)) == [
        *address,
        PARAGRAPHS[0],
    ]


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("ein Ver-\nbot gilt", "ein Verbot gilt", RepairKind.UNDONE_HYPHEN),
        ("ein Ver\u00ad\nbot gilt", "ein Verbot gilt", RepairKind.UNDONE_HYPHEN),
        ("ein Ver\u2010\nbot gilt", "ein Verbot gilt", RepairKind.UNDONE_HYPHEN),
        ("von Nord-\nSüd", "von Nord-Süd", RepairKind.JOINED_LINE),
        ("die ARD-\nSendung", "die ARD-Sendung", RepairKind.JOINED_LINE),
        ("eine EU-\nweite Regel", "eine EU-weite Regel", RepairKind.JOINED_LINE),
        ("eine CO2-\narme Stadt", "eine CO2-arme Stadt", RepairKind.JOINED_LINE),
        ("ein 32-\njähriger", "ein 32-jähriger", RepairKind.JOINED_LINE),
        ("eine E-\nmail", "eine E-mail", RepairKind.JOINED_LINE),
        ("der Ein-\nund Ausgang", "der Ein- und Ausgang", RepairKind.JOINED_LINE),
        ("der Ein- und\nAusgang", "der Ein- und Ausgang", RepairKind.JOINED_LINE),
        ("es kam -\nwie immer", "es kam - wie immer", RepairKind.JOINED_LINE),
        ("ein Haus mit\nblauem Dach", "ein Haus mit blauem Dach", RepairKind.JOINED_LINE),
    ],
)
def test_hyphens_at_the_ends_of_lines(text, expected, kind):
    (block,) = blocks(lines(text), rejoin=True)
    assert block.text == expected
    assert [repair.kind for repair in block.repairs] == [kind]
    second_line = text.split("\n")[1]
    assert block.text[block.repairs[0].offset :] == second_line


def test_a_compound_of_this_text_keeps_its_hyphen():
    assert joined("das deutsch-französische Amt\n\ndas deutsch-\nfranzösische Amt") == [
        "das deutsch-französische Amt",
        "das deutsch-französische Amt",
    ]


def test_a_number_in_running_text_begins_no_list():
    text = wrapped("Der Vertrag wurde in der Stadt nach langer Verhandlung endlich am", 66)
    assert joined(
        f"{text}\n3. Oktober unterzeichnet, und alle waren froh darüber und gingen heim."
    ) == [f"{text} 3. Oktober unterzeichnet, und alle waren froh darüber und gingen heim."]


def test_an_abbreviation_in_an_item_begins_no_item():
    line = wrapped("1. Der Verein gewann in der Stadt viele neue Mitglieder und Helfer, die", 80)
    assert joined(f"{line}\n   z. B. aus dem Umland kamen.\n2. Und nun?") == [
        f"{line} z. B. aus dem Umland kamen.",
        "2. Und nun?",
    ]


def test_quotes_and_list_items_stay_apart():
    assert joined("er schrieb\n> du fehlst\n- Brot\n- Milch und\n  Käse\nEnde") == [
        "er schrieb",
        "du fehlst",
        "- Brot",
        "- Milch und Käse",
        "Ende",
    ]


WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=1, max_size=12)


@given(st.lists(WORDS, min_size=1, max_size=80), st.integers(20, 100))
def test_wrapping_at_spaces_is_undone(words, width):
    text = " ".join(words)
    assert joined("\n".join(textwrap.wrap(text, width, break_long_words=False))) == [text]
