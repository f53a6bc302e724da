# SPDX-License-Identifier: GPL-3.0-or-later
"""Going back to the version before an update, as a user calls it."""

from pathlib import Path

import pytest

from models import folders
from tests.commands.conftest import answer, call
from tests.models import archives

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def updated(tiny: Path, tmp_path: Path) -> Path:
    """Install a package and its update."""
    for version in ("1.0", "2.0"):
        path = archives.package(tmp_path / f"{version}.argosmodel", tiny, package_version=version)
        assert call("install", path) == 0
    return folders.shared()


def ours(capsys: pytest.CaptureFixture[str]) -> dict:
    (row,) = [row for row in answer(capsys, "list")["packages"] if not row["builtin"]]
    return row


def test_back_and_forth(updated: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ours(capsys)["previous"]
    assert before["version"] == "1.0"
    assert before["size"] > 100_000
    assert updated not in Path(before["path"]).parents
    (now,) = answer(capsys, "rollback", "translate-de_en")["installed"]
    assert (now["version"], now["previous"]["version"]) == ("1.0", "2.0")
    assert call("rollback", "translate-de_en-1_0") == 0
    out = capsys.readouterr().out
    assert out.startswith(f"Went back to translate-de_en 2.0 in {updated}")
    assert "Kept: translate-de_en 1.0 (0 MB), to go back to with “rollback”.\n" in out
    assert ours(capsys)["version"] == "2.0"


def test_what_is_kept_is_listed_and_removed(
    updated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("list") == 0
    assert "Kept: translate-de_en 1.0 " in capsys.readouterr().out
    assert call("remove", "--previous", "translate-de_en") == 0
    assert "Removed the earlier version of translate-de_en" in capsys.readouterr().out
    assert ours(capsys)["previous"] is None
    for arguments in (["rollback"], ["remove", "--previous"]):
        assert call(*arguments, "translate-de_en") == 1
        err = capsys.readouterr().err
        assert err.startswith("synopse: There is no earlier version of German → English")
        assert err.count("\n") == 1


def test_a_damaged_package_is_replaced(updated: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (updated / "translate-de_en-2_0" / "sentencepiece.model").unlink()
    assert call("list") == 0
    out = capsys.readouterr().out
    assert "cannot be used" in out
    assert "Kept: translate-de_en 1.0" in out
    assert call("rollback", "translate-de_en-2_0") == 0
    assert ours(capsys)["version"] == "1.0"


def test_the_builtin_model_has_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("rollback", "builtin-de_en") == 1
    assert "no earlier version" in capsys.readouterr().err
