# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads end at once when somebody says so, whatever they wait for, and leave nothing open."""

import contextlib
import errno
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.check import Sentence, check
from models.download import fetch
from models.engine import LanguagePair
from models.errors import ModelError
from models.folders import BUILTIN
from models.helper import trial
from models.helper_process import Helpers
from models.packages import find
from models.partial import Partial
from models.stop import Stop, StoppedError
from models.wanted import Patience, Wanted
from tests.models import servers
from tests.models.fetching import CONTENT, PATH

ENDLESS = Patience(timeout=3600, rounds=9, wait=3600)
"""Without a stop, a test with this would never end."""


class Quiet:
    """A server that accepts, takes the request, says a little, and then nothing more."""

    def __init__(self, says: bytes) -> None:
        self.says = says
        self.heard = threading.Event()
        self.left = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.link = f"http://127.0.0.1:{self.listener.getsockname()[1]}{PATH}"
        self.thread = threading.Thread(target=self.serve)
        self.thread.start()

    def serve(self) -> None:
        with contextlib.suppress(OSError):
            client, _ = self.listener.accept()
            with client:
                client.recv(65536)
                client.sendall(self.says)
                self.heard.set()
                # Nothing comes any more until the other side closes the connection, which is a
                # reset where that side had not yet read what was said.
                with contextlib.suppress(ConnectionResetError):
                    assert client.recv(1) == b""
                self.left.set()

    def close(self) -> None:
        self.listener.close()
        self.thread.join()


def head(content: bytes) -> bytes:
    length = f"Content-Length: {len(CONTENT)}\r\n"
    return f'HTTP/1.0 200 OK\r\n{length}ETag: "one"\r\n\r\n'.encode() + content


SAID = {
    "nothing": b"",
    "half a head": b"HTTP/1.0 200 OK\r\nContent-",
    "a head": head(b""),
    "half the file": head(CONTENT[:100_000]),
}


@pytest.fixture(params=SAID)
def quiet(request: pytest.FixtureRequest) -> Iterator[Quiet]:
    server = Quiet(SAID[request.param])
    yield server
    server.close()


