# SPDX-License-Identifier: GPL-3.0-or-later
"""A settings portal in a process of its own, on the bus that its environment names.

It says "ready", then reads lines from its input: `namespace name value` sets and tells a value.
"""

import os
import sys
from ast import literal_eval

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
VALUES: dict[tuple[str, ...], object] = {
    ("org.gnome.desktop.interface", "enable-animations"): False,
    ("org.freedesktop.appearance", "color-scheme"): 1,
}


class Portal(QDBusVirtualObject):
    """Answers calls."""

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        key = tuple(message.arguments())
        if message.member() != "Read" or key not in VALUES:
            reply = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "none")
        else:
            reply = message.createReply(QDBusVariant(QDBusVariant(VALUES[key])))
        return connection.send(reply)


def main() -> None:
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    portal = Portal()

    def tell() -> None:
        # Read without a buffer: lines that waited in one would not wake the notifier again.
        said = os.read(sys.stdin.fileno(), 65536).decode()
        if not said:
            app.quit()
        for line in said.splitlines():
            space, name, value = line.split()
            VALUES[space, name] = literal_eval(value)
            signal = QDBusMessage.createSignal(PATH, INTERFACE, "SettingChanged")
            signal.setArguments([space, name, QDBusVariant(VALUES[space, name])])
            bus.send(signal)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(tell)
    assert bus.registerVirtualObject(PATH, portal)
    assert bus.registerService("org.freedesktop.portal.Desktop")
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
