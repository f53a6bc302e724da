# SPDX-License-Identifier: GPL-3.0-or-later
"""Write small PDF files for tests, in the way of the first versions of the format."""

from collections.abc import Sequence


def pdf(
    *pages: str,
    extra: Sequence[bytes] = (),
    font: str = "Helvetica",
    chapters: Sequence[tuple[int, str]] = (),
) -> bytes:
    """Write a PDF file of content streams, in the way of the first versions of the format."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        f"<</Type/Font/Subtype/Type1/BaseFont/{font}/Encoding/WinAnsiEncoding>>".encode(),
    ]
    for number, content in enumerate(pages):
        stream = content.encode("cp1252")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]/Contents {5 + 2 * number} 0 R"
            f"/Resources<</Font<</F 3 0 R>>/XObject<</I {4 + 2 * len(pages)} 0 R>>>>>>".encode()
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    objects.extend(extra)
    if chapters:
        objects[0] = b"<</Type/Catalog/Pages 2 0 R/Outlines %d 0 R>>" % (len(objects) + 1)
        objects.extend(_bookmarks(len(objects) + 1, chapters))
    data = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj%sendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    )
    return data + end % (len(objects) + 1, table, len(objects) + 1, len(data))


def at(x: float, y: float, text: str, size: float = 10) -> str:
    shown = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F {size} Tf {x} {y} Td ({shown}) Tj ET\n"


def column(x: float, y: float, lines: Sequence[str], size: float = 10) -> str:
    return "".join(at(x, y - 12 * n * size / 10, line, size) for n, line in enumerate(lines))


def _bookmarks(first: int, chapters: Sequence[tuple[int, str]]) -> list[bytes]:
    """Write bookmarks, each with the number of its page and its title, as objects from `first`."""
    last = first + len(chapters)
    objects = [b"<</Type/Outlines/First %d 0 R/Last %d 0 R>>" % (first + 1, last)]
    for number, (page, title) in enumerate(chapters, start=first + 1):
        following = b"/Next %d 0 R" % (number + 1) if number < last else b""
        before = b"/Prev %d 0 R" % (number - 1) if number > first + 1 else b""
        name = title.encode("utf-16-be").hex().encode()
        objects.append(
            b"<</Title<FEFF%s>/Parent %d 0 R/Dest[%d 0 R/Fit]%s%s>>"
            % (name, first, 2 + 2 * page, before, following)
        )
    return objects
