# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that was started ahead reads as any other, and nothing is left of it."""

from pathlib import Path

from desktop.reading import read
from desktop.reading.isolated import parts_isolated, parts_of_bytes
from desktop.reading.source import whole
from desktop.reading.spare import Spare

PAGE = (
    "<html><body><article><h1>Der Rat tagt</h1><p>Der Rat der Stadt tagte gestern bis spät in "
    "die Nacht hinein.</p></article></body></html>"
)


def test_the_process_that_waits_reads_the_file(tmp_path: Path) -> None:
    path = tmp_path / "rat.html"
    path.write_text(PAGE, encoding="utf-8")
    spare = Spare()
    spare.warm()
    assert whole(parts_isolated(path, spare=spare)) == read(path)
    assert whole(parts_isolated(path, spare=spare)) == read(path)  # Another one, cold.


def test_only_one_waits_and_none_is_left() -> None:
    spare = Spare()
    spare.warm()
    first = spare.take()
    spare.warm()
    spare.warm()
    second = spare.take()
    third = spare.take()
    assert len({first.pid, second.pid, third.pid}) == 3
    for process in (first, second, third):
        process.kill()
        process.communicate()
    spare.warm()
    waiting = spare.take()
    spare.close()
    assert waiting.poll() is None
    waiting.communicate()  # It ends when its owner closes its door.
    assert waiting.returncode == 0


def test_the_process_that_waits_ends_with_its_owner() -> None:
    spare = Spare()
    spare.warm()
    waiting = spare.take()
    spare._waiting.append(waiting)
    spare.close()
    assert waiting.returncode is not None


def test_one_that_has_died_is_replaced() -> None:
    spare = Spare()
    spare.warm()
    dead = spare.take()
    dead.kill()
    dead.wait()
    spare._waiting.append(dead)
    article = whole(parts_of_bytes(PAGE.encode(), "rat.html", spare=spare))
    assert article.paragraphs[0].text == "Der Rat tagt"
