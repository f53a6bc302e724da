# SPDX-License-Identifier: GPL-3.0-or-later
"""Which paragraphs to write, as people say it: "1-5, 8"."""

import re
from dataclasses import dataclass
from typing import Final

from desktop.export.errors import ExportError

_RANGE: Final = re.compile(r"\s*([0-9]{1,9})?\s*([-–])?\s*([0-9]{1,9})?\s*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Selection:
    """Numbers of paragraphs, as ranges of which both ends belong to them."""

    ranges: tuple[tuple[int, int], ...]

    def __contains__(self, identity: object) -> bool:
        """Say whether the paragraph with this number is one of them."""
        number = int(identity) if isinstance(identity, str) and identity.isdecimal() else 0
        return any(first <= number <= last for first, last in self.ranges)


def selection(text: str) -> Selection | None:
    """Read "1-5, 8" or "12-"; None, which stands for all, where nothing is said.

    Raises:
        ExportError: It is something else.
    """
    if not text.strip():
        return None
    return Selection(tuple(_range(part, text) for part in re.split("[,;]", text)))


def _range(part: str, text: str) -> tuple[int, int]:
    found = _RANGE.fullmatch(part)
    first, dash, last = found.groups() if found else (None, None, None)
    if first is None or (last is not None and dash is None):
        raise _unclear(text)
    begin = int(first)
    end = int(last) if last else (_ENDLESS if dash else begin)
    if not 1 <= begin <= end:
        raise _unclear(text)
    return begin, end


_ENDLESS: Final = 10**9


def _unclear(text: str) -> ExportError:
    return ExportError(
        f"“{text.strip()[:40]}” does not say which paragraphs to write.",
        "Write numbers and ranges, such as 1-5, 8.",
    )
