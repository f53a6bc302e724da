# SPDX-License-Identifier: GPL-3.0-or-later
"""Small dictionaries of our own, in the formats that can be imported."""

import gzip
import struct
from pathlib import Path

DING = """\
# Name :: Kleines Wörterbuch Deutsch-Englisch
# Version :: 3
# License :: GPL Version 2 or later
Brücke {f} [constr.] | Brücken {pl} | Hängebrücke {f} | eine Brücke bauen :: bridge | bridges | suspension bridge | to build a bridge
Brücke {f} (Zahnersatz) [med.] :: dental bridge; bridge
bauen; errichten {vt} | bauend; errichtend | gebaut; errichtet | er/sie baut | ich/er/sie baute :: to build {built; built}; to erect | building; erecting | built; erected | he/she builds | I/he/she built
einer Sache zustimmen {vi} | zustimmend | zugestimmt | stimmt zu :: to agree to sth.; to consent to sth. | agreeing | agreed | agrees
stimmen {vi} (richtig sein) :: to be right
stimmen {vt} [mus.] :: to tune
ausgehen {vi} | Er geht heute aus. :: to go out | He is going out today.
gehen {vi} :: to go
Haus {n} | Häuser {pl} | zu Hause :: house | houses | at home
Reihe {f} :: row; series
Klima {n} :: climate
Schutz {m} :: protection
Ziel {n} | Ziele {pl} :: aim; goal | aims; goals
Arbeit {f} :: work
Zeit {f} :: time
wohnen {vi} :: to live; to dwell
Zimmer {n} :: room
schön {adj} :: beautiful
schon {adv} :: already
groß {adj} :: big; large
Straße {f} :: street
sich (über etw.) freuen {vr} :: to be glad (about sth.)
weiß {adj} :: white
wissen {vt} | er/sie weiß :: to know | he/she knows
Stadt {f} | Städte {pl} :: town; city | towns; cities
leiten {vt} :: to lead
Leiter {f} :: ladder
Leiter {m} :: head; manager
lesen {vt} :: to read
fahren {vi} :: to drive; to travel
dunkel {adj} :: dark
Lehrerin {f} :: teacher
Museum {n} :: museum
mit {prp; +Dat.} :: with
mit {adv} :: as well
Angestellte {m,f} :: employee
"""  # noqa: E501 - one line a sense, as the format has it

ENTRIES = {
    "Brücke": """\
Brücke /bɾˈykə/ <fem, n, sg>
 [constr.] bridge <n>
      "eine Brücke bauen"  - build a bridge
 see: {Brücken}
""",
    "Brücken": """\
Brücken /bɾˈykən/ <n, pl>
bridges <n>
""",
    "lesen": """\
lesen /lˈeːzən/ <v>
read <v>, pick <v>
         Note: of grapes
   Synonym: {vorlesen}
""",
}

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def write_ding(folder: Path, text: str = DING, name: str = "de-en.txt") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    data = text.encode()
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return path


def _number(value: int) -> str:
    digits = ""
    while True:
        digits = _DIGITS[value % 64] + digits
        value //= 64
        if not value:
            return digits


def write_dictd(folder: Path, entries: dict[str, str] = ENTRIES, *, packed: bool = True) -> Path:
    """Write a dictionary of dictd; return its index."""
    folder.mkdir(parents=True, exist_ok=True)
    special = {
        "00databaseshort": "00databaseshort\n     Kleines Deutsch-Englisch ver. 0.2\n",
        "00databaseinfo": "00databaseinfo\nEdition: 0.2\n\nGNU General Public License ver. 3.0\n",
    }
    data, rows = b"", []
    for word, text in {**special, **entries}.items():
        piece = text.encode()
        rows.append(f"{word.lower()}\t{_number(len(data))}\t{_number(len(piece))}")
        data += piece
    index = folder / "klein-deu-eng.index"
    index.write_text("\n".join(rows) + "\n", encoding="utf-8")
    name = "klein-deu-eng.dict" + (".dz" if packed else "")
    (folder / name).write_bytes(gzip.compress(data) if packed else data)
    return index


def write_stardict(
    folder: Path,
    entries: dict[str, str] = {"Haus": "<b>Haus</b><br>house<br>home"},  # noqa: B006 - only read
    synonyms: dict[str, int] = {"Gebäude": 0},  # noqa: B006 - only read
    kind: str = "h",
    name: str = "Kleines German-English",
) -> Path:
    """Write a dictionary of StarDict; return its sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    data = index = b""
    for word, text in entries.items():
        piece = text.encode()
        if not kind:
            piece = b"m" + piece + b"\0" + b"W" + struct.pack(">I", 3) + b"RIF"
        index += word.encode() + b"\0" + struct.pack(">II", len(data), len(piece))
        data += piece
    (folder / "klein.idx").write_bytes(index)
    (folder / "klein.dict.dz").write_bytes(gzip.compress(data))
    others = b"".join(w.encode() + b"\0" + struct.pack(">I", n) for w, n in synonyms.items())
    (folder / "klein.syn").write_bytes(others)
    rows = ["StarDict's dict ifo file", "version=2.4.2", f"bookname={name}", "author=Wir"]
    rows += [f"wordcount={len(entries)}", "description=Creative Commons Attribution-ShareAlike"]
    rows += [f"sametypesequence={kind}"] if kind else []
    sheet = folder / "klein.ifo"
    sheet.write_text("\n".join(rows), encoding="utf-8")
    return sheet
