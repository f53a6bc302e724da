# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn text of unknown origin into mark-up that shows it and does nothing else."""

import html
import re
from typing import Final
from urllib.parse import SplitResult, urlsplit, urlunsplit

from desktop.document import Kind
from desktop.export.runs import Run

# Control characters, lone surrogates and non-characters: allowed neither in XML 1.0 (section 2.2)
# nor in HTML. White space controls stay.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BREAKS: Final = re.compile("[\t\n\r\u2028\u2029]+")
# Characters that no address may contain (RFC 3986, appendix A), and a percent sign on its own.
_UNSAFE: Final = re.compile(r'[\x00-\x20"<>\\^`{|}\[\]\x7f]|%(?![0-9A-Fa-f]{2})')
_NO_HOST: Final = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]|%(?![0-9A-Fa-f]{2})')

ELEMENTS: Final = {
    Kind.HEADING: ("<h2>", "</h2>"),
    Kind.BODY: ("<p>", "</p>"),
    Kind.LIST: ("<ul><li>", "</li></ul>"),
    Kind.QUOTE: ("<blockquote><p>", "</p></blockquote>"),
}

_SAFE_SCHEMES: Final = frozenset({"http", "https", "mailto"})


def clean(text: str) -> str:
    """Replace every character that XML and HTML forbid by U+FFFD."""
    return _FORBIDDEN.sub("\ufffd", text)


def flat(text: str) -> str:
    """Return `text` on one line and without tabs, forbidden characters replaced."""
    return _BREAKS.sub(" ", clean(text))


def escape(text: str) -> str:
    """Return `text` for use between tags and inside quoted attributes of HTML and XML."""
    return html.escape(clean(text), quote=True)


def verbatim(text: str) -> str:
    """Return `text` for use between tags of XML, with every line break as it is."""
    return escape(text).replace("\r", "&#13;")


def safe_href(href: str) -> str:
    """Return an address that may be linked to, or "" for scripts, data, local and broken ones.

    What RFC 3986 forbids is percent-encoded; letters beyond ASCII stay, as in RFC 3987.
    """
    if not href:
        return ""
    try:
        parts = urlsplit(clean(href).strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in _SAFE_SCHEMES or not _leads_somewhere(parts):
        return ""
    # A fragment ends the address, so that a further sign of one is a character as others.
    fragment = parts.fragment.replace("#", "%23")
    rest = urlunsplit(("", "", parts.path, parts.query, fragment))
    start = f"{parts.scheme}://{parts.netloc}" if parts.netloc else f"{parts.scheme}:"
    return start + _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", rest)


def _leads_somewhere(parts: SplitResult) -> bool:
    """Say whether an address names a host or a mailbox; with others, files count as broken."""
    if parts.scheme.lower() == "mailto":
        return bool(parts.path or parts.query) and not parts.netloc
    return bool(parts.netloc) and not _NO_HOST.search(parts.netloc)


def inline(run: Run) -> str:
    """Return a run as XHTML: em, strong, ins, del, mark, a and span for doubt, properly nested."""
    text = escape(run.text)
    text = f"<em>{text}</em>" if run.emphasis else text
    text = f"<strong>{text}</strong>" if run.strong else text
    text = f"<{run.change}>{text}</{run.change}>" if run.change else text
    text = f'<mark class="{run.tint}">{text}</mark>' if run.tint else text
    text = f'<span class="doubt">{text}</span>' if run.doubtful else text
    href = safe_href(run.href)
    return f'<a href="{escape(href)}" rel="noreferrer">{text}</a>' if href else text
