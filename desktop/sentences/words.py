# SPDX-License-Identifier: GPL-3.0-or-later
"""German words that tell how a sentence begins."""


def words(text: str) -> frozenset[str]:
    """Return the words that stand in text, parted by white space."""
    return frozenset(text.split())


STARTERS = words(
    """
    Der Die Das Dem Den Des Ein Eine Einem Einen Einer Eines Kein Keine Keinem Keinen Keiner Ich Du
    Er Sie Es Wir Ihr Man Mich Dich Ihn Uns Euch Ihm Ihnen Mir Dir Mein Meine Meinem Meinen Meiner
    Dein Deine Sein Seine Seinem Seinen Seiner Ihre Ihrem Ihren Ihrer Unser Unsere Unserem Unseren
    Unserer Euer Eure Dieser Diese Dieses Diesem Diesen Jener Jene Jenes Jenem Jenen Jeder Jede
    Jedes Jedem Jeden Alle Alles Allen Aller Beide Beiden Manche Mancher Manches Solche Solcher
    Einige Einigen Mehrere Viele Vielen Wenige Etwas Nichts Niemand Jemand Andere Anderen
    Wer Wen Wem Wessen Was Wie Wo Woher Wohin Wann Warum Weshalb Wieso Welche Welcher Welches
    Womit Wofür Worauf Worüber Wozu Wodurch Wobei
    Und Oder Aber Denn Doch Sondern Sowohl Weder Entweder Dass Daß Wenn Weil Ob Obwohl Obgleich
    Während Nachdem Bevor Bis Seit Seitdem Solange Sobald Sofern Falls Damit Indem Als Da Zumal
    Wohingegen Sowie
    In Im Ins An Am Ans Auf Aus Bei Beim Mit Nach Von Vom Zu Zum Zur Für Über Unter Vor Hinter Neben
    Zwischen Durch Gegen Ohne Um Ab Trotz Wegen Laut Gemäß Anstatt Statt Außer Außerdem Binnen
    Dank Entlang Gegenüber Innerhalb Außerhalb Mangels Mittels Zufolge Angesichts Aufgrund Infolge
    Danach Dann Dort Hier Heute Gestern Morgen Jetzt Nun Damals Später Zuvor Vorher Nachher Bald
    Dabei Dadurch Dafür Dagegen Daher Dahin Dahinter Daneben Daran Darauf Daraufhin Daraus Darin
    Darüber Darum Darunter Davon Davor Dazu Dazwischen Deshalb Deswegen Demnach Demzufolge Dennoch
    Derzeit Dementsprechend Ebenso Ebenfalls Eigentlich Einerseits Andererseits Einst Endlich
    Erneut Erst Etwa Ferner Folglich Freilich Früher Ganz Genau Gleichzeitig Hierbei Hierfür
    Hierzu Hingegen Hinzu Immer Immerhin Indes Inzwischen Insgesamt Insbesondere Insofern Irgendwann
    Ja Nein Jedenfalls Jedoch Kaum Kürzlich Künftig Leider Letztlich Manchmal Mehr Meist Meistens
    Mitunter Mittlerweile Möglicherweise Natürlich Nicht Nie Niemals Noch Nur Oft Offenbar Rund
    Schließlich Schon Seither Selbst Sehr So Sogar Somit Sonst Soweit Stattdessen Stets Trotzdem
    Übrigens Überdies Üblicherweise Normalerweise Glücklicherweise Ungefähr Letztere Letzterer Dies
    Derartige Dergleichen Hierauf Hinterher Unterdessen Währenddessen Vermutlich Vielleicht Vielmehr
    Wahrscheinlich Weiter Weiterhin
    Weitere Wieder Wiederum Zudem Zuerst Zuletzt Zunächst Zurzeit Zusätzlich Zwar Allerdings
    Also Anschließend Anfangs Auch Außen Beispielsweise Besonders Bereits Bislang Bisher
    Ist Sind War Waren Hat Haben Hatte Hatten Wird Werden Wurde Wurden Kann Können Konnte
    Soll Sollte Muss Müssen Musste Darf Bin Bist Habe Kommt Gibt Geht Bitte Siehe Vgl Danke
    Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn
    """
)
"""Words that are capitalised only where a sentence begins (or in a headline)."""

MONTHS = words(
    """
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
    Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez
    """
)

COUNTED = tuple(
    words(
        """
        platz rang nummer seite klasse kapitel teil band punkt stufe artikel absatz paragraf zimmer
        paragraph gleis linie halle raum typ version runde gruppe phase tabelle abbildung ziffer
        satz kategorie faktor jahr größe ebene block saal plan team note folge staffel variante
        plattform netzwerk dienst vitamin hepatitis buchstabe
        """
    )
)
"""Endings of words that a cardinal number or a letter follows, as in "Tabellenplatz 3"."""
