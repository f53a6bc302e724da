# SPDX-License-Identifier: GPL-3.0-or-later
"""One article in the skeletons of German news sites, with all that they put around and between.

The article and the furniture are our own; the ways in which they are mixed are those of the trade.
In a skeleton {0} to {9} are the paragraphs of the article, {h1} its title, {h2} and {h3} headings.
"""

TITLE = "Das Wehr bleibt offen"
HEADINGS = ("Ein Fluss ohne Damm", "Was die Müller sagen")
PARAGRAPHS = (
    "Seit drei Wochen steht das Wehr in Sandkuhlen offen, und seit drei Wochen streitet der Ort "
    "darüber, ob das so bleiben darf.",
    "Die Gemeinde hatte die Tafeln im Februar gezogen, weil die Ketten durchgerostet waren. Geld "
    "für neue ist im Haushalt nicht vorgesehen.",
    "„Wir haben es nicht geplant“, sagt Bürgermeisterin Wiebke Arp, „aber jetzt sehen wir, was der "
    "Fluss von allein macht.“",
    "Tatsächlich hat sich oberhalb des Wehrs eine Kiesbank gebildet, auf der seit Ostern "
    "Flussregenpfeifer brüten. Der Anglerverein zählte dort elf Nester.",
    "Unterhalb sieht es anders aus. Im Mühlgraben steht kein Wasser mehr, und am alten Sägewerk "
    "riecht es nach Schlamm.",
    "Der Müller Enno Bracht führt den Betrieb in der fünften Generation. Ohne Wasser, rechnet er "
    "vor, verliere er jeden Tag 340 Euro.",
    "Das Landesamt will bis zum Herbst messen und dann entscheiden. Bis dahin gilt: Die Tafeln "
    "bleiben oben, ganz gleich, was im Rat beschlossen wird.",
    "Am Donnerstag kamen trotzdem mehr als zweihundert Leute in die Turnhalle. Die Hälfte wollte "
    "das Wehr zurück, die andere Hälfte den Fluss.",
    "Am Ende einigten sie sich auf eine Begehung. Gummistiefel, heißt es in der Einladung, seien "
    "mitzubringen.",
    "Die Begehung beginnt am Samstag um zehn Uhr am Sägewerk.",
)  # fmt: skip

_HEAD = (
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Das Wehr bleibt offen | '
    "Sandkuhler Blatt</title></head>"
)
_MENU = (
    '<div class="{c}"><ul><li><a href="/">Start</a></li><li><a href="/politik">Politik</a></li>'
    '<li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li>'
    '<li><a href="/abo">Jetzt Abonnent werden</a></li></ul></div>'
)
_TEASER = (
    '<div class="{c}"><a href="/{n}"><img src="{n}.jpg" alt=""><h3>{n} Dinge, die Sie jetzt über '
    "Ihre Heizung wissen müssen</h3><p>Der Winter kommt bestimmt. Unser Ratgeber zeigt, worauf es "
    "beim Entlüften wirklich ankommt und was es kostet.</p></a></div>"
)
_FOOT = (
    '<div class="{c}"><p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> '
    '<a href="/agb">AGB</a> <a href="/kontakt">Kontakt</a></p><p>© 2026 Sandkuhler Blatt GmbH. '
    "Alle Rechte vorbehalten.</p></div>"
)
_ALL = "<p>{0}</p><p>{1}</p><h2>{h2}</h2><p>{2}</p><p>{3}</p><p>{4}</p>"
_REST = "<p>{5}</p><h2>{h3}</h2><p>{6}</p><p>{7}</p><p>{8}</p><p>{9}</p>"


def _page(*parts: str, hashed: bool = False) -> str:
    menu, foot = ("sc-1x7 kQzp", "sc-9f2 bTrW") if hashed else ("main-navigation", "page-footer")
    inner = "".join(parts)
    top = _MENU.replace("{c}", menu)
    return f"{_HEAD}<body>{top}<main>{inner}</main>{_FOOT.replace('{c}', foot)}</body></html>"


def _teaser(number: int, name: str) -> str:
    return _TEASER.replace("{n}", str(number)).replace("{c}", name)


