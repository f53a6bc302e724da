# SPDX-License-Identifier: GPL-3.0-or-later
"""German compounds taken apart by hand, and a dictionary with their parts and many false ones."""

SPLIT = """
Klimaschutzziele = Klimaschutz + Ziel
Häuserreihen = Haus + Reihe
Bücherregal = Buch + Regal
Wörterliste = Wort + Liste
Hühnerstall = Huhn + Stall
Kinderbuch = Kind + Buch
Männerstimme = Mann + Stimme
Arbeitszimmer = Arbeit + Zimmer
Bahnhofsuhr = Bahnhof + Uhr
Freiheitsstrafe = Freiheit + Strafe
Verhandlungsführer = Verhandlung + Führer
Universitätsleitung = Universität + Leitung
Geburtstagsfeier = Geburtstag + Feier
Bundesregierung = Bund + Regierung
Landesgrenze = Land + Grenze
Tagesordnung = Tag + Ordnung
Freundeskreis = Freund + Kreis
Straßenbrücke = Straße + Brücke
Sonnenuhr = Sonne + Uhr
Blumenwiese = Blume + Wiese
Frauenstimme = Frau + Stimme
Menschenrechte = Mensch + Recht
Studentenwohnung = Student + Wohnung
Patientenakte = Patient + Akte
Konsumentenpreise = Konsument + Preis
Herzenswunsch = Herz + Wunsch
Namensschild = Name + Schild
Willensfreiheit = Wille + Freiheit
Glaubensfrage = Glaube + Frage
Hundehütte = Hund + Hütte
Tagebuch = Tag + Buch
Mausefalle = Maus + Falle
Gänsefeder = Gans + Feder
Städtereise = Stadt + Reise
Schulhof = Schule + Hof
Kirchturm = Kirche + Turm
Grenzübergang = Grenze + Übergang
Sprachschule = Sprache + Schule
Erdgeschoss = Erde + Geschoss
Mieterhöhung = Miete + Erhöhung
Geschichtsstunde = Geschichte + Stunde
Hilfsmittel = Hilfe + Mittel
Wohnzimmer = wohnen + Zimmer
Fahrkarte = fahren + Karte
Schwimmhalle = schwimmen + Halle
Waschmaschine = waschen + Maschine
Schreibtisch = schreiben + Tisch
Wartesaal = warten + Saal
Lesebrille = lesen + Brille
Badehose = baden + Hose
Wanderweg = wandern + Weg
Segelboot = segeln + Boot
Rechenmaschine = rechnen + Maschine
Kleinstadt = klein + Stadt
Großmutter = groß + Mutter
Rotwein = rot + Wein
Altpapier = alt + Papier
Neugründung = neu + Gründung
Freizeit = frei + Zeit
Hochwasserschutz = Hochwasser + Schutz
Dreieck = drei + Eck
Außenminister = außen + Minister
Innenhof = innen + Hof
Nichtraucher = nicht + Raucher
Zwischenbericht = zwischen + Bericht
Gegenvorschlag = gegen + Vorschlag
Preisliste = Preis + Liste
Teilzeit = Teil + Zeit
Ölpreise = Öl + Preis
Speiseöl = Speise + Öl
Schifffahrt = Schiff + Fahrt
Schiffahrt = Schiff + Fahrt
Bettuch = Bett + Tuch
Flussschifffahrt = Fluss + Schifffahrt
Staubtuch = Staub + Tuch
Staubwolke = Staub + Wolke
Stausee = Stau + See
Stadtratssitzung = Stadtrat + Sitzung
Hauptverkehrszeit = Hauptverkehr + Zeit
Turmuhrwerk = Turm + Uhrwerk
Donaudampfschiff = Donau + Dampfschiff
Autobahnbrückenpfeiler = Autobahn + Brücke + Pfeiler
Weihnachtsbaumverkäufer = Weihnachtsbaum + Verkäufer
Krankenhausleitung = Krankenhaus + Leitung
Jahresende = Jahr + Ende
Stadt-Museum = Stadt + Museum
Klimaschutz-Ziele = Klimaschutz + Ziel
umweltfreundlich = Umwelt + freundlich
lebensgefährlich = Leben + gefährlich
dunkelblau = dunkel + blau
blutrot = Blut + rot
menschenleer = Mensch + leer
weltweite = Welt + weit
"""
"""The words, each with its parts."""

TWO_WAYS = """
Staubecken = Stau + Becken | Staub + Ecke
Wachstube = Wache + Stube | Wachs + Tube
Druckerzeugnis = Druck + Erzeugnis | Drucker + Zeugnis
"""
"""Words that can be read in two ways, as long as nothing tells which is meant."""

