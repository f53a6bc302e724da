# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoded JSON to what is known of paragraphs and sentences beyond their text.

Each function raises `ValueError` for a value of another shape. What leads outside the text is left
out, for somebody has shortened the text since.
"""

from collections.abc import Mapping

from desktop.document import Link, Origin, Repair, RepairKind, Revision, Span, Style, Tint

_SPAN = 4
_REPAIR = 2


def links(value: object, source: str, target: str) -> tuple[Link, ...]:
    """Return the word alignment of a sentence from a list of lists of five numbers."""
    return tuple(
        link
        for link in map(_link, _list(value))
        if 0 <= link.source_start < link.source_end <= len(source)
        and 0 <= link.target_start < link.target_end <= len(target)
    )


def spans(value: object, text: str) -> tuple[Span, ...]:
    """Return the inline mark-up of a paragraph from lists of start, end, style and address."""
    found = map(_span, _list(value))
    return tuple(span for span in found if 0 <= span.start < span.end <= len(text))


def repairs(value: object, text: str) -> tuple[Repair, ...]:
    """Return where lines were joined from lists of offset and kind."""
    found = map(_repair, _list(value))
    return tuple(repair for repair in found if 0 <= repair.offset <= len(text))


def origin(value: object) -> Origin:
    """Return where a paragraph stood from an object whose unknown fields are missing."""
    fields = _object(value)
    return Origin(
        page=_whole(fields.get("page")),
        chapter=_text(fields.get("chapter", "")),
        start=_whole(fields.get("start")),
        end=_whole(fields.get("end")),
        role=_text(fields.get("role", "")),
    )


def texts(value: object) -> tuple[str, ...]:
    """Return texts from a list of them."""
    return tuple(map(_text, _list(value)))


def revision(value: object) -> Revision:
    """Return what a person made of a sentence from an object whose unknown fields are missing."""
    fields = _object(value)
    checked, tint = fields.get("checked", False), fields.get("tint")
    if not isinstance(checked, bool):
        raise ValueError("no truth value")
    return Revision(
        machine=_text(fields["machine"]) if "machine" in fields else None,
        note=_text(fields.get("note", "")),
        checked=checked,
        tint=None if tint is None else Tint(_text(tint)),
    )


def _link(value: object) -> Link:
    fields = _list(value)
    if len(fields) != len(Link._fields):
        raise ValueError("not five numbers")
    *offsets, weight = fields
    if isinstance(weight, bool) or not isinstance(weight, int | float) or not 0 < weight <= 1:
        raise ValueError("weight out of range")
    i, j, k, m = map(_number, offsets)
    return Link(i, j, k, m, float(weight))


def _span(value: object) -> Span:
    fields = _list(value)
    if len(fields) != _SPAN:
        raise ValueError("not a span")
    start, end, style, href = fields
    return Span(_number(start), _number(end), Style(_text(style)), _text(href))


def _repair(value: object) -> Repair:
    fields = _list(value)
    if len(fields) != _REPAIR:
        raise ValueError("not a repair")
    return Repair(_number(fields[0]), RepairKind(_text(fields[1])))


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("no list")
    return value


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("no object")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _number(value: object) -> int:
    # True is a number to Python.
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("no whole number")
    return value


def _whole(value: object) -> int | None:
    return None if value is None else _number(value)
