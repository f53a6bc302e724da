# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of a Word document: language, style, links, tracked changes and comments."""

from collections.abc import Iterable, Iterator
from typing import Final

from desktop.document import SentencePair, Tint
from desktop.export import languages
from desktop.export.markup import escape, flat, safe_href
from desktop.export.runs import Change, Run

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
FILLS: Final = {
    Tint.YELLOW: "FBEAA0",
    Tint.GREEN: "D5EBC6",
    Tint.BLUE: "D0E4F5",
    Tint.ROSE: "F7D6DC",
}
"""Colours of highlights on paper, as hexadecimal digits."""


def paragraph(
    style: str, runs: Iterable[str], language: str = "", more: str = "", *, keep: bool = False
) -> str:
    """Return a paragraph.

    Args:
        style: Name of its style.
        runs: What stands in it.
        language: Its language, which tells its direction.
        more: What else its properties have, in the order of the schema.
        keep: Whether it stands on one page with the next one.
    """
    kept = "<w:keepNext/>" if keep else ""
    bidi = "<w:bidi/>" if languages.direction(language) == "rtl" else ""
    properties = f'<w:pStyle w:val="{style}"/>{kept}{bidi}{more}'
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def plain(text: str, properties: str, tag: str = "t") -> str:
    """Return a run of text; `tag` is "delText" where it was deleted."""
    text = escape(flat(text))
    text = f'<w:{tag} xml:space="preserve">{text}</w:{tag}>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{text}</w:r>"


def in_language(code: str) -> str:
    """Return the run properties that tell a spelling checker the language."""
    parts = (languages.primary(code), languages.region(code))
    tag = escape("-".join(filter(None, parts)) or "und")
    if languages.direction(code) == "rtl":
        return f'<w:rtl/><w:lang w:bidi="{tag}"/>'
    if languages.is_complex(code):
        return f'<w:cs/><w:lang w:bidi="{tag}"/>'
    if languages.is_asian(code):
        return f'<w:lang w:eastAsia="{tag}"/>'
    return f'<w:lang w:val="{tag}"/>'


def comments(noted: Iterable[tuple[int, SentencePair]], author: str) -> Iterator[str]:
    """Yield the part with the notes of the reader, each under its number."""
    yield f"{DECLARATION}<w:comments {NAMESPACES}>"
    name = escape(author)
    for number, sentence in noted:
        yield f'<w:comment w:id="{number}" w:author="{name}" w:initials="{name[:1]}">'
        for line in sentence.revision.note.strip().splitlines():
            yield paragraph("CommentText", [plain(line, "")])
        yield "</w:comment>"
    yield "</w:comments>"


class Runs:
    """Writes runs and remembers what other parts must know of them.

    Attributes:
        links: Identity of the relation for every address met so far.
    """

    def __init__(self, author: str) -> None:
        """`author` is who made the changes, as Word wants a name."""
        self._author = escape(author)
        self._changes = 0
        self.links: dict[str, str] = {}

    def run(self, run: Run, language: str, *, quiet: bool) -> str:
        """Return a run; `quiet` sets it in grey."""
        href = safe_href(run.href)
        style = "Hyperlink" if href else "Doubtful" if run.doubtful else "Original" if quiet else ""
        properties = f'<w:rStyle w:val="{style}"/>' if style else ""
        properties += "<w:b/><w:bCs/>" if run.strong else ""
        properties += "<w:i/><w:iCs/>" if run.emphasis else ""
        if run.tint:
            properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{FILLS[run.tint]}"/>'
        tag = "delText" if run.change is Change.DELETED else "t"
        text = plain(run.text, properties + in_language(language), tag)
        return self._commented(self._linked(self._tracked(text, run.change), href), run.note)

    def _tracked(self, text: str, change: Change | None) -> str:
        if change is None:
            return text
        self._changes += 1
        tag = f"w:{change}"
        return f'<{tag} w:id="{self._changes}" w:author="{self._author}">{text}</{tag}>'

    def _linked(self, text: str, href: str) -> str:
        if not href:
            return text
        identity = self.links.setdefault(href, f"link{len(self.links) + 1}")
        return f'<w:hyperlink r:id="{identity}">{text}</w:hyperlink>'

    @staticmethod
    def _commented(text: str, number: int) -> str:
        if not number:
            return text
        identity = f'w:id="{number}"'
        return (
            f"<w:commentRangeStart {identity}/>{text}<w:commentRangeEnd {identity}/>"
            f"<w:r><w:commentReference {identity}/></w:r>"
        )
