# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a page is surely not its article: navigation, teasers, banners, boxes to subscribe.

Judged by what elements are called. An element that holds much of the running text or the main
heading is never furniture, whatever its name: pages carry "has-sidebar" on their body.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import islice

from desktop.reading.xml import Element, tag


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NAMING = ("class", "id", "data-area", "data-testid", "data-component", "aria-label", "itemprop")
_LONGEST_NAME = 500
_MODIFIERS = _set("has no with without is js not hide show can supports tag category")
_TAGS = _set(
    "nav footer dialog menu form amp-ad amp-sticky-ad amp-embed amp-consent amp-sidebar "
    "amp-user-notification"
)
_INLINE = _set("span em i b strong small time abbr q cite u s sup sub font label")
_TEXT = _set("p h1 figure figcaption a li td")
_UNSEEN = _set("backlink sr visually screenreader screen editsection noprint share")
_ROLES = _set(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar "
    "tablist alert status"
)
# These stand over the page or below the article, often with more text than it. The singular
# "Kommentar" is none of them: so German papers call a leading article.
_APART = _set(
    "cookie cookies consent cmp gdpr dsgvo usercentrics onetrust sourcepoint didomi newsletter "
    "newsletters comments commentlist kommentare leserkommentare disqus respond"
)
_FURNITURE = _set(
    "nav navi navigation navbar menu breadcrumb breadcrumbs footer sidebar masthead toolbar tools "
    "social share sharing sharebar socialbar sharedaddy socials sharer recommendation "
    "recommendations related relatedposts outbrain taboola plista advert advertisement advertising "
    "ad ads adslot anzeige werbung sponsored sponsor subscribe subscription abo login signup modal "
    "popup overlay toast pagination pager paginator tags taglist keywords schlagworte themenlinks "
    "teaserlist teasers teaserliste weiterlesen lesetipp lesetipps mehr morelinks bookmark merken "
    "print drucken feedback rating skip skiplink sr visually screenreader backlink toplink "
    "copyright imprint player audioplayer videoplayer byline authorbox authorinfo autorenbox "
    "authorbio editsection toc navbox catlinks printfooter sitesub jump noprint trackbacks comment "
    "forum mostread meistgelesen ticker promo promotion marketing crosslink crosslinks mobileapp "
    "podcast teilen poll polls umfrage umfragen abstimmung voting quiz"
)
# These name leads and boxes of the article too, but then nothing in them leads elsewhere.
_IF_LINKED = _set(
    "teaser recirculation embed widget contentbox linklist topics meta metadata author authors "
    "autor autoren autorin banner"
)
_TALK = _set("comment forum trackbacks teaserlist teasers related relatedposts")
# These name parts of articles too. Then most of the running text stands in elements called so.
_DOUBTFUL = _set("ticker social share tools print abo overlay rating quiz podcast skip mehr promo")
# These name players and the way to pictures, but also what can be heard and seen in them.
_IF_SHORT = _set("audio tts vorlesen gallery galerie bildergalerie fotostrecke slideshow slider")
_KEPT = _set(
    "infobox infokasten factbox faktenbox faktbox pullquote zitat quote footnote footnotes "
    "fussnoten endnotes lead intro vorspann standfirst summary caption bildunterschrift"
)
_WALLS = _set("paywall paygate premiumwall plusbox")
_OFFER = re.compile(
    r"\babos?\b|abonne|abonnieren|jetzt testen|testen sie|kündbar|anmelden|registrieren|probemonat"
    r"|kostenlos|null euro|weiterlesen",
    re.IGNORECASE,
)
_LONGEST_OFFER = 2_000
_SHORT = 200
_MOST_AROUND = 12
_FEW_LINKED = 0.3
_QUOTES = frozenset(("pullquote", "blockquote"))
_CAPTIONS = frozenset(("thumbcaption", "bildunterschrift", "imagecaption", "wpcaption"))
_OWN_SHARE = 0.4
_APART_SHARE = 0.75
_CELL_SHARE = 0.2
_SHORTEST_TEXT = 60


def mark_furniture(root: Element, heading: Element | None) -> None:
    """Hide the furniture of a page, so that nothing below reads it; name its quotes and captions.

    Args:
        root: The page; elements get the attribute `hidden`.
        heading: Its main heading, or None.
    """
    weights = _weights(root)
    total = weights.get(root, 0)
    together = _together(root)
    around = {heading, *heading.iterancestors()} if heading is not None else set()
    for element in root.iter():
        name = tag(element)
        if not name or name in {"html", "body", "main"} or element in around:
            continue
        words = _words(element)
        if _retagged(element, name, words):
            continue
        weight = weights.get(element, 0)
        if words & _FURNITURE and together:
            alike = max((together[name] for name in _suspect(element)), default=0)
            if alike > _OWN_SHARE * total and (words & _DOUBTFUL or _is_plain(element, words)):
                weight = alike
        share = weight / total if total else 0.0
        apart = not words.isdisjoint(_APART) and not _is_article(element)
        if share <= (_APART_SHARE if apart else _OWN_SHARE) and (
            apart or _is_furniture(element, name, words) or _is_cell(element, share, around)
        ):
            element.set("hidden", "")


