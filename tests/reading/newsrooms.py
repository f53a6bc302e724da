# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages as newsrooms build them now: what is the article's own is as odd as what is not.

Beside each page stands what it must give, paragraph by paragraph. Articles and furniture are our
own; the ways in which they are mixed are those of the trade.
"""

import json

from tests.reading.newsroom_parts import (
    AUDIO,
    COMMENTS,
    COOKIES,
    DPA,
    FERRY,
    LD,
    LIVE,
    MORE,
    NEWSLETTER,
    PLUS,
    QUESTIONS,
    RIGHT,
    ROWS,
    TITLE,
    page,
    paragraphs,
    tweet,
)

NEWSROOMS: dict[str, tuple[str, list[str]]] = {
    "a plus page with its text in JSON as well": (
        page(
            TITLE,
            COOKIES,
            '<main id="main"><article class="a-article"><header class="a-head"><span '
            f'class="a-head__kicker">Nahverkehr</span><h1>{TITLE}</h1></header>',
            AUDIO,
            paragraphs(*FERRY[:2]),
            PLUS,
            '<div class="paid">',
            paragraphs(FERRY[2]),
            NEWSLETTER,
            paragraphs(FERRY[3]),
            MORE,
            paragraphs(FERRY[4]),
            "</div>",
            '<div class="a-author"><img alt="" src="b.jpg"><a href="/autor/brandt">Jelka Brandt</a>'
            "<p>schreibt seit 2019 über Wege und Verkehr.</p></div></article></main>",
            COMMENTS,
            more=f'<script type="application/ld+json">{json.dumps(LD)}</script>',
        ),
        ["Nahverkehr", TITLE, *FERRY],
    ),
    "an agency report with its tail and a correction": (
        page(
            TITLE,
            f'<main><div class="story"><h1>{TITLE}</h1><div class="story__meta"><time '
            'datetime="2026-03-06">06.03.2026, 14:10 Uhr</time> <span>Lesezeit: 2 Min.</span></div>'
            f"<p><strong>Ahlsund (dpa/lni)</strong> - {FERRY[0]}</p>",
            paragraphs(FERRY[1]),
            tweet("Reederei Ahlsund (@reederei)", "Ab Montag gilt der neue Fahrplan."),
            paragraphs(*FERRY[2:]),
            f'<p class="agency">{DPA}</p><div class="correction"><p><em>{RIGHT}</em></p></div>',
            '<ul class="social"><li><a href="#">Teilen</a></li><li><a href="#">WhatsApp</a></li>'
            "</ul></div></main>",
        ),
        [TITLE, f"Ahlsund (dpa/lni) - {FERRY[0]}", *FERRY[1:], DPA, RIGHT],
    ),
    "an interview whose questions are bold": (
        page(
            "„Die Fähre fährt nicht von allein“",
            '<main><article><p class="kicker">Interview</p><h1>„Die Fähre fährt nicht von allein“'
            '</h1><p class="intro">Gesa Tönnies leitet die Reederei in Ahlsund. Ein Gespräch über '
            "Personal, Wind und die Kunst, zweimal da zu sein.</p>",
            *(
                f"<p><strong>{question}</strong></p><p>{answer}</p>" + box
                for (question, answer), box in zip(QUESTIONS, (NEWSLETTER, MORE, ""), strict=True)
            ),
            "<p><em>Das Gespräch führte Jelka Brandt.</em></p></article></main>",
            COMMENTS,
        ),
        [
            "Interview",
            "„Die Fähre fährt nicht von allein“",
            "Gesa Tönnies leitet die Reederei in Ahlsund. Ein Gespräch über Personal, Wind und die "
            "Kunst, zweimal da zu sein.",
            *(text for pair in QUESTIONS for text in pair),
            "Das Gespräch führte Jelka Brandt.",
        ],
    ),
    "a live ticker": (
        page(
            "Ticker: Der letzte Abend der Fähre",
            '<main><article class="liveblog"><h1>Ticker: Der letzte Abend der Fähre</h1><p '
            f'class="liveblog__intro">{FERRY[0]}</p><div class="liveblog__filter"><button>Neueste '
            "zuerst</button><button>Nur Wichtiges</button></div>",
            *(
                f'<div class="liveblog__entry" '
                f'id="e{n}"><time>{time}</time><h3>{head}</h3><p>{text}'
                '</p><ul class="share"><li><a href="#">Link kopieren</a></li></ul></div>'
                for n, (time, head, text) in enumerate(LIVE)
            ),
            '<button class="liveblog__more">Weitere Einträge laden</button></article></main>',
        ),
        [
            "Ticker: Der letzte Abend der Fähre",
            FERRY[0],
            *(text for entry in LIVE for text in entry),
        ],
    ),
    "a table, a box of facts and pictures": (
        page(
            TITLE,
            f'<main><article><h1>{TITLE}</h1><figure><img src="a.jpg" alt="Eine '
            f'Fähre"><figcaption>'
            'Die „Moorwarf“ am alten Anleger. <span class="credit">Foto: Jelka Brandt</span>'
            "</figcaption></figure>",
            paragraphs(*FERRY[:2]),
            '<div class="gallery" data-slides="12"><h3>Bilder: Die Fähre im Winter</h3><p>12 Bilder'
            '</p><a href="/galerie">Galerie öffnen</a></div>',
            paragraphs(FERRY[2]),
            '<div class="table-wrapper"><table><tbody>',
            *("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS),
            "</tbody></table></div>",
            paragraphs(FERRY[3]),
            '<div class="infobox"><h3>Die Fähre in Zahlen</h3><ul><li>Gebaut 1987 in Husum</li><li>'
            "Platz für 24 Autos</li></ul></div>",
            paragraphs(FERRY[4]),
            '<div class="video-embed"><video poster="v.jpg"></video><p '
            'class="video-embed__caption">'
            "Video: Überfahrt bei Windstärke acht</p></div></article></main>",
        ),
        [
            TITLE,
            "Die „Moorwarf“ am alten Anleger. Foto: Jelka Brandt",
            *FERRY[:3],
            *(" | ".join(row) for row in ROWS),
            FERRY[3],
            "Die Fähre in Zahlen",
            "Gebaut 1987 in Husum",
            "Platz für 24 Autos",
            FERRY[4],
            "Video: Überfahrt bei Windstärke acht",
        ],
    ),
    "paragraphs that are boxes of hashed names": (
        page(
            TITLE,
            f'<div class="css-1q2w"><div class="css-9x"><h1 class="css-77">{TITLE}</h1><div '
            'class="css-0b"><div class="css-aa">Von Jelka Brandt</div><div class="css-aa">Stand: '
            "06.03.2026, 14:10 Uhr</div></div>",
            *(
                f'<div class="css-p1"><div class="css-p2"><span>{text}</span></div></div>' + box
                for text, box in zip(
                    FERRY,
                    (
                        '<div class="css-k3"><div>Anzeige</div></div>',
                        '<div class="css-r5"><div>Lesen Sie auch</div><a href="/3"><div>Die Brücke '
                        "wird im Sommer gesperrt</div></a></div>",
                        "",
                        '<div class="css-n8"><div>Nichts mehr verpassen: Folgen Sie dem Kreisboten '
                        'auf <a href="/wa">WhatsApp</a>.</div></div>',
                        "",
                    ),
                    strict=True,
                )
            ),
            '<div class="css-t1"><a href="/t/faehre">Fähre</a><a '
            'href="/t/ahlsund">Ahlsund</a></div>'
            "</div></div>",
        ),
        [TITLE, *FERRY],
    ),
    "one paragraph parted by breaks, as an old system writes it": (
        page(
            TITLE,
            f'<div id="content"><h1>{TITLE}</h1><div class="text">{FERRY[0]}<br /><br />\n'
            f"{FERRY[1]}<br />&nbsp;<br />{FERRY[2]}<br><br><div class='ad'>- Anzeige -</div>"
            f"{FERRY[3]}<br/>\n<br/>\n{FERRY[4]}<br><br>(afp)</div></div>",
        ),
        [TITLE, *FERRY, "(afp)"],
    ),
    "a ticker by name, and its entries too": (
        page(
            "Die letzte Fahrt im Ticker",
            '<div class="breaking-ticker"><a href="/eil">Eilmeldung: Brücke bei Ahlsund '
            "gesperrt</a>"
            '</div><main><div class="ticker"><h1>Die letzte Fahrt im Ticker</h1><div '
            f'class="article-teaser"><p>{FERRY[0]} <a href="/fahrplan">Der neue Fahrplan</a> gilt '
            "bis Oktober.</p></div>",
            *(
                f'<section class="ticker-entry"><div class="ticker-entry__time">{time}</div><h2 '
                f'class="ticker-entry__title">{head}</h2><div class="ticker-entry__text"><p>{text}'
                "</p></div></section>"
                for time, head, text in LIVE
            ),
            "</div></main>",
        ),
        [
            "Die letzte Fahrt im Ticker",
            f"{FERRY[0]} Der neue Fahrplan gilt bis Oktober.",
            *(text for entry in LIVE for text in entry),
        ],
    ),
    "elements of the house's own": (
        page(
            TITLE,
            f"<k-layer><k-consent><p>Wir und unsere 140 Partner verarbeiten Daten, die auf Ihrem "
            "Gerät gespeichert sind.</p></k-consent></k-layer><main><article><k-header><h1>"
            f'{TITLE}</h1></k-header><k-audio src="x.mp3">Vorlesen</k-audio>',
            f'<p><span class="dropcap">D</span>{FERRY[0][1:]}</p><p>&nbsp;</p>',
            f'<p>{FERRY[1]}</p><k-teaser><a href="/4"><img alt=""><h3>Der Kreis sucht Lotsen</h3>'
            "</a></k-teaser>",
            f"<k-paywall><p>{FERRY[2]}</p><p>Der Landrat nannte die Ent&shy;schei<wbr>dung „ein "
            '<a href="/landrat">fatales Signal<span class="sr-only"> (öffnet in neuem Fenster)'
            "</span></a>“. Er will die Reederei noch in dieser Woche zu einem Gespräch einladen."
            "</p></k-paywall><noscript><p>Bitte schalten Sie JavaScript ein, um alle Inhalte zu "
            "sehen.</p></noscript>",
            f"<p>{FERRY[4]}</p></article></main>",
        ),
        [TITLE, *FERRY],
    ),
    "questions that unfold": (
        page(
            "Fähre: Fragen und Antworten",
            '<main><article><h1>Fähre: Fragen und Antworten</h1><p class="lead">'
            f"{FERRY[0]}</p><details><summary>Wer ist betroffen?</summary><p>{FERRY[4]}</p>"
            "</details><details open><summary>Warum fährt sie nicht länger?</summary><p>"
            f'{FERRY[1]}</p></details><div class="accordion"><h3><button aria-expanded="false" '
            'aria-controls="p3">Wie geht es weiter?</button></h3><div id="p3" '
            f'class="accordion__panel" aria-hidden="true"><p>{FERRY[3]}</p></div></div></article>'
            "</main>",
        ),
        [
            "Fähre: Fragen und Antworten",
            FERRY[0],
            "Wer ist betroffen?",
            FERRY[4],
            "Warum fährt sie nicht länger?",
            FERRY[1],
            "Wie geht es weiter?",
            FERRY[3],
        ],
    ),
    "a commentary with a portrait and a line to the left of it": (
        page(
            "Ein Signal, aber das falsche",
            '<main><article class="kommentar"><span class="label">Kommentar</span><h1>Ein Signal, '
            'aber das falsche</h1><div class="author-teaser"><img alt=""><p>Ein Kommentar von '
            '<a href="/brandt">Jelka Brandt</a></p></div>',
            paragraphs(*FERRY[:3], name="text social-text"),
            '<blockquote class="pullquote"><p>„Aber niemand kann zweimal am Tag nach Hause kommen.“'
            "</p></blockquote>",
            paragraphs(*FERRY[3:], name="text"),
            '<p>Ihre Meinung? Schreiben Sie an <a href="mailto:brief@kreisbote.example">'
            "brief@kreisbote.example</a>.</p></article></main>",
        ),
        [
            "Ein Signal, aber das falsche",
            *FERRY,
            "Ihre Meinung? Schreiben Sie an brief@kreisbote.example.",
        ],
    ),
    "paragraphs with names of furniture": (
        page(
            TITLE,
            f"<main><article><h1>{TITLE}</h1>",
            *(
                f'<div class="Loader__Tools-sc-1 text-block"><p>{text}</p></div><div class="share '
                'text-block"><p>Teilen</p></div>'
                for text in FERRY
            ),
            '<div class="Loader__Tools-sc-1"><a href="/a">Drucken</a></div></article></main>',
        ),
        [TITLE, *FERRY],
    ),
    "paragraphs that may be recommended": (
        page(
            TITLE,
            f"<main><article><h1>{TITLE}</h1>",
            *(f'<div class="recommendation-eligible"><p>{text}</p></div>' for text in FERRY),
            '<div class="recommendation"><h3>Das könnte Sie auch interessieren</h3><p>Neun Dinge, '
            "die Sie über Ihre Heizung wissen müssen, bevor der Winter kommt.</p></div></article>"
            "</main>",
        ),
        [TITLE, *FERRY],
    ),
}
