# SPDX-License-Identifier: GPL-3.0-or-later
"""An article and the furniture of newsrooms, to build pages of. All of it is our own."""

_HEAD = (
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{title} | Kreisbote</title>'
    '<meta property="og:title" content="{title}"><meta property="og:type" content="article">'
    "{more}</head><body>"
)
_TOP = (
    '<a class="skip-link" href="#main">Zum Inhalt springen</a><header class="o-header"><nav '
    'aria-label="Hauptmenü"><ul><li><a href="/">Start</a></li><li><a href="/region">Region</a></li>'
    '<li><a href="/plus">Kreisbote Plus</a></li></ul></nav><button aria-label="Suche">Suche'
    "</button></header>"
)
_FOOT = (
    '<footer class="o-footer"><ul><li><a href="/impressum">Impressum</a></li><li><a '
    'href="/privacy">Privacy Manager</a></li><li><a href="/kuendigen">Abo kündigen</a></li></ul>'
    "<p>© Kreisbote Verlag GmbH</p></footer></body></html>"
)


def page(title: str, *parts: str, more: str = "") -> str:
    return _HEAD.format(title=title, more=more) + _TOP + "".join(parts) + _FOOT


def tweet(who: str, text: str) -> str:
    """An embedded post behind a curtain that asks for consent."""
    return (
        '<div class="embed embed--consent" data-service="x"><div class="embed__overlay"><h3>'
        "Empfohlener externer Inhalt</h3><p>An dieser Stelle finden Sie einen Inhalt von X, "
        "der den "
        "Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen und wieder "
        "ausblenden."
        "</p><label><input type='checkbox'> Externer Inhalt</label><p>Ich bin damit einverstanden, "
        "dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an "
        'Drittplattformen übermittelt werden. <a href="/datenschutz">Mehr dazu in unserer '
        "Datenschutzerklärung.</a></p></div><template><blockquote class='twitter-tweet'><p>"
        f"{text}</p>— {who}</blockquote></template></div>"
    )


NEWSLETTER = (
    '<div class="c-newsletter-box" data-nl="morgen"><p class="kicker">Newsletter</p><h3>Morgens um '
    "sechs</h3><p>Was im Kreis wichtig wird, jeden Werktag vor dem ersten Kaffee in Ihrem Postfach."
    '</p><a class="btn" href="/nl">Jetzt kostenlos bestellen</a></div>'
)
MORE = (
    '<aside class="m-related" aria-label="Mehr zum Thema"><h2>Mehr zum Thema</h2><article><a '
    'href="/1"><span class="m-related__kicker">Fähre</span><h3>Warum der neue Anleger doppelt so '
    'teuer wird</h3></a></article><article><a href="/2"><span class="m-related__kicker">Plus</span>'
    "<h3>Ein Tag mit dem letzten Fährmann</h3></a></article></aside>"
)
COMMENTS = (
    '<section class="comments" data-module="community"><h2>Diskutieren Sie mit</h2><p>Um zu '
    "kommentieren, melden Sie sich bitte an.</p><ul><li><strong>Deichläufer</strong><p>Seit Jahren "
    "sage ich, dass die Fähre sonntags fahren muss, und seit Jahren hört im Kreistag niemand zu, "
    "der dort etwas zu entscheiden hätte.</p></li></ul></section>"
)
AUDIO = (
    '<div class="c-audio" data-tts="true"><button>Artikel anhören</button><span>5 Minuten</span>'
    "<p>Dieser Artikel wird von einer künstlichen Stimme vorgelesen.</p></div>"
)
COOKIES = (
    '<div id="sp_message_container_17" role="dialog"><div><h2>Mit Werbung lesen oder Pur-Abo</h2>'
    "<p>Lesen Sie kreisbote.example mit Werbung und Tracking, oder nutzen Sie das Pur-Abo für 3,99 "
    "Euro im Monat ohne Werbetracking.</p><button>Einwilligen und weiter</button></div></div>"
)

FERRY = (
    "Die Fähre zwischen Ahlsund und Moorwarf fährt ab Montag nur noch bis 18 Uhr. Das teilte die "
    "Reederei am Freitag mit.",
    "Grund ist nach Angaben des Unternehmens der Mangel an Personal. Von elf Stellen an Deck seien "
    "vier nicht besetzt.",
    "„Wir würden gern länger fahren“, sagte Betriebsleiterin Gesa Tönnies. „Aber niemand kann "
    "zweimal am Tag nach Hause kommen.“",
    "Der Landrat nannte die Entscheidung „ein fatales Signal“. Er will die Reederei noch in dieser "
    "Woche zu einem Gespräch einladen.",
    "In Moorwarf wohnen 412 Menschen. Wer abends im Krankenhaus arbeitet, braucht mit dem "
    "Auto über "
    "die Brücke künftig 55 Minuten.",
)

DPA = "dpa-infocom, dpa:260306-930-761204/1"
RIGHT = (
    "Anmerkung der Redaktion: In einer früheren Fassung hieß es, es seien fünf Stellen nicht "
    "besetzt. Wir haben das berichtigt."
)

QUESTIONS = (
    (
        "Frau Tönnies, wann waren Sie zuletzt selbst am Steuer?",
        "Gestern. Ein Kollege hatte Fieber, und die Fähre fährt nicht von allein.",
    ),
    (
        "Kreisbote: Und wer leitet dann den Betrieb?",
        "Tönnies: Das Telefon liegt im Steuerhaus. Bei ruhiger See geht das, bei Sturm nicht.",
    ),
    ("Was müsste sich ändern?", "Die Ausbildung dauert drei Jahre. Zwei würden reichen."),
)

ROWS = (
    ("Strecke", "Dauer", "Preis"),
    ("Fähre", "12 Minuten", "4,20 Euro"),
    ("Brücke", "55 Minuten", "11,80 Euro"),
)

LIVE = (
    (
        "18.42 Uhr",
        "Letzte Fähre abgelegt",
        "Die letzte Fähre hat Ahlsund mit 31 Fahrgästen verlassen.",
    ),
    (
        "17.05 Uhr",
        "Schlange bis zum Deich",
        "Vor dem Anleger stehen Autos bis zum Deich. Die Polizei bittet, auf die Brücke "
        "auszuweichen.",
    ),
    ("15.30 Uhr", "Landrat will vermitteln", "Der Landrat lädt beide Seiten für Mittwoch ein."),
)

LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Fähre fährt nur noch bis 18 Uhr",
    "datePublished": "2026-03-06T14:10:00+01:00",
    "author": [{"@type": "Person", "name": "Jelka Brandt"}],
    "isAccessibleForFree": False,
    "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paid"},
    "articleBody": " ".join(FERRY),
}


def paragraphs(*texts: str, name: str = "a-paragraph") -> str:
    return "".join(f'<p class="{name}">{text}</p>' for text in texts)


TITLE = "Fähre fährt nur noch bis 18 Uhr"
PLUS = (
    '<div class="plus-teaser"><span class="badge">Plus</span><p>Dieser Artikel gehört zu Kreisbote '
    "Plus. Jetzt vier Wochen für 1 Euro testen und alle Artikel lesen.</p><a href='/abo'>Angebot "
    "ansehen</a></div>"
)
