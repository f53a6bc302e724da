# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads from a real server that does what servers do."""

import hashlib
import random
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from pathlib import Path
from types import SimpleNamespace

import pytest

from models import wanted
from models.download import connections, fetch
from models.errors import BusyError, DownloadError, ModelError
from models.partial import Partial
from models.progress import Progress, Stage
from models.wanted import Kind, Patience, Wanted
from tests.models import servers
from tests.models.servers import Server

CONTENT = b"PK\x03\x04" + random.Random(3).randbytes(300_000)
DIGEST = hashlib.sha256(CONTENT).hexdigest()
PATH = "/translate-de_en-1_3.argosmodel"
QUICK = Patience(timeout=5, rounds=3, wait=0.2, sleep=lambda _: None)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with servers.running() as running:
        running.files[PATH] = CONTENT
        yield running


@pytest.fixture
def order(server: Server, tmp_path: Path) -> Wanted:
    return Wanted((server.link(PATH),), tmp_path / "downloads" / "x.argosmodel")


def run(order: Wanted, patience: Patience = QUICK) -> list[Progress]:
    return list(fetch(order, patience))


def asked(server: Server, header: str) -> list[str | None]:
    return [headers.get(header) for _, headers in server.requests]


def test_a_file_is_fetched(server: Server, order: Wanted) -> None:
    run(replace(order, size=len(CONTENT), sha256=DIGEST))
    assert order.target.read_bytes() == CONTENT
    assert [path.name for path in order.target.parent.iterdir()] == ["x.argosmodel"]
    assert asked(server, "User-Agent") == ["Synopse"]
    assert asked(server, "Range") == [None]


def test_progress_tells_bytes_and_time(order: Wanted) -> None:
    steps = run(replace(order, sha256=DIGEST))
    assert steps[0].stage is Stage.CONNECTING
    assert steps[-1].stage is Stage.CHECKING
    loading = [step for step in steps if step.stage is Stage.DOWNLOADING]
    assert [step.done for step in loading] == sorted(step.done for step in loading)
    assert loading[-1].done == loading[-1].total == len(CONTENT)
    assert loading[-1].speed > 0
    assert loading[-1].remaining == 0


def test_a_length_that_nobody_told(server: Server, order: Wanted) -> None:
    server.faults = [servers.chunked]
    steps = run(order)
    assert order.target.read_bytes() == CONTENT
    assert {step.total for step in steps} == {None}


def test_nothing_is_fetched_before_the_first_step(server: Server, order: Wanted) -> None:
    fetch(order, QUICK)
    assert server.requests == []
    assert not order.target.parent.exists()


PASSING = {
    "busy": servers.status(503),
    "too many": servers.status(429),
    "error": servers.status(500),
    "hangs up": servers.hangs_up,
    "breaks at once": servers.breaks_after(0),
    "breaks later": servers.breaks_after(150_000),
}


@pytest.mark.parametrize("kind", PASSING)
def test_what_passes_is_tried_again(kind: str, server: Server, order: Wanted) -> None:
    server.faults = [PASSING[kind]]
    steps = run(order)
    assert order.target.read_bytes() == CONTENT
    assert Stage.WAITING in {step.stage for step in steps}


def test_a_silent_server_is_given_up(server: Server, order: Wanted) -> None:
    server.faults = [servers.silent]
    run(order, replace(QUICK, timeout=0.2))
    assert order.target.read_bytes() == CONTENT
    server.faults = [servers.silent] * 3
    with pytest.raises(DownloadError, match=r"does not answer|broke off"):
        run(replace(order, target=order.target.with_name("y")), replace(QUICK, timeout=0.2))


