# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that are to be translated again, from other languages than that of their article."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop.document import ParagraphPair
from desktop.translation import translate_again
from desktop.window.opening.work import Engines
from models import LanguagePair
from models.stop import StoppedError


class Order(NamedTuple):
    """A row that is to be translated again.

    Attributes:
        row: Its index.
        pair: The row as it was translated.
        language: ISO 639-1 code of the language to translate it from.
        own: What the row says of its language from then on: "" where it is that of the article.
    """

    row: int
    pair: ParagraphPair
    language: str
    own: str


def by_language(orders: Iterable[Order]) -> list[Order]:
    """Sort orders so that no model is loaded twice."""
    return sorted(orders, key=lambda order: (order.language, order.row))


def failing(waiting: Iterable[Order]) -> list[Order]:
    """Return the orders that a failure is about: those in the first language that still waits."""
    orders = by_language(waiting)
    return [order for order in orders if order.language == orders[0].language]


def translate_rows(
    orders: Sequence[Order], target: str, engines: Engines, stopped: Callable[[], bool]
) -> Iterator[Order]:
    """Translate rows again; yield each with its new translation.

    Args:
        orders: What to translate.
        target: ISO 639-1 code of the language to translate into.
        engines: Where engines come from.
        stopped: Says that nobody wants the rest any more.

    Raises:
        ModelError: No model translates from a language, or the model failed.
    """
    for row, pair, language, own in orders:
        try:
            engine = engines.get(LanguagePair(language, target), stopped)
        except StoppedError:
            return
        done = translate_again(pair, engine, stopped=stopped)
        if done is None:
            return
        yield Order(row, replace(done, language=own), language, own)
