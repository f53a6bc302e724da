# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents for tests, of the XML that Word writes."""

from desktop.document import Document
from desktop.reading import read_bytes
from tests.reading.zips import zipped

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def word(body: str, **parts: str) -> bytes:
    """Build a document of the XML in its body, and in parts such as `styles`."""
    relations = "".join(
        f'<Relationship Id="p{name}" Type="{RELATION}/{name}" Target="{name}.xml"/>'
        for name in parts
        if name != "links"
    )
    members = {
        "word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}'
        f"{parts.get('links', '')}</Relationships>",
    }
    for name, content in parts.items():
        members[f"word/{name}.xml"] = f"<w:{name} {SPACES}>{content}</w:{name}>"
    return zipped(members)


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def styled(text: str, style: str) -> str:
    return p(text, f'<w:pStyle w:val="{style}"/>')


def texts(body: str, **parts: str) -> list[str]:
    return [paragraph.text for paragraph in opened(body, **parts).paragraphs]


def opened(body: str, **parts: str) -> Document:
    return read_bytes(word(body, **parts), "artikel.docx")
