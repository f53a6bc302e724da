# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written where is settled, or refused, before anything is translated."""

from pathlib import Path

import pytest

from desktop.commands.outputs import OutputError, jobs
from desktop.export import Format


def plan(*sources: str, **options: object) -> list:
    defaults: dict = {"output": None, "folder": None, "form": None, "overwrite": False}
    return jobs([Path(source) for source in sources], **(defaults | options))


def test_beside_the_article_by_default(tmp_path: Path) -> None:
    (job,) = plan(str(tmp_path / "a.txt"))
    assert job.target == tmp_path / "a.bilingual.html"
    assert job.form is Format.HTML


def test_in_a_folder() -> None:
    planned = plan("x/a.txt", "y/b.txt", folder=Path("out"), form="json")
    assert [job.target for job in planned] == [Path("out/a.json"), Path("out/b.json")]


def test_the_ending_names_the_format() -> None:
    (job,) = plan("a.txt", output=Path("b.JSON"))
    assert job.form is Format.JSON


@pytest.mark.parametrize(
    ("sources", "options", "words"),
    [
        (["a.txt", "b.txt"], {"output": Path("o.html")}, "several articles"),
        (["x/a.txt", "y/a.txt"], {"folder": Path("out")}, "both be written"),
        (["a.txt"], {"output": Path("o.xyz")}, "cannot be told"),
        (["a.json"], {"output": Path("a.json")}, "the article itself"),
        (["a.txt"], {"form": "json", "layout": "by-sentence"}, "no layout by-sentence"),
    ],
)
def test_bad_plans_are_refused(sources: list, options: dict, words: str) -> None:
    with pytest.raises(OutputError, match=words):
        plan(*sources, **options)


def test_existing_files_are_kept_unless_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("old")
    with pytest.raises(OutputError, match="exists already"):
        plan("a.txt", folder=tmp_path)
    assert plan("a.txt", folder=tmp_path, overwrite=True)


def test_a_place_where_nothing_can_be_written_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    with pytest.raises(OutputError, match="is no folder"):
        plan("a.txt", folder=tmp_path / "file")
    with pytest.raises(OutputError, match="does not exist"):
        plan("a.txt", output=tmp_path / "nowhere" / "a.html")
    (tmp_path / "a.html").mkdir()
    with pytest.raises(OutputError, match="is a folder"):
        plan("a.txt", folder=tmp_path, overwrite=True)
    with pytest.raises(OutputError, match="cannot be written: File name too long"):
        plan(str(tmp_path / f"{'ä' * 124}.txt"))
