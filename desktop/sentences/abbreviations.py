# SPDX-License-Identifier: GPL-3.0-or-later
"""German abbreviations, and whether a sentence can end with them.

An abbreviation with several parts is written without spaces here and found with them too:
"z.B." stands for "z. B.". The last full stop is left out.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

from desktop.sentences.words import words

NEVER_LAST = words(
    """
    Abk Adr Ausg Bearb Bez Bgm Bhf Br Dipl Doz Dr Fa Fam Frhr Frl Geb Gebr Gen Gf Hbf Hg Hl Hptm
    Hr Hrn Hrsg Inh Ing Insp Jg Kard Kfm Kpt Lt Mag Maj Mr Mrs Ms Msgr Mt Nachf Oblt Pfr Priv Prof
    Präs Rep Sr St Stv Univ Uffz Verl Vors
    Ferd Friedr Heinr Joh Ludw Seb Wilh
    abg abgek abh abzgl akad allg amtl anschl appr ausschl begl beil bes betr bez bezgl bspw bzgl
    bzw ca chem christl dgl dipl dt ebd ehem eigtl einschl engl entspr erg ev evang evtl exkl exzl
    frz gegr geb gem gesch gest gez ggf ggfs ggü griech habil hl hrsg incl ing inkl insb insbes
    internat inzw ital jew jmd jur kath kfm lat lfd lit lt luth max med mind min möbl mtl mult
    nachm nat niederl nördl oec orth päd phil phys pol poln prakt priv prot rd rel rer resp russ
    röm schweiz em soc sog span spez staatl stellv stud südl techn teilw theol tägl türk ung ungar
    urspr verh verst vgl vorm vs westl wg wiss zit zool zus zw zzgl zzt östl österr übl
    z.B d.h d.i i.d.R i.d.F i.V.m i.S.d i.S.v i.H.v i.R.d i.e.S i.w.S m.E m.a.W o.g s.o s.u u.U u.a
    v.a z.T z.Zt z.Z z.Hd z.Hdn a.a.O e.g i.e b.w h.c Dr.h.c i.A i.V p.Adr k.u.k v.l.n.r
    """
)
"""What belongs to the word behind it."""

MAYBE_LAST = words(
    """
    Abb Abs Abschn Abt Anh Anl Anm Apr Art Aufl Aug Ave Az Bd Bde Bj Bl Buchst Chr Cie Co Corp Dez
    Di Do Dtzd Ew Feb Febr Fig Fn Fr Hausnr Hs Inc Jan Jh Jhd Jhdt Jr Jul Jun Kap Kl Lfg Ltd Mi Mill
    Min Mio Mo Mrd Mär No Nov Nr Nrn Okt Pf Pfd Pkt Pl Pos Rdnr Rn Rz S Sa Sek Sep Sept Sp Std Stck
    Stk Str Tab Tel Trd Tsd Tz Vers Vol Vss Ziff Zl Ztr
    bd cand jr jun od sek sen std stdl str svw vol
    a.D e.V i.R n.Chr v.Chr o.k O.K u.Z v.u.Z d.Ä d.J d.Gr a.M a.Rh o.J o.O o.D o.B m.b.H u.dgl
    """
)
"""What may end a sentence: it does before a word that only ever begins one."""

OFTEN_LAST = words("etc ff ffm usf usw o.Ä o.ä u.Ä u.ä u.a.m u.v.m u.v.a u.s.w p.a p.m")
"""What ends a sentence before any capital letter."""

_CHAIN = re.compile(r"(?<![\w.])(?:[^\W\d_]{1,3}\.[ \u00a0\u202f\u2009]?)+[^\W\d_]{1,3}\.(?!\w)")
_PART = re.compile(r"\w+")
_MOST_PARTS = 5


class Ending(Enum):
    """Whether the full stop of an abbreviation ends the sentence too."""

    NEVER = auto()
    BEFORE_STARTER = auto()
    BEFORE_CAPITAL = auto()


def ending(word: str) -> Ending | None:
    """Look an abbreviation up, without its last full stop; None where the word is none."""
    if word in NEVER_LAST:
        return Ending.NEVER
    if word in MAYBE_LAST:
        return Ending.BEFORE_STARTER
    return Ending.BEFORE_CAPITAL if word in OFTEN_LAST else None


def dotted(text: str) -> Iterator[tuple[int, Ending]]:
    """Find every full stop of every abbreviation with several parts.

    Yields:
        The offset of a full stop, and what it can end: nothing unless it is the last one.
    """
    for chain in _CHAIN.finditer(text):
        parts = list(_PART.finditer(text, chain.start(), chain.end()))
        first = 0
        while first < len(parts):
            count, found = _longest(parts[first : first + _MOST_PARTS])
            if found is not None:
                for part in parts[first : first + count - 1]:
                    yield part.end(), Ending.NEVER
                yield parts[first + count - 1].end(), found
            first += count


def _longest(parts: list[re.Match[str]]) -> tuple[int, Ending | None]:
    for count in range(len(parts), 1, -1):
        form = ".".join(part[0] for part in parts[:count])
        found = ending(form) or ending(form[0].lower() + form[1:])
        if found is not None:
            return count, found
    return 1, None
