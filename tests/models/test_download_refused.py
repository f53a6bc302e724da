# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong for good is told: by the server, on the way, in the bytes and on the disk."""

import shutil
import ssl
import subprocess
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from models.errors import DownloadError, ModelError
from models.partial import Partial
from models.wanted import Kind, Wanted
from tests.models import servers
from tests.models.fetching import CONTENT, DIGEST, PATH, run
from tests.models.servers import Server

LASTING = {
    "gone": (servers.status(404), "does not have the file any more"),
    "forbidden": (servers.status(403), "refuses"),
    "proxy": (servers.status(407), "proxy"),
    "page": (servers.page, "web page"),
    "disguised page": (servers.disguised_page, "web page"),
    "no content": (servers.status(200), "not the file"),
    "odd": (servers.status(204), "odd answer"),
    "insecure": (servers.status(302, Location="http://models.test/x"), "not secured"),
    "no address": (servers.status(302, Location=f"https://{70 * 'a'}.de"), "cannot be reached"),
    "file": (servers.status(302, Location="file:///etc/passwd"), "lead nowhere"),
}


@pytest.mark.parametrize("kind", LASTING)
def test_what_does_not_pass_is_told_at_once(kind: str, server: Server, order: Wanted) -> None:
    fault, reason = LASTING[kind]
    server.faults = [fault]
    with pytest.raises(DownloadError, match=reason) as failed:
        run(order)
    assert failed.value.advice
    assert len(server.requests) == 1
    assert not order.target.exists()


@pytest.mark.parametrize("page", [servers.page, servers.disguised_page])
def test_a_page_is_told_before_its_odd_size(page, server: Server, order: Wanted) -> None:
    server.faults = [page] * 9
    with pytest.raises(DownloadError, match="web page"):
        run(replace(order, size=len(CONTENT)))


def test_a_circle_of_redirects(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(302, Location=PATH)] * 99
    with pytest.raises(DownloadError, match="lead nowhere"):
        run(order)
    assert len(server.requests) < 10


@pytest.mark.parametrize(
    "link", ["http://models.test/x", "ftp://models.test/x", "file:///etc/passwd"]
)
def test_addresses_that_are_not_secured(link: str, order: Wanted) -> None:
    with pytest.raises(DownloadError, match="not secured"):
        run(replace(order, links=(link,)))


def test_no_links(order: Wanted) -> None:
    with pytest.raises(DownloadError, match="Nobody offers"):
        run(replace(order, links=()))


def test_corrupt_bytes_are_thrown_away(server: Server, order: Wanted) -> None:
    server.faults = [servers.corrupt]
    with pytest.raises(DownloadError, match="checksum differs"):
        run(replace(order, sha256=DIGEST))
    assert Partial(order.target).size == 0
    assert not order.target.exists()


def test_another_size_than_the_catalogue_says(order: Wanted) -> None:
    with pytest.raises(DownloadError, match="another size"):
        run(replace(order, size=7))


def test_a_size_that_came_out_wrong(server: Server, order: Wanted) -> None:
    server.faults = [servers.chunked]
    with pytest.raises(DownloadError, match="not the file"):
        run(replace(order, size=7))


def test_an_index_is_bounded(server: Server, order: Wanted) -> None:
    server.files[PATH] = b"[" + bytes(6_000_000)
    with pytest.raises(DownloadError, match="far more"):
        run(replace(order, kind=Kind.INDEX))


def test_too_little_room(order: Wanted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    with pytest.raises(ModelError, match="1 MB are free"):
        run(order)


def test_a_target_that_cannot_be_written(order: Wanted, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ModelError, match="cannot be used"):
        run(replace(order, target=tmp_path / "file" / "x"))


def test_nobody_there(server: Server, order: Wanted) -> None:
    with pytest.raises(DownloadError, match="cannot be reached"):
        run(replace(order, links=("http://127.0.0.1:9/x",)))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_a_certificate_that_nobody_vouches_for(order: Wanted, tmp_path: Path) -> None:
    make = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -keyout k -out c"
    subprocess.run(make.split(), cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "c", tmp_path / "k")
    with servers.running(context) as server:
        link = server.link(PATH).replace("127.0.0.1", "localhost")
        assert link.startswith("https://")
        with pytest.raises(DownloadError, match="could not prove") as failed:
            run(replace(order, links=(link,)))
    assert "sign in" in failed.value.advice
    assert server.requests == []
