# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind the pages of a PDF: bookmarks, metadata, catalogue and trailer."""

import datetime as dt
import hashlib
from collections.abc import Iterator

from desktop import __version__
from desktop.document import BilingualDocument
from desktop.export import languages, wording
from desktop.export.markup import escape
from desktop.export.options import Options
from desktop.export.pdf.objects import PdfFile, ascii_string, text_string
from desktop.export.pdf.pages import Bookmark, Pages
from desktop.export.pdf.tags import Tags


def finish(
    file: PdfFile,
    bilingual: BilingualDocument,
    options: Options,
    pages: Pages,
    tags: Tags,
) -> None:
    """Write everything that can only be known at the end."""
    title = wording.title(bilingual, options)
    language = languages.tag(wording.language(bilingual, options))
    created = bilingual.created.astimezone(dt.UTC)
    root = file.put(
        f"<</Type/Catalog/Pages {pages.finish()} 0 R/StructTreeRoot {tags.finish()} 0 R"
        f"/Lang {ascii_string(language)}/MarkInfo<</Marked true>>"
        f"/Metadata {_metadata(file, title, created)} 0 R{_outlines(file, pages.bookmarks)}"
        "/ViewerPreferences<</DisplayDocTitle true>>>>"
    )
    info = file.put(
        f"<</Title {text_string(title)}/Author {text_string(bilingual.document.author)}"
        f"/Creator {text_string(f'Synopse {__version__}')}"
        f"/CreationDate(D:{created:%Y%m%d%H%M%S}Z)>>"
    )
    seed = f"{bilingual.document.sha256}{title}{created.isoformat()}"
    identity = hashlib.sha256(seed.encode("utf-8", "replace")).hexdigest()[:32]
    file.finish(root, info, identity)


def _outlines(file: PdfFile, bookmarks: list[Bookmark]) -> str:
    """Write the bookmarks and return the entry that names them in the catalogue."""
    if not bookmarks:
        return ""
    root = file.reserve()
    numbers = [file.reserve() for _ in bookmarks]
    for place, (text, page, top) in enumerate(bookmarks):
        before = f"/Prev {numbers[place - 1]} 0 R" if place else ""
        after = f"/Next {numbers[place + 1]} 0 R" if place + 1 < len(numbers) else ""
        destination = f"/Dest[{page} 0 R/XYZ 0 {top:.1f} 0]"
        entry = f"<</Title {text_string(text)}/Parent {root} 0 R{before}{after}{destination}>>"
        file.put(entry, numbers[place])
    ends = f"/First {numbers[0]} 0 R/Last {numbers[-1]} 0 R"
    file.put(f"<</Type/Outlines{ends}/Count {len(numbers)}>>", root)
    return f"/Outlines {root} 0 R"


def _metadata(file: PdfFile, title: str, created: dt.datetime) -> int:
    text = "".join(_xmp(title, created))
    return file.put_plain_stream(text.encode("utf-8"), "/Type/Metadata/Subtype/XML")


def _xmp(title: str, created: dt.datetime) -> Iterator[str]:
    """Yield title and time once more as XMP (ISO 16684-1), which archives read."""
    yield '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    yield '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
    yield '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
    yield '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    yield 'xmlns:xmp="http://ns.adobe.com/xap/1.0/">\n'
    item = f'<rdf:li xml:lang="x-default">{escape(title)}</rdf:li>'
    yield f"<dc:title><rdf:Alt>{item}</rdf:Alt></dc:title>\n"
    yield f"<xmp:CreatorTool>Synopse {__version__}</xmp:CreatorTool>\n"
    yield f"<xmp:CreateDate>{created:%Y-%m-%dT%H:%M:%SZ}</xmp:CreateDate>\n"
    yield '</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="r"?>'
