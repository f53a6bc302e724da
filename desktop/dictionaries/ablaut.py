# SPDX-License-Identifier: GPL-3.0-or-later
"""German verbs whose stem changes, folded: the infinitive, then the stems of its other forms."""

_LINES = """
backen buk
befehlen befiehl befahl befohl
beginnen begann begonn
beissen biss
bergen birg barg borg
bersten birst barst borst
bewegen bewog
biegen bog
bieten bot
binden band bund
bitten bat bet
blasen blies
bleiben blieb
braten briet
brechen brich brach broch
brennen brann
bringen brach
denken dach
dringen drang drung
durfen darf durf
empfangen empfing
empfehlen empfiehl empfahl empfohl
empfinden empfand empfund
erschrecken erschrick erschrak erschrock
essen iss ass gess
fahren fuhr
fallen fiel
fangen fing
fechten ficht focht
finden fand fund
flechten flicht flocht
fliegen flog
fliehen floh
fliessen floss
fressen friss frass
frieren fror
garen gor
gebaren gebier gebar gebor
geben gib gab
gedeihen gedieh
gehen ging gang
gelingen gelang gelung
gelten gilt galt golt gil
genesen genas
geniessen genoss
geschehen geschieh geschah
gewinnen gewann gewonn
giessen goss
gleichen glich
gleiten glitt
graben grub
greifen griff
haben ha hat hab hatt
halten hielt hal
hangen hing
hauen hieb
heben hob
heissen hiess
helfen hilf half holf
kennen kann
klimmen klomm
klingen klang klung
kneifen kniff
kommen kam
konnen kann konn
kriechen kroch
laden lud la
lassen liess
laufen lief
leiden litt
leihen lieh
lesen lies las
liegen lag leg
lugen log
meiden mied
melken molk
messen miss mass
mogen mag moch
mussen muss
nehmen nimm nahm nomm
nennen nann
pfeifen pfiff
preisen pries
quellen quill quoll
raten riet ra
reiben rieb
reissen riss
reiten ritt
rennen rann
riechen roch
ringen rang rung
rinnen rann ronn
rufen rief
saufen soff
saugen sog
schaffen schuf
scheiden schied
scheinen schien
schelten schilt schalt scholt
scheren schor
schieben schob
schiessen schoss
schlafen schlief
schlagen schlug
schleichen schlich
schleifen schliff
schliessen schloss
schlingen schlang schlung
schmeissen schmiss
schmelzen schmilz schmolz
schneiden schnitt
schreiben schrieb
schreien schrie
schreiten schritt
schweigen schwieg
schwellen schwill schwoll
schwimmen schwamm schwomm
schwinden schwand schwund
schwingen schwang schwung
schworen schwor schwur
sehen sieh sah
sein bin bis ist sind seid war wa sei gewesen wes
senden sand
singen sang sung
sinken sank sunk
sinnen sann sonn
sitzen sass sess
spinnen spann sponn
sprechen sprich sprach sproch
spriessen spross
springen sprang sprung
stechen stich stach stoch
stecken stak
stehen stand
stehlen stiehl stahl stohl
steigen stieg
sterben stirb starb storb
stinken stank stunk
stossen stiess
streichen strich
streiten stritt
tragen trug
treffen triff traf troff
treiben trieb
treten tritt trat
trinken trank trunk
trugen trog
tun tat tu ta
verderben verdirb verdarb verdorb
vergessen vergiss vergass
verlieren verlor
verschwinden verschwand verschwund
verzeihen verzieh
wachsen wuchs
wagen wog
waschen wusch
weben wob
weichen wich
weisen wies
wenden wand
werben wirb warb worb
werden wird wir wurd word wurde
werfen wirf warf worf
wiegen wog
winden wand wund
wissen weiss wuss
wollen will woll
ziehen zog
zwingen zwang zwung
"""


def _by_stem() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in _LINES.strip().split("\n"):
        infinitive, *stems = line.split()
        for stem in stems:
            known = found.setdefault(stem, [])
            if infinitive not in known:
                known.append(infinitive)
    return found


INFINITIVES = _by_stem()
"""The infinitives of every stem that is not the infinitive's own, folded."""

SEPARABLE = frozenset(
    """
    ab an auf aus bei da dar durch ein empor entgegen entlang fehl fern fest fort frei gegenüber
    gleich heim her herab heran herauf heraus herbei herein herum herunter hervor hin hinab hinan
    hinauf hinaus hinein hinterher hinunter hinweg hinzu hoch klar los mit nach nahe nieder preis
    statt teil um unter vor voran voraus vorbei vorüber vorweg weg weiter wieder zu zurecht zurück
    zusammen zuvor über
    """.split()  # noqa: SIM905 - a list of words is read and mended as a line of them
)
"""Particles that part from their verb and go to the end of the clause."""

INSEPARABLE = ("be", "emp", "ent", "er", "ge", "hinter", "miss", "ver", "wider", "zer")
