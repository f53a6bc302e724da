# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads from a real server that does what servers do."""

from dataclasses import replace
from email.message import Message
from pathlib import Path

import pytest

from models import wanted
from models.download import connections, fetch
from models.errors import BusyError, DownloadError
from models.progress import Stage
from models.wanted import Wanted
from tests.models import servers
from tests.models.fetching import CONTENT, DIGEST, PATH, QUICK, asked, run
from tests.models.servers import Server


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
    # So many rounds, as a busy machine may not answer within the time either.
    run(order, replace(QUICK, timeout=0.2, rounds=100))
    assert order.target.read_bytes() == CONTENT
    server.faults = [servers.silent] * 3
    with pytest.raises(DownloadError, match=r"does not answer|broke off"):
        run(replace(order, target=order.target.with_name("y")), replace(QUICK, timeout=0.2))


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


def test_a_redirect_is_followed(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(302, Location=PATH)]
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_mirrors_are_tried_in_turn(server: Server, order: Wanted) -> None:
    server.faults = [servers.status(404), servers.page]
    mirrors = [server.link(f"/mirror{i}") for i in (1, 2)]
    server.files["/mirror2"] = CONTENT
    run(replace(order, links=(*order.links, *mirrors)))
    assert [path for path, _ in server.requests] == [PATH, "/mirror1", "/mirror2"]
    assert order.target.read_bytes() == CONTENT


def test_corrupt_bytes_send_on_to_the_mirror(server: Server, order: Wanted) -> None:
    server.faults = [servers.corrupt]
    server.files["/mirror"] = CONTENT
    run(replace(order, links=(*order.links, server.link("/mirror")), sha256=DIGEST))
    assert order.target.read_bytes() == CONTENT


def test_only_one_fetches_a_file(order: Wanted) -> None:
    running = fetch(order, QUICK)
    next(running)
    with pytest.raises(BusyError):
        run(order)
    running.close()
    run(order)
    assert order.target.read_bytes() == CONTENT


def test_the_proxy_of_the_system_is_used(
    server: Server, order: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.address)
    link = "http://localhost:1/behind"
    server.files[link] = CONTENT
    run(replace(order, links=(link,)))
    assert [path for path, _ in server.requests] == [link]
    assert order.target.read_bytes() == CONTENT


def test_a_date_is_a_validator_and_a_weak_tag_is_not() -> None:
    headers = Message()
    headers["ETag"] = 'W/"1"'
    assert wanted.validator_of(headers) == ""
    headers["Last-Modified"] = "Sun, 22 Nov 2026 21:00:00 GMT"
    assert wanted.validator_of(headers) == "Sun, 22 Nov 2026 21:00:00 GMT"


def test_a_length_that_no_file_has_is_not_believed(tmp_path: Path) -> None:
    headers = Message()
    headers["Content-Length"] = "9" * 5000
    assert wanted.total_of(headers, 0, Wanted(("https://models.test/x",), tmp_path / "x")) is None
