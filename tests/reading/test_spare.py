# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that was started ahead reads as any other, and nothing is left of it."""

from pathlib import Path

import pytest

from desktop.reading import read
from desktop.reading.isolated import CrashedError, parts_isolated, parts_of_bytes
from desktop.reading.source import whole
from desktop.reading.spare import Spare

PAGE = (
    "<html><body><article><h1>Der Rat tagt</h1><p>Der Rat der Stadt tagte gestern bis spät in "
    "die Nacht hinein.</p></article></body></html>"
)


def test_the_process_that_waits_reads_the_file(tmp_path: Path) -> None:
    path = tmp_path / "rat.html"
    path.write_text(PAGE, encoding="utf-8")
    with Spare() as spare:
        spare.warm()
        for _ in range(2):
            (waiting,) = spare._waiting
            assert whole(parts_isolated(path, spare=spare)) == read(path)
            assert waiting.returncode is not None  # It has read, and another one waits.
            assert waiting not in spare._waiting


def test_another_one_waits_after_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    with Spare() as spare:
        spare.warm()
        (waiting,) = spare._waiting
        waiting.kill()
        waiting.wait()
        monkeypatch.setattr(waiting, "poll", lambda: None)  # It dies just when it is taken.
        with pytest.raises(CrashedError):
            whole(parts_of_bytes(PAGE.encode(), "rat.html", spare=spare))
        (waiting,) = spare._waiting
        assert waiting.poll() is None


def test_none_waits_where_none_was_asked_for() -> None:
    spare = Spare()
    whole(parts_of_bytes(PAGE.encode(), "rat.html", spare=spare))
    assert not spare._waiting
    spare.warm()
    spare.close()
    whole(parts_of_bytes(PAGE.encode(), "rat.html", spare=spare))
    assert not spare._waiting


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
    spare.close()
    assert article.paragraphs[0].text == "Der Rat tagt"
