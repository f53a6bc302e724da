# SPDX-License-Identifier: GPL-3.0-or-later
"""Which columns a file had is remembered, for some files."""

from pathlib import Path

import pytest

from desktop.window.columns.memory import Arrangement, Memory


class TestMemory:
    def test_it_keeps_what_was_chosen_last(self, settings, tmp_path):
        memory, path = Memory(settings), tmp_path / "a.txt"
        memory.keep(Path("None"), Arrangement("fr"))
        assert memory.find(path) == memory.find(None) == Arrangement()
        memory.keep(path, Arrangement("fr", ("en", "es")))
        assert Memory(settings).find(path) == Arrangement("fr", ("en", "es"))
        memory.keep(path, Arrangement())
        assert Memory(settings).find(path) == Arrangement()

    def test_it_forgets_the_oldest(self, settings, tmp_path):
        memory = Memory(settings)
        for number in range(40):
            memory.keep(tmp_path / str(number), Arrangement("", ("fr",)))
        assert memory.find(tmp_path / "0") == Arrangement()
        assert memory.find(tmp_path / "39") == Arrangement("", ("fr",))

    @pytest.mark.parametrize("value", ["", "{", "[]", '{"/a": 3}', '{"/a": ["fr", 3]}'])
    def test_nonsense_counts_as_unknown(self, settings, value):
        settings.set_text("columns/by_file", value)
        assert Memory(settings).find(Path("/a")) == Arrangement()
