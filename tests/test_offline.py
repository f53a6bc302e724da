# SPDX-License-Identifier: GPL-3.0-or-later
"""The program opens no connection but in its downloader, and needs none."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

CAUGHT = 99
# Python loads a sitecustomize in every process, so that helpers of the program are watched too.
WATCH = f"""
import os, socket, sys

INTERNET = (socket.AF_INET, socket.AF_INET6)
EVENTS = {{
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request", "http.client.connect",
}}

def watch(event, arguments):
    if event in EVENTS or event == "socket.__new__" and arguments[1] in INTERNET:
        os.write(2, f"NETWORK: {{event}} {{arguments[1:]}}".encode())
        os._exit({CAUGHT})

sys.addaudithook(watch)
"""
ARTICLE = """\
Der Rat der Stadt tagte gestern bis in die Nacht.

Am Ende stimmten alle für die neue Brücke, obwohl sie teuer wird.
"""
OPENERS = {
    "aiohttp", "asyncio", "dask", "distributed", "ftplib", "http.client", "http.server", "httpx",
    "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl", "urllib.request",
    "urllib3", "webbrowser", "websockets", "xmlrpc", "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "argostranslate.networking",
    "argostranslate.package",
}  # fmt: skip


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment whose Python processes die when they reach for the network."""
    watcher = tmp_path / "watcher"
    watcher.mkdir()
    (watcher / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return kept | {"PYTHONPATH": str(watcher), "HOME": str(tmp_path)}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "artikel.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def synopse(
    *arguments: str | Path, environment: dict[str, str], prefix: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    command = [*prefix, sys.executable, "-m", "desktop", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def cut_off() -> tuple[str, ...]:
    """Return what runs a program in a network namespace with nothing in it, or skip the test."""
    prefix = ("unshare", "--map-root-user", "--net")
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not there")
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us make a network namespace")
    return prefix


def test_the_watcher_watches(environment: dict[str, str]) -> None:
    code = "import socket; socket.socket(socket.AF_INET).connect(('127.0.0.1', 9))"
    result = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == CAUGHT
    assert "NETWORK: socket" in result.stderr


def test_the_downloader_is_the_one_that_is_caught(environment: dict[str, str]) -> None:
    result = synopse("models", "install", "de-en", environment=environment)
    assert result.returncode == CAUGHT
    assert "NETWORK: urllib.Request" in result.stderr


@pytest.mark.parametrize("cut", [False, True], ids=["watched", "cut off"])
@pytest.mark.parametrize("job", ["translate", "window", "list", "available", "verify"])
def test_nothing_else_reaches_for_the_network(
    job: str, cut: bool, environment: dict[str, str], article: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    arguments = {
        "translate": ["translate", article, "--output-dir", out],
        "window": [article, "--output-dir", out],
        "list": ["models", "list"],
        "available": ["models", "available"],
        "verify": ["models", "verify"],
    }[job]
    prefix = cut_off() if cut else ()
    result = synopse(*arguments, environment=environment, prefix=prefix)
    assert result.returncode == 0, result.stderr
    assert "NETWORK" not in result.stderr
    written = {"translate": {".html"}, "window": {".html", ".png"}}.get(job, set())
    assert {path.suffix for path in out.glob("*")} == written


MANAGER = """
import sys
from PySide6.QtCore import QEventLoop
from desktop.window.app import application
from desktop.window.models.dialog import ModelsDialog
from desktop.window.models.stock import Stock

app = application()
stock = Stock()
dialog = ModelsDialog(stock)
dialog.show()

def wait(condition):
    while not condition():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

wait(lambda: stock.shelf is not None)
dialog.search.setText("german fr")
dialog.search.setText("")
item = next(row.item for row in dialog.table.rows if row.item and row.item.held)
for look in (stock.verify, stock.check):
    look(item)
    wait(lambda: item.key in stock.results)
if "install" in sys.argv:
    stock.get(next(row.item for row in dialog.table.rows if row.item and row.item.entries))
    wait(lambda: False)
dialog.close()
stock.close()
print("quiet")
"""


def manager(environment: dict[str, str], *arguments: str, prefix: tuple[str, ...] = ()):
    """Use the model manager without a display."""
    command = [*prefix, sys.executable, "-c", MANAGER, *arguments]
    quiet = environment | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=ROOT, env=quiet, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.parametrize("cut", [False, True], ids=["watched", "cut off"])
def test_the_model_manager_asks_nobody_by_itself(cut: bool, environment: dict[str, str]) -> None:
    result = manager(environment, prefix=cut_off() if cut else ())
    assert (result.returncode, result.stdout) == (0, "quiet\n"), result.stderr
    assert "NETWORK" not in result.stderr


def test_the_model_manager_asks_when_it_is_told_to(environment: dict[str, str]) -> None:
    result = manager(environment, "install")
    assert result.returncode == CAUGHT, result.stderr
    assert "NETWORK: urllib.Request" in result.stderr


def imports(path: Path) -> Iterator[str]:
    """Name every module that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def opens(name: str) -> bool:
    return any(name == opener or name.startswith(f"{opener}.") for opener in OPENERS)


def test_two_modules_import_what_opens_connections() -> None:
    """One fetches models, the other gives work to a cluster whose address the user wrote."""
    found = {
        path.relative_to(ROOT).as_posix()
        for room in ("desktop", "models")
        for path in (ROOT / room).rglob("*.py")
        if any(opens(name) for name in imports(path))
    }
    assert found == {"models/download.py", "desktop/commands/batch.py"}
