# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the page grow at its end while a long work is still being read."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.window.page.view import PageView


class Growth:
    """Gives rows that come behind the others their room; what is on the screen stays there."""

    def __init__(self, page: "PageView") -> None:
        self._page = page
        page.table.grew.connect(self._make_room)

    def _make_room(self) -> None:
        self._page.stack.extend()
        self._page.scroll_to(self._page.stack.scroll)
        self._page.minimap.refresh()
