# SPDX-License-Identifier: GPL-3.0-or-later
"""Garbage is collected when it disturbs nobody, and on the thread of the window."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from desktop.window.housekeeping import Housekeeping


class Knot:
    """An object that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def keeper(app):
    parent = QObject()
    yield Housekeeping(parent)
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_behind_our_back(keeper):
    assert not gc.isenabled()


def test_knots_go_after_a_while_of_quiet(qtbot, keeper):
    keeper._quiet.setInterval(1)
    knot = weakref.ref(Knot())
    assert knot() is not None
    keeper.set_aside()
    keeper.soon()
    qtbot.waitUntil(lambda: knot() is None)


def test_work_puts_it_off(qtbot, keeper):
    keeper._quiet.setInterval(1)
    knot = weakref.ref(Knot())
    keeper.soon()
    keeper.not_now()
    qtbot.wait(20)
    assert knot() is not None