def sockets() -> list[str]:
    """List the sockets of this process."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            found.append(str(entry.readlink()))
    return sorted(name for name in found if name.startswith("socket:"))


def knocking(port: int) -> int:
    """Count the connections to a port that are not answered yet."""
    rows = [row.split() for row in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]]
    return sum(row[2].endswith(f":{port:04X}") and row[3] == "02" for row in rows)


def in_thread(wanted: Wanted, stop: Stop) -> tuple[threading.Thread, list[BaseException]]:
    errors: list[BaseException] = []

    def work() -> None:
        try:
            for _ in fetch(wanted, ENDLESS, stop):
                pass
        except BaseException as error:  # noqa: BLE001 - the test looks at it.
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    return thread, errors


linux = pytest.mark.skipif(
    not Path("/proc/net/tcp").is_file(), reason="looks at sockets where Linux lists them"
)


@linux
def test_a_silent_server_is_left_at_once(quiet: Quiet, tmp_path: Path) -> None:
    before = sockets()
    stop, wanted = Stop(), Wanted((quiet.link,), tmp_path / "x.argosmodel")
    thread, errors = in_thread(wanted, stop)
    assert quiet.heard.wait(60)
    part = Partial(wanted.target)
    while b"PK" in quiet.says and part.size < 100_000:
        assert thread.is_alive()
    stop.ask()
    thread.join(60)
    assert not thread.is_alive()
    assert [type(error) for error in errors] == [StoppedError]
    assert quiet.left.wait(60)
    quiet.thread.join()
    # One that a test before has left may have gone meanwhile.
    assert set(sockets()) <= set(before)
    assert part.size == (100_000 if b"PK" in quiet.says else 0)


def test_a_silent_handshake_is_left_at_once(tmp_path: Path) -> None:
    quiet, stop = Quiet(b""), Stop()
    link = quiet.link.replace("http:", "https:")
    thread, errors = in_thread(Wanted((link,), tmp_path / "x.argosmodel"), stop)
    assert quiet.heard.wait(60)
    stop.ask()
    thread.join(60)
    assert not thread.is_alive()
    assert [type(error) for error in errors] == [StoppedError]
    quiet.close()


@linux
def test_a_server_that_does_not_accept_is_left_at_once(tmp_path: Path) -> None:
    with contextlib.ExitStack() as opened:
        listener = opened.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = listener.getsockname()
        waiting = opened.enter_context(socket.socket())
        waiting.connect(address)
        # Who comes now is neither accepted nor refused, as by a machine that is switched off.
        probe = opened.enter_context(socket.socket())
        probe.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            probe.connect(address)
        link, stop = f"http://127.0.0.1:{address[1]}/", Stop()
        thread, errors = in_thread(Wanted((link,), tmp_path / "x"), stop)
        while knocking(address[1]) < 2:
            assert thread.is_alive()
        stop.ask()
        thread.join(60)
        assert not thread.is_alive()
        assert [type(error) for error in errors] == [StoppedError]


def test_a_package_that_is_tried_for_ever_is_left_at_once(tmp_path: Path) -> None:
    asleep = Helpers((sys.executable, "-c", "import time; time.sleep(3600)"))
    stop, errors = Stop(), []

    def work() -> None:
        try:
            trial(find(LanguagePair("de", "en"), places=[BUILTIN]), asleep, stop=stop)
        except ModelError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    stop.ask()
    thread.join(60)
    assert not thread.is_alive()
    assert [type(error) for error in errors] == [StoppedError]


def test_a_check_is_left_at_once() -> None:
    asleep = Helpers((sys.executable, "-c", "import time; time.sleep(3600)"))
    stop, errors = Stop(), []
    package = find(LanguagePair("de", "en"), places=[BUILTIN])

    def work() -> None:
        try:
            next(check(package, [Sentence("Guten Morgen.", "")], stop, asleep))
        except ModelError as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while not len(asleep._started) and thread.is_alive():
        pass
    stop.ask()
    thread.join(60)
    assert not thread.is_alive()
    assert [type(error) for error in errors] == [StoppedError]


def test_the_pause_before_another_try_ends_at_once(tmp_path: Path) -> None:
    with servers.running() as server:
        server.files[PATH] = CONTENT
        server.faults = [servers.status(503)]
        stop, waited = Stop(), threading.Event()

        def sleep(_: float) -> None:
            waited.set()
            stop.ask()

        patience = Patience(timeout=5, rounds=3, wait=3600, sleep=sleep)
        with pytest.raises(StoppedError):
            for _ in fetch(Wanted((server.link(PATH),), tmp_path / "x"), patience, stop):
                pass
        assert waited.is_set()


def test_what_was_fetched_before_a_stop_is_kept(tmp_path: Path) -> None:
    quiet = Quiet(SAID["half the file"])
    wanted, stop = Wanted((quiet.link,), tmp_path / "x.argosmodel", sha256=""), Stop()

    def stopping() -> None:
        for progress in fetch(wanted, ENDLESS, stop):
            if progress.done == 100_000:
                stop.ask()

    with pytest.raises(StoppedError):
        stopping()
    quiet.close()
    assert Partial(wanted.target).size == 100_000


def test_who_comes_late_is_stopped_too(tmp_path: Path) -> None:
    done: list[int] = []
    stop = Stop()
    stop.ask()
    stop.ask()
    with stop.does(lambda: done.append(1)):
        pass
    assert (done, stop.asked) == ([1], True)
    with servers.running() as server, pytest.raises(StoppedError):
        next(fetch(Wanted((server.link(PATH),), tmp_path / "x"), ENDLESS, stop))
    assert server.requests == []


def test_nobody_is_called_after_a_stop_while_a_name_is_looked_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = Stop()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", listener.getsockname())]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: stop.ask() or found)
        with pytest.raises(StoppedError):
            list(fetch(Wanted(("http://localhost:1/x",), tmp_path / "x"), ENDLESS, stop))
        listener.setblocking(False)
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_a_disk_without_locks_is_no_other_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def acquire(_: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("models.lock.acquire", acquire)
    with pytest.raises(ModelError, match="No locks available"):
        list(fetch(Wanted(("https://localhost/x",), tmp_path / "x")))
