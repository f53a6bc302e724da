# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a bilingual file beyond what can be wrong with any file."""

from collections.abc import Sequence

from desktop.reading.errors import ReadingError


class NotBilingualError(ReadingError):
    """The file is in none of the formats that hold a text beside its translation."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The file “{name}” is not a bilingual file that Synopse knows.",
            "It opens its own JSON, TMX, XLIFF 1.2 and XLIFF 2.",
        )


class ShapeError(ReadingError):
    """JSON or a project that is not a bilingual document, or one with a fault.

    Args:
        name: Name of the file.
        where: The field that is missing or wrong, such as "paragraphs[3].kind".
    """

    def __init__(self, name: str, where: str) -> None:
        super().__init__(
            f"The file “{name}” is not as Synopse writes it: {where} is missing or wrong.",
            "Take an older copy of it, or export or save it once more.",
        )


class OtherVersionError(ReadingError):
    """The file keeps to a version of its format that is not read here."""

    def __init__(self, name: str, form: str, version: str, known: str) -> None:
        stated = f"version “{version[:20]}”" if version else "no version"
        super().__init__(
            f"The file “{name}” says that it is {form} of {stated}, and {known} can be read.",
            f"Save it as {form} {known} in the program that made it.",
        )


class UntranslatedError(ReadingError):
    """There is not one pair of an original and its translation."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"The file “{name}” contains no translations.",
            "Open the article itself to translate it, or a file that was translated.",
        )


class UnfinishedError(ReadingError):
    """A project was saved before its translation was finished, and all of it is asked for."""

    def __init__(self, name: str, done: int, count: int) -> None:
        super().__init__(
            f"The project “{name}” is not finished: {done} of {count} paragraphs are translated.",
            "Open it in the window, which translates the rest, and save it again.",
        )


class TargetLanguageError(ReadingError):
    """The file has no translation into the language that was asked for.

    Args:
        name: Name of the file.
        wanted: The language that was asked for.
        available: Those that the file has.
    """

    def __init__(self, name: str, wanted: str, available: Sequence[str]) -> None:
        super().__init__(
            f"The file “{name}” has no translation into “{wanted}”.",
            f"It has {', '.join(available[:20])}.",
        )
