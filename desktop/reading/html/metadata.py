# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page says of itself: JSON-LD of schema.org, meta elements, `time`, then what is seen."""

import datetime as dt
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from desktop.reading.assembly import language_code, stated_date
from desktop.reading.lines import clean
from desktop.reading.xml import Element

_LARGEST_SCRIPT = 2_000_000
_MOST_NODES = 10_000
_ARTICLE_TYPE = re.compile(r"(?:Article|Posting|Report|Recipe|Review|Story)$")
_HEADLINES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title")
_DATES = (
    "article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dc.date.issued",
    "dcterms.created", "last-modified", "article:modified_time",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author")
_LONGEST_TITLE = 300
_PARTED = re.compile(r"\s+[|–—·»-]\s+|:\s+")
_SAVED_FROM = re.compile(r"(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url:)\s*(\S+)")
_DAY = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2}|[A-Za-zä]{3,9})\.?\s?(\d{4})\b")
_MONTHS = (
    "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article; what is unknown is empty.

    Attributes:
        titles: Titles, the most trustworthy first.
        authors: Names, in order.
        date: When it appeared.
        language: ISO 639-1 code.
        address: Where it stands in the web; relative links count from there.
        body: Text of the article in the JSON-LD, where it has one.
    """

    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    date: dt.date | None = None
    language: str = ""
    address: str = ""
    body: str = ""


def metadata(root: Element, text: str) -> Metadata:
    """Collect what a page says of itself.

    Args:
        root: The page.
        text: Its source, for the address that browsers write in a comment when they save a page.
    """
    linked = _linked(root)
    metas = _metas(root)
    return Metadata(
        titles=tuple(_titles(root, linked, metas)),
        authors=tuple(dict.fromkeys((*_names(linked.get("author")), *_meta_authors(root, metas)))),
        date=_date(root, linked, metas),
        language=language_code(_language(root, metas)),
        address=_address(root, metas, text),
        body=_text(linked.get("articleBody")),
    )


def german_date(text: str) -> dt.date | None:
    """Find a date as German pages write it: "22.11.2026" or "22. November 2026"."""
    found = _DAY.search(text)
    if found is None:
        return None
    name = found[2].lower().replace("mar", "mär").replace("mrz", "mär")
    month = int(name) if name.isdigit() else _month(name)
    try:
        return dt.date(int(found[3]), month, int(found[1]))
    except ValueError:
        return None


def _month(name: str) -> int:
    return next((n for n, month in enumerate(_MONTHS, 1) if name.startswith(month)), 0)


def _titles(root: Element, linked: dict[str, Any], metas: dict[str, str]) -> Iterator[str]:
    """Yield the titles that a page states, then their parts, the longest first."""
    stated = [_text(linked.get("headline")), _text(linked.get("name"))]
    stated += [metas.get(key, "") for key in _HEADLINES]
    title = root.find(".//{*}head/{*}title")
    stated.append(clean(title.text or "") if title is not None else "")
    whole = list(dict.fromkeys(text for text in stated if 0 < len(text) <= _LONGEST_TITLE))
    yield from whole
    parts = (part for one in whole for part in _PARTED.split(one))
    yield from sorted((part for part in parts if part not in whole), key=len, reverse=True)


def _meta_authors(root: Element, metas: dict[str, str]) -> Iterator[str]:
    named = [metas[key] for key in _AUTHORS if metas.get(key) and "://" not in metas[key]]
    yield from named[:1]
    if named:
        return
    for link in root.iter("{*}a"):
        is_author = "author" in (link.get("rel") or "").split() or link.get("itemprop") == "author"
        name = clean("".join(str(piece) for piece in link.itertext())) if is_author else ""
        if 0 < len(name) < 80:
            yield name


def _date(root: Element, linked: dict[str, Any], metas: dict[str, str]) -> dt.date | None:
    stated = (_text(linked.get(key)) for key in ("datePublished", "dateCreated", "dateModified"))
    named = (metas.get(key, "") for key in _DATES)
    marked = (element.get("datetime") or "" for element in root.iter("{*}time"))
    candidates = (text for source in (stated, named, marked) for text in source)
    return next(filter(None, (stated_date(text) or german_date(text) for text in candidates)), None)


def _language(root: Element, metas: dict[str, str]) -> str:
    named = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return named or metas.get("content-language") or metas.get("og:locale") or ""


def _address(root: Element, metas: dict[str, str], text: str) -> str:
    base = next((element.get("href") for element in root.iter("{*}base")), None)
    canonical = next(
        (link.get("href") for link in root.iter("{*}link") if link.get("rel") == "canonical"), None
    )
    saved = _SAVED_FROM.search(text[:4096])
    candidates = (base, canonical, metas.get("og:url"), saved[1] if saved else "")
    return next((address for address in candidates if address and _is_web(address)), "")


def _is_web(address: str) -> bool:
    try:
        return urlsplit(address).scheme in {"http", "https"}
    except ValueError:
        return False


def _metas(root: Element) -> dict[str, str]:
    metas: dict[str, str] = {}
    for element in root.iter("{*}meta"):
        keys = (element.get(key) for key in ("property", "name", "itemprop", "http-equiv"))
        key = next(filter(None, keys), "").lower()
        content = clean(element.get("content") or "")
        if key and content:
            metas.setdefault(key, content)
    return metas


def _linked(root: Element) -> dict[str, Any]:
    """Return the first article in the JSON-LD of a page, or {}."""
    for script in root.iter("{*}script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        source = script.text or ""
        if len(source) > _LARGEST_SCRIPT:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            if any(_ARTICLE_TYPE.search(kind) for kind in _strings(node.get("@type"))):
                return node
    return {}


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """Yield the objects of JSON, outer before inner, without recursion."""
    waiting = [data]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node


def _names(value: object) -> Iterator[str]:
    """Yield the names in the value of `author`: a text, a Person, or a list of them."""
    for one in value if isinstance(value, list) else [value]:
        name = _text(one.get("name")) if isinstance(one, dict) else _text(one)
        if name and "://" not in name and len(name) < 200:
            yield name


def _strings(value: object) -> list[str]:
    return [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]


def _text(value: object) -> str:
    """Return the clean text of a JSON value that is a string, else ""."""
    found = next(iter(_strings(value)), "")
    return clean(html.unescape(found).encode("utf-8", "replace").decode("utf-8"))