WHOLE = """
Verantwortung Gründung Botschaft Mannschaft Gesellschaft Wirtschaft Eigenschaft Landschaft
Freundschaft Wissenschaft Minister Register Orchester Konsumenten Reisende Ausgang
Einführung Fortschritt Unterton Zusammenhang Missbrauch Misserfolg Rückerstattung Abteilung
Schießen Gewerkschaft Fräulein Kirchlein wunderbar fruchtbar großartig regelmäßig beispielhaft
""".split()
"""Words that the dictionary explains and that are no compounds, though they look like some."""

_NOUNS = """
Abtei f 3 abbey. Abteilung f 9 department. Akte f 12 file. Arbeit f 40 work. Ausgang m 14 exit.
Autobahn f 8 motorway. Auto n 20 car. Bahn f 20 path. Bahnhof m 12 station. Becken n 18 basin.
Baum m 20 tree. Bedienung f 6 service. Bericht m 15 report. Bett n 20 bed. Blume f 14 flower.
Blut n 20 blood. Boot n 12 boat. Bot m 3 bid. Botschaft f 12 message. Brauch m 8 custom. Brille
f 9 glasses. Brücke f 20 bridge. Buch,Bücher n 30 book. Bund m 20 federation. Bar f 9 pub. Dampf
m 9 steam. Dampfschiff n 4 steamship. Donau f 3 Danube. Druck m 20 pressure. Drucker m 12
printer. Dung m 3 manure. Eck n 9 corner. Ecke,Ecken f 12 edge. Eigenschaft f 14 trait.
Einführung f 14 introduction. Ende n 25 end. Ente,Enten f 12 duck. Erde f 20 earth. Erfolg m 20
success. Erhöhung f 12 increase. Erstattung f 6 refund. Erzeugnis n 10 product. Essen n 20 meal.
Fahrt f 16 ride. Falle f 12 trap. Feder f 14 feather. Feier f 10 celebration. Fluss m 16 river.
Fortschritt m 12 progress. Frage f 30 question. Frau f 30 woman. Fräulein n 4 miss. Freiheit f
20 freedom. Freund m 20 friend. Freundschaft f 12 friendship. Frucht f 14 fruit. Führer m 12
leader. Führung f 14 lead. Gang m 20 corridor. Gans,Gänse f 9 goose. Geburt f 12 birth.
Geburtstag m 9 birthday. Geschichte f 25 history. Geschoss n 9 floor. Geselle m 5 journeyman.
Gesellschaft f 25 society. Gewerk n 4 trade. Gewerkschaft f 9 union. Glaube m 14 belief. Grenze
f 20 border. Grün n 6 green. Gründung f 9 foundation. Haft f 8 custody. Halle f 12 hall. Hang m
9 slope. Haus,Häuser n 30 house. Hauptverkehr m 2 main traffic. Herz n 24 heart. Hilfe f 25
help. Hochwasser n 8 flood. Hof,Höfe m 20 yard. Hose f 12 trousers. Huhn,Hühner n 9 hen. Hund m
20 dog. Hütte f 12 hut. Jahr n 30 year. Karte f 20 card. Kind,Kinder n 30 child. Kirche f 20
church. Kirchlein n 2 chapel. Klima n 14 climate. Klimaschutz m 5 climate protection. Konsum m
14 consumption. Konsument,Konsumenten m 8 consumer. Krankenhaus n 9 hospital. Kreis m 20 circle.
Lade f 9 drawer. Land n 30 land. Landschaft f 14 landscape. Leben n 30 life. Lein m 4 flax.
Leitung f 20 management. Liste f 14 list. Mann,Männer m 30 man. Mannschaft f 14 team. Maschine f
18 machine. Maus,Mäuse f 12 mouse. Mensch m 25 human. Miete f 12 rent. Minister m 12 minister.
Missbrauch m 9 abuse. Misserfolg m 7 failure. Mittel n 20 means. Mutter f 20 mother. Name m 34
name. Öl n 16 oil. Orchester n 8 orchestra. Ordnung f 20 order. Papier n 16 paper. Patient m 12
patient. Pfeiler m 8 pillar. Preis m 25 price. Raucher m 8 smoker. Recht n 25 right. Regal n 9
shelf. Regie f 9 direction. Regierung f 14 government. Register n 9 record. Reihe f 20 row. Reis
m 14 rice. Reise f 20 journey. Reisende f 6 traveller. Rückerstattung f 4 reimbursement. Saal m
10 large room. Schaft m 7 shaft. Schi m 4 ski. Schießen n 6 shooting. Schiff n 20 ship.
Schifffahrt f 8 shipping. Schild n 14 sign. Schritt m 20 step. Schule f 20 school. Schutz m 20
protection. Schutzziel n 1 protection goal. See m 20 lake. Sitzung f 14 session. Sonne f 18 sun.
Sprache f 20 language. Speise f 9 dish. Stadt,Städte f 25 town. Stadtrat m 8 council. Stall m 9
stable. Stau m 18 jam. Staub m 15 dust. Ster n 0 stere. Stimme f 20 voice. Strafe f 16 penalty.
Straße f 25 street. Student m 12 student. Stube f 12 parlour. Stunde f 20 lesson. Tag m 30 day.
Teil m 25 part. Teilung f 9 division. Tisch m 18 table. Ton m 20 sound. Tube f 9 tube. Tuch n 12
cloth. Turm m 14 tower. Turmuhr f 2 tower clock. Übergang m 14 passage. Uhr f 20 clock. Uhrwerk
n 4 clockwork. Umwelt f 14 environment. Universität f 12 university. Unterton m 4 undertone.
Verantwortung f 14 duty. Verhandlung f 14 negotiation. Verkäufer m 10 seller. Verkehr m 20
traffic. Vorschlag m 14 proposal. Wache f 30 guard. Wachs n 10 wax. Weg m 25 path. Weihnacht f 5
Christmas. Weihnachtsbaum m 6 Christmas tree. Wein m 20 wine. Welt f 25 world. Werk n 20 work.
Wiese f 12 meadow. Wille m 14 will. Wirt m 9 host. Wirtschaft f 20 economy. Wissen n 16
knowledge. Wissenschaft f 16 science. Wohnung f 16 flat. Wolke f 12 cloud. Wort,Wörter n 30
word. Wunsch m 18 wish. Zeit f 30 time. Zeugnis n 14 certificate. Ziel,Ziele n 20 goal. Zimmer n
20 room. Zusammenhang m 14 context. Warte f 16 lookout. Lese f 3 harvest. Rechen m 8 rake. Liebe
f 20 love. Museum n 12 museum. Aus n 5 out. Ein n 2 on. Fort n 6 fortress. Unter m 3 jack. Miss
f 5 miss. Rücken m 12 back. Antwort f 20 answer. Inn m 1 Inn. Elle f 4 ell.
"""
_OTHERS = """
alt adj 14 old. artig adj 6 well-behaved. außen adv 12 outside. bar adj 7 cash. beispielhaft adj
5 exemplary. blau adj 14 blue. drei num 14 three. dunkel adj 14 dark. eigen adj 14 own. frei adj
25 free. freundlich adj 14 friendly. fruchtbar adj 9 fertile. gefährlich adj 14 dangerous. gegen
prp 16 against. groß adj 30 big. großartig adj 12 magnificent. grün adj 14 green. innen adv 12
inside. klein adj 25 small. leer adj 14 empty. mäßig adj 9 moderate. neu adj 25 new. nicht adv
20 not. regelmäßig adj 12 regular. rot adj 14 red. weit adj 18 wide. wach adj 9 awake. wunderbar
adj 9 wonderful. zusammen adv 12 together. zwischen prp 12 between. hoch adj 20 high. baden vi
20 to bathe. bieten vt 14 to offer. essen vt 20 to eat. fahren vi 30 to drive. grenzen vi 9 to
adjoin. lesen vt 20 to read. mausen vt 3 to pilfer. mieten vt 12 to hire. missen vt 6 to miss.
rechnen vi 16 to calculate. rücken vt 12 to shift. schreiben vt 25 to write. schulen vt 9 to
train. schwimmen vi 16 to swim. segeln vi 10 to sail. sprechen vt 25 to speak. stauen vt 7 to
dam. tagen vi 6 to meet. wandern vi 12 to hike. warten vi 30 to wait. waschen vt 14 to wash.
wohnen vi 16 to live. wachsen vi 16 to grow. erden vt 3 to ground.
"""


def ding() -> str:
    """Return the dictionary in the format of Ding, with as many phrases as a word is common."""
    rows = ["# Name :: Kleines Wörterbuch der Teile, German-English"]
    for entry in f"{_NOUNS}{_OTHERS}".replace("\n", " ").split(". "):
        if entry.strip():
            head, tag, weight, gloss = entry.strip(" .").split(" ", 3)
            word, _, plural = head.partition(",")
            left, right = [f"{word} {{{tag}}}"], [gloss]
            if plural:
                left.append(f"{plural} {{pl}}")
                right.append(f"{gloss}s")
            more = max(0, int(weight) - len(left))
            rows.append(" :: ".join(" | ".join([*side, *["a b"] * more]) for side in (left, right)))
    return "\n".join(rows) + "\n"


def table(rows: str) -> list[tuple[str, list[list[str]]]]:
    """Return words, each with its readings, each of several parts."""
    found = []
    for row in rows.strip().split("\n"):
        word, _, readings = row.partition(" = ")
        found.append((word, [reading.split(" + ") for reading in readings.split(" | ")]))
    return found
