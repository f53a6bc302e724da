# SPDX-License-Identifier: GPL-3.0-or-later
"""What an earlier download has left is continued, if it may be, and else fetched anew."""

from dataclasses import replace

import pytest

from models.download import fetch
from models.partial import Partial
from models.wanted import Wanted
from tests.models.fetching import CONTENT, DIGEST, PATH, QUICK, asked, run
from tests.models.servers import Server


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
