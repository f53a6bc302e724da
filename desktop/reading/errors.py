# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong while a file is read, each told in one sentence and an advice."""

from desktop.document import SynopseError


class ReadingError(SynopseError):
    """A file or the clipboard gives no article."""


class MissingFileError(ReadingError):
    """Nothing lies under the path."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no file “{name}”.", "Check its name and folder.")


class NotAFileError(ReadingError):
    """The path leads to a folder, a device or a pipe."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"“{name}” is {what}, not a file.", "Choose the article itself.")


class ForbiddenFileError(ReadingError):
    """The system refuses to open the file."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The file “{name}” may not be read.", "Ask its owner for permission or copy it."
        )


class BrokenFileError(ReadingError):
    """The system could not deliver the bytes of the file."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"The file “{name}” could not be read: {reason}.", "Try to copy it first.")


class TooLargeError(ReadingError):
    """There is more text than an article can have."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(
            f"{_subject(name)} is too large: {_megabytes(size)} where at most "
            f"{_megabytes(limit)} can be opened.",
            "Split it into parts.",
        )


class LongParagraphError(ReadingError):
    """A single paragraph has more text than a parser takes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{_subject(name)} is too large: a single paragraph in it has more than 10 MB.",
            "Divide it into paragraphs in the program that made it.",
        )


class EmptyError(ReadingError):
    """There is no text at all, or only white space."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{_subject(name)} contains no text.", "Choose an article that has some.")


class NotTextError(ReadingError):
    """The bytes are no text that any reader knows.

    Args:
        name: Name of the file.
        what: What the bytes are, such as "a PNG picture"; empty where nobody knows.
    """

    def __init__(self, name: str, what: str = "") -> None:
        known = f"is {what}, which Synopse cannot read"
        finding = known if what else "is not text that Synopse can read"
        super().__init__(
            f"{_subject(name)} {finding}.",
            "Save the article as plain text and open that.",
        )


class UndecodableError(ReadingError):
    """The bytes are not text in the encoding that was asked for, or in any that was tried."""

    def __init__(self, name: str, encoding: str = "") -> None:
        finding = f"is not valid {encoding} text" if encoding else "is in an unknown encoding"
        super().__init__(
            f"{_subject(name)} {finding}.", "Choose another encoding, or save it as UTF-8."
        )


class UnknownEncodingError(ReadingError):
    """The encoding that was asked for does not exist."""

    def __init__(self, encoding: str) -> None:
        super().__init__(
            f"There is no text encoding called “{encoding}”.",
            "Try utf-8, cp1252, iso-8859-15, mac-roman, cp850 or utf-16.",
        )


class DamagedError(ReadingError):
    """The file has the signs of its format but does not keep to it.

    Args:
        name: Name of the file.
        what: What it should be, such as "a Word document".
    """

    def __init__(self, name: str, what: str) -> None:
        super().__init__(
            f"{_subject(name)} is damaged or not really {what}.",
            "Get it once more, or open it in the program that made it and save it again.",
        )


class EncryptedError(ReadingError):
    """The file wants a password."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{_subject(name)} is protected with a password.",
            "Open it in the program that made it and save it without one.",
        )


class ProtectedError(ReadingError):
    """The file belongs to a copy protection that only certain devices undo."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{_subject(name)} has a copy protection (DRM).",
            "Only an edition without it can be opened here.",
        )


class OverblownError(ReadingError):
    """A small file unpacks to more than an article can be, as a trap would."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{_subject(name)} unpacks to far more than an article can be and was not opened.",
            "If you trust it, save the text alone and open that.",
        )


class NestedError(ReadingError):
    """Elements lie within elements as no article has them, only a trap or a broken program."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{_subject(name)} nests its elements too deeply to be read.",
            "Open it in a browser, copy the text and paste it here.",
        )


class ScannedError(ReadingError):
    """The pages are pictures of text."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The pages of “{name}” are pictures without text, as a scanner makes them.",
            "Run text recognition (OCR) over the file first.",
        )


class UnmappedError(ReadingError):
    """The fonts of a PDF do not say which letters they draw."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The letters in “{name}” can be seen but not read: its fonts do not name them.",
            "Run text recognition (OCR) over the file first.",
        )


def _subject(name: str) -> str:
    return f"The file “{name}”" if name else "The clipboard"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"
