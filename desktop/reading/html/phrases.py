# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that a page puts around or between the paragraphs of a German or English article."""

import re

_LABEL = re.compile(
    r"(?:anzeige|werbung|advertisement|teilen|artikel teilen|drucken|merken|vorlesen|kommentare?"
    r"|zur startseite|startseite|menü|suche|newsletter|jetzt (?:abonnieren|anmelden|testen)"
    r"|anmelden|abonnieren|mehr anzeigen|weiterlesen|nach oben|zurück|feedback|podcast"
    r"|artikel (?:anhören|hören|merken|drucken|verschenken)|diesen artikel (?:an)?hören"
    r"|share|print|comments?|advertisement|read more|subscribe|sign up"
    r"|(?:dieser|der) (?:artikel|text|beitrag) wird (?:von einer künstlichen stimme )?vorgelesen"
    r"|bild vergrößern|bilderstrecke|zur bildergalerie|zur merkliste)[\s:.!>»›]*",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"(?:lesen sie (?:auch|hier|dazu|mehr|weiter)|lies (?:auch|hier|mehr)|auch interessant"
    r"|mehr (?:zum thema|zu diesem thema|dazu|aus dem ressort|lesen|über)|das könnte (?:sie|dich)"
    r"|siehe auch|zum thema|passend dazu|passend zum thema|weitere (?:artikel|meldungen|themen)"
    r"|empfehlungen der redaktion|empfohlener (?:redaktioneller|externer) inhalt|lesetipps?"
    r"|meistgelesen|meist gelesen|aus dem archiv|verwandte (?:artikel|themen)|related"
    r"|read (?:more|also)|you might also like|see also)\b",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"(?:nichts mehr verpassen|(?:folgen sie|folge) (?:uns|dem|der|den)\b|(?:abonnieren "
    r"sie|bestellen"
    r" sie|laden sie) (?:hier|jetzt|unser(?:en|e)?)\b|jetzt (?:abonnieren|bestellen|herunterladen)"
    r"|(?:melden sie sich|hier können sie sich) (?:hier|jetzt|für|kostenlos))",
    re.IGNORECASE,
)
_LONGEST_INVITATION = 200
_CLOCK = r"(?:,?\s*(?:um\s*)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*uhr)?)?"
_DAY = r"(?:\d{1,2}\.\s?(?:\d{1,2}\.\s?|[a-zä]{3,9}\.?\s+)\d{4}|\d{4}-\d{2}-\d{2})"
_PREFIX = (
    r"(?:stand|aktualisiert|veröffentlicht|erstellt|update|datum|letzte (?:änderung|aktualisierung)"
    r"|published|updated|erschienen|zuletzt (?:aktualisiert|geändert))"
)
_TIME_LINE = re.compile(
    rf"(?:(?:{_PREFIX}\s*(?:am|:)?\s*)?(?:(?:mo|di|mi|do|fr|sa|so)[a-z]*\.?,\s*)?(?:den\s+)?{_DAY}"
    rf"{_CLOCK}|{_PREFIX}\s*(?:vor|um|heute|gestern)?\s*:?\s*[\d:., ]*(?:minuten?|stunden?|uhr)"
    r"|(?:lesezeit|lesedauer):?\s*(?:ca\.\s*)?\d+\s*min(?:uten|\.)?"
    r"|\d+\s*min(?:uten|\.)?\s*(?:lesezeit|lesedauer)|vor \d+ (?:minuten?|stunden?|tagen))"
    r"(?:\s*[|·•–-]\s*)?",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?i:von|by|text|interview|protokoll|(?:ein|eine) [a-z]+ von):?\s+"
    r"(?P<who>[A-ZÄÖÜ][^.!?:;„“\"]{2,80})"
)
_NAME_PART = re.compile(r"[A-ZÄÖÜ][\w.'’-]*|von|van|de|der|zu|und|and|dpa|[/&|]")
_LONGEST_LINE = 120


def is_label(text: str) -> bool:
    """Say whether a paragraph is but a label of the page, such as "Artikel teilen"."""
    return len(text) <= _LONGEST_LINE and _LABEL.fullmatch(text) is not None


def leads_away(text: str) -> bool:
    """Say whether a paragraph begins like one that leads to other articles."""
    return _LEAD_IN.match(text) is not None


def invites(text: str) -> bool:
    """Say whether a paragraph asks its reader to follow or subscribe to something."""
    return len(text) <= _LONGEST_INVITATION and _INVITATION.match(text) is not None


def is_lead_in(text: str) -> bool:
    """Say whether a paragraph is nothing but the words that lead to other articles."""
    found = _LEAD_IN.match(text)
    return found is not None and not text[found.end() :].strip(" :.!?…>»›")


def is_time_line(text: str) -> bool:
    """Say whether a paragraph tells nothing but when the article appeared or how long it is."""
    return len(text) <= _LONGEST_LINE and bool(text) and _is_times(text)


def byline(text: str) -> str:
    """Return the names in a line such as "Von Ada Beispiel und Max Muster, Berlin", or ""."""
    if len(text) > _LONGEST_LINE:
        return ""
    found = _BYLINE.fullmatch(text)
    who = found["who"].strip(" ,|") if found else ""
    parts = who.replace(",", " ").split()
    return who if parts and all(map(_NAME_PART.fullmatch, parts)) else ""


def _is_times(text: str) -> bool:
    rest = text
    while rest:
        found = _TIME_LINE.match(rest)
        if found is None or not found[0]:
            return False
        rest = rest[found.end() :].lstrip(" |·•–-,")
    return True
