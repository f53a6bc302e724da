# SPDX-License-Identifier: GPL-3.0-or-later
"""What dictionaries have answered, kept for when it is asked, and asked before the reader does."""

from collections import OrderedDict

from desktop.dictionaries import Finding, Lexicon, Query

_MOST = 400
"""Some pages of sentences; an answer takes a few kilobytes."""


class Answers:
    """Keeps answers as long as the folder of dictionaries stays as it is."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._shelf: object = None
        self._kept: OrderedDict[Query, Finding] = OrderedDict()

    def keep(self, finding: Finding) -> None:
        """Keep an answer."""
        self._kept[finding.query] = finding
        self._kept.move_to_end(finding.query)
        if len(self._kept) > _MOST:
            self._kept.popitem(last=False)

    def get(self, query: Query) -> Finding | None:
        """Return the answer to a query, or None if it has to be looked up."""
        self._refresh()
        return self._kept.get(query)

    def missing(self, queries: list[Query]) -> list[Query]:
        """Return the queries that have no answer yet."""
        self._refresh()
        return [query for query in queries if query not in self._kept]

    def _refresh(self) -> None:
        """Forget everything when there are other dictionaries."""
        shelf = self._lexicon.files()
        if shelf != self._shelf:
            self._kept.clear()
            self._shelf = shelf
