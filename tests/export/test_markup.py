# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.markup import clean, escape, flat, inline, safe_href
from desktop.export.runs import Run


@pytest.mark.parametrize(
    ("href", "safe"),
    [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTP://example.org", "http://example.org"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("https://example.org/straße/ü?q=ä", "https://example.org/straße/ü?q=ä"),
        ("https://[::1]:8/a[1]", "https://[::1]:8/a%5B1%5D"),
        ('https://example.org/a b"<c>|%zz%20', "https://example.org/a%20b%22%3Cc%3E%7C%25zz%20"),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        (" JavaScript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("//example.org", ""),
        ("https://[broken", ""),
        ("https://matrix.to/#/#raum:example.org", "https://matrix.to/#/%23raum:example.org"),
        ("https://", ""),
        ("http:///x", ""),
        ("http:x", ""),
        ("https://%zz/", ""),
        ("mailto:", ""),
        ('https://ex"ample.org/', ""),
        ("", ""),
    ],
)
def test_only_harmless_addresses_are_linked_to(href, safe):
    assert safe_href(href) == safe


@given(st.text(st.characters()))
def test_no_address_can_break_out_of_its_quotes(href):
    assert not set(safe_href(f"https://example.org/{href}")) & set(' "<>\\`|\n')


def test_forbidden_characters_are_replaced():
    assert clean("a\x00b\ud800c\ufffe") == "a\ufffdb\ufffdc\ufffd"
    assert clean("ä\t\n🌉") == "ä\t\n🌉"


def test_lines_are_joined():
    assert flat("a\r\nb\tc\u2028d") == "a b c d"


def test_mark_up_is_nested():
    run = Run("a<b", emphasis=True, strong=True, href="https://example.org/?a&b", doubtful=True)
    assert inline(run) == (
        '<a href="https://example.org/?a&amp;b" rel="noreferrer">'
        '<span class="doubt"><strong><em>a&lt;b</em></strong></span></a>'
    )


@given(st.text(st.characters()))
def test_escaped_text_has_no_mark_up(text):
    assert not set(escape(text)) & set("<>\"'")