def _is_cell(element: Element, share: float, around: Collection[Element | None]) -> bool:
    """Say whether an element is a narrow column beside that of the heading, as of old pages."""
    return tag(element) == "td" and share <= _CELL_SHARE and element.getparent() in around


def _is_offer(element: Element) -> bool:
    """Say whether an element sells what is behind a wall, and is not the text behind it."""
    text = " ".join(str(part) for part in element.itertext())
    return len(text) <= _LONGEST_OFFER and len(set(_OFFER.findall(text.casefold()))) > 1


def _is_short(element: Element) -> bool:
    """Say whether an element has but a few words, and no caption among them."""
    text = "".join(str(part) for part in element.itertext())
    return len(text) <= _SHORT and element.find(".//{*}figcaption") is None


def _retagged(element: Element, name: str, words: frozenset[str]) -> bool:
    """Give a pull quote or caption that only a class names the tag for it."""
    if not words.isdisjoint(_QUOTES) and name not in _TEXT:
        element.tag = "blockquote"
    elif not words.isdisjoint(_CAPTIONS) and name in {"div", "p"}:
        element.tag = "figcaption"
    else:
        return False
    return True


def _is_furniture(element: Element, name: str, words: Collection[str]) -> bool:
    role = (element.get("role") or "").lower()
    if not _KEPT.isdisjoint(words) or role.startswith("doc-"):
        return False
    if name in _INLINE:
        return not _UNSEEN.isdisjoint(words)
    if name in _TAGS:
        return _parent(element) not in {"blockquote", "figure"}
    if role in _ROLES or not _FURNITURE.isdisjoint(words):
        return True
    if not _WALLS.isdisjoint(words):
        return _is_offer(element)
    short = not _IF_SHORT.isdisjoint(words) and _is_short(element)
    return short or (name not in _TEXT and _is_box(element, name, words))


def _is_box(element: Element, name: str, words: Collection[str]) -> bool:
    """Say whether an element is the header of the page, or a box that leads elsewhere."""
    if name == "header":
        return not any(tag(outer) in {"article", "main"} for outer in element.iterancestors())
    linked = name == "aside" or not _IF_LINKED.isdisjoint(words)
    return linked and element.find(".//{*}a") is not None


def _parent(element: Element) -> str:
    parent = element.getparent()
    return tag(parent) if parent is not None else ""


def _is_article(element: Element) -> bool:
    return tag(element) == "article" or "articlebody" in (element.get("itemprop") or "").lower()


def _words(element: Element) -> frozenset[str]:
    """Collect the words of the names of an element, without those that a modifier turns round."""
    names = (name for key in _NAMING for name in _names(element, key))
    return frozenset(word for name in names for word in _parts(name))


def _names(element: Element, key: str) -> list[str]:
    return (element.get(key) or "")[:_LONGEST_NAME].split()


def _parts(name: str) -> Iterator[str]:
    if ":" in name:  # A style for some screens only, such as "print:hidden".
        return
    parts = [part.lower() for part in _WORD.findall(name.partition("--")[0])]
    if parts and parts[0] not in _MODIFIERS:
        yield from parts
        yield "".join(parts)


def _weights(root: Element) -> dict[Element, int]:
    """Measure for each element the running text in it, in code points outside of links."""
    weights: dict[Element, int] = {}
    for element in root.iter("{*}p", "{*}div", "{*}td"):
        size = _own_text(element)
        if size >= _SHORTEST_TEXT:
            weights[element] = size
    for element in reversed(list(root.iter())):
        parent = element.getparent()
        weight = weights.get(element, 0)
        if weight and parent is not None and element is not root:
            weights[parent] = weights.get(parent, 0) + weight
    return weights


def _together(root: Element) -> Counter[str]:
    """Measure the running text in all elements that are called alike, up to a modifier."""
    found: Counter[str] = Counter()
    for element in root.iter("{*}p", "{*}div", "{*}td"):
        size = _own_text(element)
        if size >= _SHORTEST_TEXT:
            around = islice(element.iterancestors(), _MOST_AROUND)
            found.update(
                dict.fromkeys(
                    {n for e in (element, *around) for n in map(_block, _names(e, "class"))}, size
                )
            )
    return found


def _suspect(element: Element) -> Iterator[str]:
    """Yield those of the names of an element that make furniture of it."""
    names = _names(element, "class")
    return (_block(name) for name in names if not _FURNITURE.isdisjoint(_parts(name)))


def _is_plain(element: Element, words: Collection[str]) -> bool:
    """Say whether an element holds text alone: no heading, few links, and not that of readers."""
    if not _TALK.isdisjoint(words) or any(True for _ in element.iter("{*}h2", "{*}h3", "{*}h4")):
        return False
    linked = sum(len("".join(map(str, link.itertext()))) for link in element.iter("{*}a"))
    return linked <= _FEW_LINKED * len("".join(map(str, element.itertext())))


def _block(name: str) -> str:
    """Return a name without what says which part or what kind of something it is."""
    return name.partition("__")[0].partition("--")[0]


def _own_text(element: Element) -> int:
    """Count the text of an element and its inline children, but not of links."""
    size = len((element.text or "").strip())
    for kid in element:
        size += len((kid.tail or "").strip())
        if tag(kid) in {"b", "strong", "em", "i", "span", "q"}:
            size += len((kid.text or "").strip())
    return size
