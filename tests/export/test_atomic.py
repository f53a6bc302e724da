# SPDX-License-Identifier: GPL-3.0-or-later
import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.document import SynopseError
from desktop.export import ExportError, formats
from desktop.export.atomic import atomic

ROOT = Path(__file__).resolve().parents[2]
UNNAMED = getattr(os, "O_TMPFILE", 0)


def unnamed(folder):
    """Say whether files in a folder can be without a name."""
    if not UNNAMED:
        return False
    try:
        os.close(os.open(folder, UNNAMED | os.O_WRONLY))
    except OSError:
        return False
    return True


def names(folder):
    return [path.name for path in folder.iterdir()]


def write(path, content=b"new"):
    with atomic(path) as stream:
        stream.write(content)


def write_half(path, failure):
    with atomic(path) as stream:
        stream.write(b"half")
        raise failure


def test_a_new_file(tmp_path):
    write(tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]


def test_an_old_file_is_replaced_and_keeps_its_mode(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write(path)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_the_old_file_stands_until_the_end(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with atomic(path) as stream:
        stream.write(b"new")
        stream.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


def test_a_link_is_followed(tmp_path):
    (tmp_path / "real.txt").write_bytes(b"old")
    (tmp_path / "link.txt").symlink_to("real.txt")
    write(tmp_path / "link.txt")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_bytes() == b"new"


def test_the_longest_name_fits(tmp_path):
    path = tmp_path / ("a" * 251 + ".txt")
    write(path)
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize("failure", [KeyboardInterrupt, ValueError, MemoryError])
def test_a_failure_leaves_the_old_file_and_no_other(tmp_path, failure):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(failure):
        write_half(path, failure)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


def test_a_folder_is_no_target(tmp_path):
    with pytest.raises(ExportError, match="is a folder, not a file"):
        write(tmp_path)
    assert names(tmp_path) == []


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ExportError, match=r"folder “.*nowhere” does not exist"):
        write(tmp_path / "nowhere" / "a.txt")
    assert names(tmp_path) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_write_protected_file_stays(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(ExportError, match="write-protected"):
        write(path)
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.EPERM])
def test_a_read_only_folder_is_named(tmp_path, monkeypatch, code):
    def refuse(*args, **kwargs):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("os.open", refuse)
    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(ExportError, match=r"You may not write “a\.txt” in the folder") as caught:
        write(tmp_path / "a.txt")
    assert "Choose another folder" in caught.value.advice


def test_a_name_that_is_too_long_is_told(tmp_path):
    with pytest.raises(ExportError, match="could not be written") as caught:
        write(tmp_path / ("a" * 300))
    assert caught.value.advice == "Give the file another name."


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr("pathlib.Path.is_dir", refuse)
    with pytest.raises(ExportError, match="You may not write"):
        write(tmp_path / "a.txt")


def test_a_share_that_goes_away_is_told(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_bytes(b"old")

    def gone(*args):
        raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))

    monkeypatch.setattr("os.replace", gone)
    with pytest.raises(ExportError, match="could not be written") as caught:
        write(tmp_path / "a.txt")
    assert isinstance(caught.value, SynopseError)
    assert names(tmp_path) == ["a.txt"]


# -B: bytecode that this limit cuts short would fail whoever loads the same module later.
_FULL_DISK = """
import resource, sys
from pathlib import Path
from desktop.export import ExportError
from desktop.export.atomic import atomic
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with atomic(Path(sys.argv[1])) as stream:
        for _ in range(1000):
            stream.write(b"x" * 1000)
except ExportError as error:
    print(error.title)
"""

_FULL_DISK_FOR_EXPORTS = """
import resource, sys
from pathlib import Path
from desktop.export import ExportError, Format, Options, export
from tests.export.article import revised
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500, 1_500))
try:
    export(revised(), Path(sys.argv[1]), Format(sys.argv[2]), Options(edits=True))
except ExportError as error:
    print(error.title)
"""


def test_no_room_left_is_told_and_the_old_file_stands(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    told = subprocess.run(
        [sys.executable, "-B", "-c", _FULL_DISK, str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "There is no room left to write “a.txt”."
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


_KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.export.atomic import atomic
with atomic(Path(sys.argv[1])) as stream:
    stream.write(b"half")
    stream.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_program_leaves_the_old_file_as_it_was(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    ended = subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert path.read_bytes() == b"old"
    if unnamed(tmp_path):
        assert names(tmp_path) == ["a.txt"]
    write(path)
    assert path.read_bytes() == b"new"


@pytest.fixture(params=["EOPNOTSUPP", "EISDIR", "no such flag"])
def _only_named_files(request, monkeypatch):
    """A file system, a kernel and a system that give every file a name at once."""
    if request.param == "no such flag":
        monkeypatch.setattr(sys.modules[atomic.__module__], "_UNNAMED", 0)
        return
    code, usual = getattr(errno, request.param), os.open

    def refuse(path, flags, *args, **kwargs):
        if flags & UNNAMED == UNNAMED:
            raise OSError(code, os.strerror(code))
        return usual(path, flags, *args, **kwargs)

    monkeypatch.setattr("os.open", refuse)


@pytest.mark.usefixtures("_only_named_files")
def test_without_unnamed_files_a_named_one_serves(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    write(path)
    assert path.read_bytes() == b"new"
    with pytest.raises(ValueError, match="half"):
        write_half(path, ValueError("half"))
    assert names(tmp_path) == ["a.txt"]


def test_what_a_killed_program_left_goes_at_the_next_export(tmp_path):
    left, fresh = (tmp_path / f".synopse-{digit * 12}.part" for digit in "ab")
    foreign = tmp_path / ".synopse-notes.part"
    for path in (left, fresh, foreign):
        path.write_bytes(b"half")
    for path in (left, foreign):
        os.utime(path, (0, 0))
    write(tmp_path / "a.txt")
    # Somebody may be writing the fresh one at this moment; the foreign one is not ours.
    assert sorted(names(tmp_path)) == [fresh.name, foreign.name, "a.txt"]


def test_a_new_file_may_be_read_by_whom_the_umask_says(tmp_path):
    before = os.umask(0o027)
    try:
        write(tmp_path / "a.txt")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.txt").stat().st_mode) == 0o640


@pytest.mark.parametrize("info", formats(), ids=lambda info: info.format)
def test_every_format_tells_of_a_full_disk(tmp_path, info):
    path = tmp_path / f"a{info.suffix}"
    path.write_bytes(b"old")
    told = subprocess.run(
        [sys.executable, "-B", "-c", _FULL_DISK_FOR_EXPORTS, str(path), info.format],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    assert told.stdout.strip() == f"There is no room left to write “{path.name}”."
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == [path.name]