LASTING = {
    "gone": (servers.status(404), "does not have the file any more"),
    "forbidden": (servers.status(403), "refuses"),
    "proxy": (servers.status(407), "proxy"),
    "page": (servers.page, "web page"),
    "disguised page": (servers.disguised_page, "web page"),
    "no content": (servers.status(200), "not the file"),
    "odd": (servers.status(204), "odd answer"),
    "insecure": (servers.status(302, Location="http://models.test/x"), "not secured"),
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


def test_connections_are_counted(server: Server, order: Wanted) -> None:
    before = connections().get("127.0.0.1", 0)
    server.faults = [servers.status(302, Location=PATH)]
    run(order)
    assert connections()["127.0.0.1"] == before + 2


def test_patience_ends(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(503)] * 99
    with pytest.raises(DownloadError, match="cannot answer at the moment"):
        run(order)
    assert len(server.requests) == QUICK.rounds


def test_progress_earns_patience(server: Server, order: Wanted) -> None:
    server.faults = [servers.breaks_after(50_000)]
    server.faults += [breaks_further] * 4
    run(order)
    assert order.target.read_bytes() == CONTENT
    assert len(server.requests) == 6 > QUICK.rounds


def breaks_further(handler: servers.Handler) -> None:
    """Give 50,000 bytes more and hang up."""
    start = int(handler.headers["Range"].removeprefix("bytes=").removesuffix("-"))
    rest = handler.content[start:]
    given = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
    tag = handler.headers["If-Range"]
    handler.head(206, Content_Range=given, Content_Length=len(rest), ETag=tag)
    handler.wfile.write(rest[:50_000])


def test_a_circle_of_redirects(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(302, Location=PATH)] * 99
    with pytest.raises(DownloadError, match="lead nowhere"):
        run(order)
    assert len(server.requests) < 10


def test_a_redirect_is_followed(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(302, Location=PATH)]
    run(order)
    assert order.target.read_bytes() == CONTENT


@pytest.mark.parametrize(
    "link", ["http://models.test/x", "ftp://models.test/x", "file:///etc/passwd"]
)
def test_addresses_that_are_not_secured(link: str, order: Wanted) -> None:
    with pytest.raises(DownloadError, match="not secured"):
        run(replace(order, links=(link,)))


def test_mirrors_are_tried_in_turn(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(404), servers.page]
    mirrors = [server.link(f"/mirror{i}") for i in (1, 2)]
    server.files["/mirror2"] = CONTENT
    run(replace(order, links=(*order.links, *mirrors)))
    assert [path for path, _ in server.requests] == [PATH, "/mirror1", "/mirror2"]
    assert order.target.read_bytes() == CONTENT


def test_no_links(order: Wanted) -> None:
    with pytest.raises(DownloadError, match="Nobody offers"):
        run(replace(order, links=()))


def begin(order: Wanted) -> int:
    """Fetch some of a file and stop."""
    running = fetch(order, QUICK)
    for step in running:
        if step.done > 100_000:
            running.close()
    size = Partial(order.target).size
    assert 100_000 < size < len(CONTENT)
    return size


def test_a_stopped_download_is_continued(server: Server, order: Wanted) -> None:
    size = begin(order)
    assert not order.target.exists()
    run(order)
    assert asked(server, "Range") == [None, f"bytes={size}-"]
    assert asked(server, "If-Range")[1]
    assert order.target.read_bytes() == CONTENT


def test_a_file_that_changed_is_fetched_anew(server: Server, order: Wanted) -> None:
    begin(order)
    server.files[PATH] = other = b"PK\x03\x04" + bytes(200_000)
    run(order)
    assert order.target.read_bytes() == other


def test_a_server_that_knows_no_ranges(server: Server, order: Wanted) -> None:
    begin(order)
    server.ranges = False
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_without_a_tag_nothing_is_put_together(server: Server, order: Wanted) -> None:
    server.tags = False
    begin(order)
    run(order)
    assert asked(server, "Range") == [None, None]
    assert order.target.read_bytes() == CONTENT


def test_with_a_checksum_another_mirror_may_continue(server: Server, order: Wanted) -> None:
    size = begin(order)
    server.files["/mirror"] = CONTENT
    run(replace(order, links=(server.link("/mirror"),), sha256=DIGEST))
    assert asked(server, "Range")[1] == f"bytes={size}-"
    assert order.target.read_bytes() == CONTENT


def test_halves_that_do_not_fit_are_fetched_anew(server: Server, order: Wanted) -> None:
    order = replace(order, sha256=DIGEST)
    begin(order)
    with Partial(order.target).path.open("r+b") as file:
        file.seek(5000)
        file.write(b"damage on the disk")
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_a_part_that_is_longer_than_the_file(server: Server, order: Wanted) -> None:
    order = replace(order, sha256=DIGEST)
    begin(order)
    with Partial(order.target).path.open("ab") as file:
        file.write(bytes(400_000))
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_a_part_that_was_whole_needs_no_server(server: Server, order: Wanted) -> None:
    order.target.parent.mkdir()
    Partial(order.target).path.write_bytes(CONTENT)
    run(replace(order, sha256=DIGEST, size=len(CONTENT)))
    assert server.requests == []
    assert order.target.read_bytes() == CONTENT


@pytest.mark.parametrize("notes", [b"", b"{", b"[]", b'{"link": 1}'])
def test_notes_that_say_nothing(notes: bytes, server: Server, order: Wanted) -> None:
    begin(order)
    order.target.with_name("x.argosmodel.part.json").write_bytes(notes)
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_corrupt_bytes_are_thrown_away(server: Server, order: Wanted) -> None:
    server.faults = [servers.corrupt]
    with pytest.raises(DownloadError, match="checksum differs"):
        run(replace(order, sha256=DIGEST))
    assert Partial(order.target).size == 0
    assert not order.target.exists()


def test_corrupt_bytes_send_on_to_the_mirror(server: Server, order: Wanted) -> None:
    server.faults = [servers.corrupt]
    server.files["/mirror"] = CONTENT
    run(replace(order, links=(*order.links, server.link("/mirror")), sha256=DIGEST))
    assert order.target.read_bytes() == CONTENT


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


def test_only_one_fetches_a_file(order: Wanted) -> None:
    running = fetch(order, QUICK)
    next(running)
    with pytest.raises(BusyError):
        run(order)
    running.close()
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_nobody_there(server: Server, order: Wanted) -> None:
    with pytest.raises(DownloadError, match="cannot be reached"):
        run(replace(order, links=("http://127.0.0.1:9/x",)))


def test_the_proxy_of_the_system_is_used(
    server: Server, order: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.address)
    link = "http://localhost:1/behind"
    server.files[link] = CONTENT
    run(replace(order, links=(link,)))
    assert [path for path, _ in server.requests] == [link]
    assert order.target.read_bytes() == CONTENT


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


def test_a_date_is_a_validator_and_a_weak_tag_is_not() -> None:
    headers = Message()
    headers["ETag"] = 'W/"1"'
    assert wanted.validator_of(headers) == ""
    headers["Last-Modified"] = "Sun, 22 Nov 2026 21:00:00 GMT"
    assert wanted.validator_of(headers) == "Sun, 22 Nov 2026 21:00:00 GMT"
