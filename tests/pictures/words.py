# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw the card of a word, and the dialogs about words."""

from typing import TYPE_CHECKING

from desktop.dictionaries import installed
from desktop.document import Side
from desktop.window.cards.renderings import RenderingsDialog
from desktop.window.dictionaries.dialog import DictionariesDialog
from desktop.window.page import SentenceRef

if TYPE_CHECKING:
    from tests.pictures.studio import Studio


BOOK = """\
# Name :: Wörterbuch der Bilder, German-English
# License :: CC0
Straßenbahn {f} | Straßenbahnen {pl} :: tram | trams
etw. ankündigen {vt} | ankündigend | angekündigt | kündigt an :: to announce sth. | announcing
etw. ankündigen {vt} (Unwetter) | bald :: to herald sth. | soon
sich ankündigen {vr} :: to be in the offing
Verkehr {m} | starker Verkehr :: traffic | heavy traffic
Hauptverkehr {m} :: bulk of the traffic
Zeit {f} | Zeiten {pl} :: time | times
Platz {m} | Plätze {pl} :: place; seat | places; seats
"""


def looking_up(studio: "Studio") -> None:
    """Draw the card of a word, and the dialog of dictionaries with and without any."""
    window, places = studio.window, installed.usual_places
    studio.open("nachricht.txt")
    installed.usual_places = list
    window.actions_["dictionaries"].trigger()
    dialog = window.findChild(DictionariesDialog)
    studio.take("dictionaries-none", dialog)
    book = studio.scratch / "bilder.txt"
    book.write_text(BOOK, encoding="utf-8")
    dialog.take([book])
    studio.wait(lambda: dialog.list.count() == 1 and not dialog.imports.busy)
    studio.take("dictionaries", dialog)
    dialog.close()
    installed.usual_places = places
    for name, ref, word in (("card", (6, 0), "kündigte"), ("card-parts", (2, 2), "Hauptverkehrs")):
        window.page.words.click(*_place(studio, ref, word))
        studio.wait(window.look_up.card.isVisible)
        studio.rest()
        studio.take(name)
        window.page.words.end()
    window.page.words.click(*_place(studio, (1, 0), "Straßenbahn"))
    studio.wait(window.look_up.card.isVisible)
    studio.rest()
    window.actions_["renderings"].trigger()
    dialog = window.findChild(RenderingsDialog)
    studio.wait(lambda: dialog.tree.topLevelItemCount() > 0)
    studio.take("renderings", dialog)
    dialog.close()
    window.page.set_current(None)


def _place(
    studio: "Studio", ref: tuple[int, int], word: str
) -> tuple[SentenceRef, tuple[Side, int]]:
    """Make a sentence current; return the place of a word in it."""
    page, at = studio.window.page, SentenceRef(*ref)
    page.set_current(at)
    page.places.reveal(at)
    studio.rest()
    base = page.stack.row(at.row).range(Side.SOURCE, at.sentence)[0]
    return at, (Side.SOURCE, base + studio.window.table.sentence(at).source.index(word))
