# SPDX-License-Identifier: GPL-3.0-or-later
"""Another wording as rich text: the words that differ from the current one stand out."""

from html import escape
from typing import NamedTuple

from desktop.export.others import compared
from desktop.window.dress.theme import Theme


class Wording(NamedTuple):
    """One wording of a sentence that a reader may take.

    Attributes:
        text: The sentence in these words.
        remark: What is to be said of it, or "".
    """

    text: str
    remark: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.text} ({self.remark})" if self.remark else self.text


def html(wording: Wording, current: str, theme: Theme) -> str:
    """Return a wording as rich text for a theme."""
    words = "".join(
        f'<b style="color:{theme.accent}">{escape(run.text)}</b>'
        if run.emphasis
        else escape(run.text)
        for run in compared(current, wording.text)
    )
    remark = escape(wording.remark)
    told = f" <i>– {remark}</i>" if remark else ""
    return f'<p style="color:{theme.target}; margin:0">{words}{told}</p>'
