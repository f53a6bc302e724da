# SPDX-License-Identifier: GPL-3.0-or-later
"""The wishes of a Linux desktop are read from its portal, over a real bus, and heeded at once."""

import os
import shutil
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtDBus import QDBusConnection

from desktop.window.dress.theme import CONTRAST, DARK, LIGHT
from desktop.window.portal import Portal, Wishes, read, wishes
from desktop.window.settings import motion
from desktop.window.settings.preferences import Preferences
from tests.conftest import ROOT

APPEARANCE = "org.freedesktop.appearance"


@pytest.fixture
def address():
    """A bus of our own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed, so there is no bus to ask on")
    command = [daemon, "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as bus:
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


@pytest.fixture
def desktop(address):
    """A desktop that wishes less motion and a dark page; call it to say more."""
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
    command = [sys.executable, "-m", "tests.window.fake_portal"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, env=environment, **pipes) as process:
        assert process.stdout.readline() == "ready\n"

        def say(key: str, value: object) -> None:
            process.stdin.write(f"{key} {value}\n")
            process.stdin.flush()

        try:
            yield say
        finally:
            process.terminate()


@pytest.fixture
def bus(address):
    # Every address has a name of its own: a connection lives on while somebody holds it.
    yield QDBusConnection.connectToBus(address, address)
    QDBusConnection.disconnectFromBus(address)


@pytest.fixture
def portal(app):
    """The portal of the application, which forgets what it hears in a test."""
    found = Portal.shared(app)
    yield found
    found._bus = None
    found._values.clear()
    found.wishes = Wishes()
    found.changed.emit()


def test_a_window_heeds_the_desktop_and_follows_it(qtbot, portal, desktop, bus, opened):
    assert opened.page.theme == LIGHT
    assert not opened.page.glide.still
    portal.ask(bus)
    qtbot.waitUntil(lambda: portal.wishes == Wishes(still=True, dark=True))
    assert opened.page.glide.still
    assert not opened.isAnimated()
    assert opened.page.theme == DARK
    desktop(f"{APPEARANCE} contrast", 1)
    qtbot.waitUntil(lambda: opened.page.theme == CONTRAST)
    desktop(f"{APPEARANCE} contrast", 0)
    desktop(f"{APPEARANCE} color-scheme", 2)
    qtbot.waitUntil(lambda: opened.page.theme == LIGHT)
    desktop("org.gnome.desktop.interface enable-animations", True)
    qtbot.waitUntil(lambda: not opened.page.glide.still)
    assert opened.isAnimated()


def test_the_settings_say_that_the_desktop_asks_for_it(qtbot, portal, desktop, bus, opened):
    opened.actions_["preferences"].trigger()
    still = opened.findChild(Preferences).program.still
    assert still.isEnabled()
    portal.ask(bus)
    qtbot.waitUntil(lambda: not still.isEnabled())
    assert still.isChecked()
    assert not opened.settings.flag(motion.LESS)


def test_a_bus_without_a_portal_is_no_trouble(qtbot, portal, bus):
    portal.ask(bus)
    qtbot.waitUntil(lambda: not portal._calls)
    assert portal.wishes == Wishes()


def test_a_session_without_a_bus_is_not_asked(portal):
    portal.ask()
    assert portal._bus is None
    assert wishes() == Wishes()


def test_a_dead_bus_is_no_trouble(portal):
    gone = QDBusConnection.connectToBus("unix:path=/nowhere/bus", "gone")
    portal.ask(gone)
    assert not portal._calls
    QDBusConnection.disconnectFromBus("gone")


def test_the_bus_of_the_session_is_found(address, desktop):
    program = """
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.window.portal import Portal
app = QCoreApplication([])
portal = Portal.shared(app)
portal.changed.connect(lambda: portal.wishes.still and portal.wishes.dark and app.quit())
QTimer.singleShot(60_000, app.quit)
app.exec()
print(portal.wishes)
"""
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address}
    command = [sys.executable, "-c", program]
    pipes = {"capture_output": True, "text": True}
    run = subprocess.run(command, check=False, cwd=ROOT, env=environment, **pipes)
    assert run.stdout.strip() == str(Wishes(still=True, dark=True)), run.stderr


@pytest.mark.parametrize(
    ("values", "wished"),
    [
        ({(APPEARANCE, "reduced-motion"): 1}, Wishes(still=True)),
        ({("org.gnome.desktop.interface", "enable-animations"): False}, Wishes(still=True)),
        ({("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0"}, Wishes(still=True)),
        ({("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): "0.5"}, Wishes()),
        ({(APPEARANCE, "contrast"): 1}, Wishes(contrast=True)),
        ({(APPEARANCE, "color-scheme"): 1}, Wishes(dark=True)),
        ({(APPEARANCE, "color-scheme"): 2}, Wishes(dark=False)),
        ({(APPEARANCE, "color-scheme"): 7}, Wishes()),
    ],
)
def test_what_the_settings_mean(values, wished):
    assert read(values) == wished


KEYS = st.sampled_from(
    [
        (APPEARANCE, "contrast"),
        (APPEARANCE, "color-scheme"),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
    ]
)


@given(
    st.dictionaries(KEYS, st.none() | st.text(max_size=5) | st.floats() | st.lists(st.integers()))
)
def test_odd_values_mean_nothing_or_something_but_never_fail(values):
    assert isinstance(read(values), Wishes)
