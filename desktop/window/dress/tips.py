# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of articles and of readers in tool tips."""

from html import escape


def tip(text: str) -> str:
    """Return what a tool tip shows as this text: tags in it are words and open no file."""
    if "<" not in text and "&" not in text:
        return text
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>"
