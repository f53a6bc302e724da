# SPDX-License-Identifier: GPL-3.0-or-later
"""Name a file by its first bytes, so that a refusal can say what the file is."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"(\xb5/\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound or film file"),
    (b"fLaC", "a sound file"),
    (b"SQLite format 3\x00", "a database"),
)
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document"),
    (b"xl/", "an Excel table"),
    (b"ppt/", "a PowerPoint presentation"),
)
_RIFF = {b"WEBP": "a WebP picture", b"WAVE": "a sound file", b"AVI ": "a film file"}
_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML file"),
)


def describe(head: bytes) -> str:
    """Say what a file is, such as "a PDF document"; empty where the bytes are not a known sign."""
    if head.startswith(b"PK\x03\x04"):
        return next((what for sign, what in _ZIPPED if sign in head), "a ZIP archive")
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12], "a sound or film file")
    if head[4:8] == b"ftyp":
        return "a film or picture file"
    opening = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:16].lower()
    return next(
        (what for sign, what in _SIGNATURES if head.startswith(sign)),
        next((what for sign, what in _MARKUP if opening.startswith(sign)), ""),
    )
