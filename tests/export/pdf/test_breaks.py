# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.pdf.breaks import parts


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("ein Wort", "ein| |Wort"),
        ("Bund-Länder-Treffen", "Bund-|Länder-|Treffen"),
        ("bei -12 Grad", "bei| |-12| |Grad"),
        ("他说“你好”，然后走了。", "他|说|“你|好”，|然|后|走|了。"),
        ("建于1908年（新）。", "建|于|1908|年|（新）。"),
        ("これは「日本」です。ちょっと", "こ|れ|は|「日|本」|で|す。|ちょっ|と"),
        ("이 다리는 두 강변을", "이| |다리는| |두| |강변을"),
        ("ไปเมือง และ", "ไป|เมือง| |และ"),
        ("ที่ 12 ๆ", "ที่| |12| |ๆ"),
    ],
)
def test_lines_may_end_where_the_script_lets_them(text, cut):
    assert parts(text) == cut.split("|")


@given(st.text("ab -–/，。（「」日本かっーไเทะ。”“", max_size=40))
def test_nothing_is_lost(text):
    assert "".join(parts(text)) == text
    assert all(part == " " or " " not in part for part in parts(text))