SKELETONS = {
    "teasers between paragraphs": _page(
        "<article><h1>{h1}</h1><p>{0}</p><p>{1}</p>", _teaser(7, "article-teaser teaser--inline"),
        "<h2>{h2}</h2><p>{2}</p><p>{3}</p>", _teaser(9, "teaser-box"), "<p>{4}</p>",
        _REST, _teaser(5, "teaser"), "</article>",
    ),
    "teasers without names": _page(
        '<article class="sc-ab1"><h1 class="kjhG">{h1}</h1><p class="fGh1">{0}</p>'
        '<p class="fGh1">{1}</p>', _teaser(7, "sc-zz9 hJkl"),
        '<h2 class="u8">{h2}</h2><p class="fGh1">{2}</p><p class="fGh1">{3}</p>',
        _teaser(9, "sc-zz9 hJkl"), '<p class="fGh1">{4}</p>', _REST, "</article>", hashed=True,
    ),
    "reading on elsewhere": _page(
        "<article><h1>{h1}</h1><p>{0}</p><p>{1}</p><h2>{h2}</h2>",
        '<p><strong>Lesen Sie auch:</strong> <a href="/a">So teuer wird das neue Freibad</a></p>',
        '<p>{2}</p><p>{3}</p><p>→ <a href="/b">Alles zum Streit um das Freibad</a></p><p>{4}</p>',
        '<p><b>Mehr zum Thema:</b> <a href="/c">Warum die Störche in diesem Jahr bleiben</a></p>',
        '<p>{5}</p><h2>{h3}</h2><p>{6}</p><p><em>Auch interessant: <a href="/d">Der beste Kuchen '
        "im Kreis</a></em></p><p>{7}</p><p>{8}</p><p>{9}</p></article>",
    ),
    "a wall in front of the rest": _page(
        "<article><h1>{h1}</h1>", _ALL, _REST, '<div class="paywall-layer"><h2>Weiterlesen mit '
        "Blatt Plus</h2><p>Sie haben noch kein Abo? Testen Sie Blatt Plus vier Wochen lang für "
        "null Euro und lesen Sie alle Artikel ohne Grenzen.</p><ul><li>Jederzeit kündbar</li>"
        "<li>Zugriff auf alle Artikel und das E-Paper</li></ul><p>Sie sind schon Abonnent? "
        '<a href="/login">Hier anmelden</a></p></div></article>',
    ),
    "amp": _page(
        "<article><header><h1>{h1}</h1></header>", '<amp-ad width="300" height="250" type="x">'
        "<div placeholder><p>Anzeige</p></div></amp-ad>", _ALL,
        '<amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Start</a></li></ul>'
        "</amp-sidebar>", _REST, '<amp-consent id="c"><div id="ui"><p>Wir und unsere 812 Partner '
        "verwenden Cookies, um Inhalte zu messen und Anzeigen auf Sie zuzuschneiden.</p>"
        "<button>Alle akzeptieren</button></div></amp-consent></article>",
    ),
    "a layer of cookies without a name": (
        _HEAD + '<body><div class="x9 layer"><div role="dialog" aria-modal="true"><h2>Ihre '
        "Privatsphäre ist uns wichtig</h2><p>Wir und unsere 812 Partner speichern Informationen "
        "auf Ihrem Gerät oder greifen darauf zu, zum Beispiel auf eindeutige Kennungen in "
        "Cookies, um personenbezogene Daten zu verarbeiten.</p><p>Sie können Ihre Auswahl "
        "jederzeit ändern, auch wenn ein berechtigtes Interesse geltend gemacht wird.</p>"
        "<button>Zustimmen und weiter</button></div></div><main><article><h1>{h1}</h1>"
        + _ALL + _REST + "</article></main></body></html>"
    ),
    "a form for letters": _page(
        "<article><h1>{h1}</h1>", _ALL, "<form action='/nl'><h3>Der Morgen im Kreis</h3><p>Jeden "
        "Morgen das Wichtigste aus Sandkuhlen und Umgebung, direkt in Ihr Postfach.</p><label>"
        "E-Mail-Adresse <input name='m'></label><p>Mit der Anmeldung erklären Sie sich mit "
        "unseren Datenschutzbestimmungen einverstanden.</p><button>Kostenlos anmelden</button>"
        "</form>", _REST, "</article>",
    ),
    "links after the end": _page(
        "<article><h1>{h1}</h1>", _ALL, _REST, "<h3>Mehr zum Thema</h3><ul><li><a href='/a'>Das "
        "neue Freibad kommt nicht</a></li><li><a href='/b'>Hochwasser: Was der Kreis gelernt hat"
        "</a></li><li><a href='/c'>Wehre in Norddeutschland: eine Karte</a></li></ul><h3>"
        "Meistgelesen</h3><ol><li><a href='/d'>Unfall auf der B 71</a></li><li><a href='/e'>Die "
        "Eisdiele schließt nach vierzig Jahren</a></li></ol></article>", hashed=True,
    ),
    "a player": _page(
        "<article><h1>{h1}</h1><div class='audio-player'><p>Artikel anhören</p><p>Dieser Text "
        "wurde mit einer künstlichen Stimme vertont.</p><span>0:00</span> / <span>4:31</span>"
        "<button>1x</button></div>", _ALL, _REST, "</article>",
    ),
    "readers below": _page(
        "<article><h1>{h1}</h1>", _ALL, _REST, "</article><section id='kommentare'><h2>23 "
        "Kommentare</h2><ol><li><b>Fischer_61</b> <time>vor 2 Stunden</time><p>Ich wohne seit "
        "vierzig Jahren am Wehr, und so einen Unsinn habe ich noch nicht gelesen. Der Graben war "
        "noch nie trocken, und das Sägewerk läuft doch längst mit Strom.</p></li><li><b>Ute M."
        "</b><p>Endlich einmal ein Artikel, der beide Seiten zu Wort kommen lässt. Danke dafür, "
        "und Grüße aus dem Urlaub an alle in der Turnhalle.</p></li></ol></section>",
    ),
    "no paragraphs at all": _page(
        '<div class="artikel"><h1>{h1}</h1><div class="artikeltext">{0}<br><br>{1}<br><br>'
        "<b>{h2}</b><br><br>{2}<br><br>{3}<br><br>{4}<br><br>{5}<br><br><b>{h3}</b><br><br>{6}"
        "<br><br>{7}<br><br>{8}<br><br>{9}</div></div>",
    ),
    "tables of the year 2003": (
        _HEAD + '<body bgcolor="#ffffff"><table width="760"><tr><td width="140" valign="top">'
        '<a href="/">Start</a><br><a href="/lokal">Lokales</a><br><a href="/sport">Sport</a><br>'
        '<a href="/anzeigen">Anzeigen</a></td><td width="480" valign="top"><font size="5"><h1>{h1}'
        "</h1></font>" + _ALL + _REST + '</td><td width="140" valign="top"><b>Wetter</b><br>Heute '
        "12 Grad, Regen<br><a href='/wetter'>mehr</a></td></tr><tr><td colspan='3' "
        "align='center'><font size='1'>Copyright 2003 Sandkuhler Blatt</font></td></tr></table>"
        "</body></html>"
    ),
    "a poll and who wrote it": _page(
        "<article><h1>{h1}</h1>", _ALL, '<div class="widget poll" data-component="umfrage"><h4>'
        "Was meinen Sie? Soll das Wehr wieder geschlossen werden?</h4><ul><li>Ja, sofort</li><li>"
        "Nein, der Fluss soll frei fließen</li></ul><button>Abstimmen</button></div>", _REST,
        '<div class="author-box"><img src="a.jpg"><h4>Rike Ahlers</h4><p>ist Redakteurin im '
        "Ressort Lokales und schreibt über Wasser, Wege und alles, was dazwischen liegt.</p>"
        '<a href="/autor/ahlers">Alle Artikel</a></div></article>',
    ),
    "advertising that looks like text": _page(
        "<article><h1>{h1}</h1><p>{0}</p><div class='ad-slot'><span>Anzeige</span></div><p>{1}</p>"
        "<h2>{h2}</h2><p>{2}</p><div id='adslot-3'><p>Anzeige</p><p>Zahnärzte staunen: Mit diesem "
        "Trick sparen Rentner in Sandkuhlen jetzt hunderte Euro bei der Krankenkasse.</p></div>"
        "<p>{3}</p><p>{4}</p>", _REST, "</article>",
    ),
    "tools and breadcrumbs": _page(
        "<ol class='breadcrumb'><li><a href='/'>Start</a></li><li><a href='/lokal'>Lokales</a>"
        "</li><li>Das Wehr bleibt offen</li></ol><article><h1>{h1}</h1><ul class='share-bar'><li>"
        "<a href='#'>Teilen</a></li><li><a href='#'>Drucken</a></li><li><a href='#'>Merken</a>"
        "</li></ul>", _ALL, _REST, "<ul class='tags'><li><a href='/t/wehr'>Wehr</a></li><li>"
        "<a href='/t/sandkuhlen'>Sandkuhlen</a></li></ul><p><a href='#top'>Nach oben</a></p>"
        "</article>",
    ),
}  # fmt: skip


def filled(skeleton: str) -> str:
    """Put the article into a skeleton."""
    page = skeleton.replace("{h1}", TITLE)
    for number, heading in enumerate(HEADINGS, start=2):
        page = page.replace(f"{{h{number}}}", heading)
    for number, text in enumerate(PARAGRAPHS):
        page = page.replace(f"{{{number}}}", text)
    return page


def article() -> list[str]:
    """List the paragraphs that every skeleton must give."""
    text = list(PARAGRAPHS)
    return [TITLE, *text[:2], HEADINGS[0], *text[2:6], HEADINGS[1], *text[6:]]
