# SPDX-License-Identifier: GPL-3.0-or-later
"""The composition root: read the command line, then open the window or run a command."""

import argparse
import codecs
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import __version__
from desktop.document import SynopseError
from models import ModelError

COMMANDS = {
    "convert": "desktop.commands.convert",
    "dictionaries": "desktop.commands.dictionaries",
    "models": "desktop.commands.models",
    "translate": "desktop.commands.translate",
}
"""Sub-commands and the modules whose `main` runs them, loaded only when they are called."""

_ENOUGH = 141
"""What a shell reports of programs that end because nobody reads what they write."""

_EPILOG = """\
commands:
  translate             write bilingual files without a window (translate --help tells more)
  convert               turn a bilingual file into another format (convert --help)
  models                see, get, check and remove translation models (models --help)
  dictionaries          see, import and remove dictionaries (dictionaries --help)

Without FILE the window opens empty. A file that is called like a command is opened as ./translate.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Synopse; return its exit code."""
    _say_every_name()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in COMMANDS:
        return _run(COMMANDS[given[0]], given[1:])
    options = _parser().parse_args(given)
    if _has_display():
        return _with_window(options.files)
    return _without_display(options)


def _say_every_name() -> None:
    """Let standard output take names of files that are no text, or in no letters that it has."""
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
        codecs.register_error("synopse", _as_it_is)
        sys.stdout.reconfigure(errors="synopse")


def _as_it_is(error: UnicodeError) -> tuple[str | bytes, int]:
    """Give the bytes of a name back as they were; spell what is left with a backslash."""
    try:
        return codecs.lookup_error("surrogateescape")(error)
    except UnicodeError:
        return codecs.backslashreplace_errors(error)


def _run(command: str, arguments: Sequence[str]) -> int:
    try:
        code = int(importlib.import_module(command).main(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has enough, as `head` soon has. What is left must not be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _ENOUGH
    return code


def _with_window(files: Sequence[Path]) -> int:
    # Loaded here and not above, so that the commands work without it.
    from desktop.reading.spare import Spare  # noqa: PLC0415

    with Spare() as spare:
        spare.warm()  # The process that reads loads its libraries while Qt is loaded here.
        from desktop.window.app import run  # noqa: PLC0415

        return run(files, readers=spare)


def _without_display(options: argparse.Namespace) -> int:
    if not options.files:
        print(
            "synopse: there is no display to open a window on. Name an article to write its "
            "bilingual page instead, or see synopse translate --help.",
            file=sys.stderr,
        )
        return 1
    from desktop.window.snapshot import snapshot  # noqa: PLC0415

    print("There is no display: writing the bilingual page and a picture of the window instead.")
    for file in options.files:
        try:
            written = snapshot(file, options.output_dir)
        except (SynopseError, ModelError) as error:
            print(f"synopse: {error}", file=sys.stderr)
            return 1
        for path in written:
            print(path)
    return 0


def _has_display() -> bool:
    """Say whether a window can be shown; only X11 and Wayland systems can lack a display."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synopse",
        description="Read a foreign article beside its translation. Works offline.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="article to open")
    parser.add_argument(
        "--output-dir",
        type=Path,
        default=Path("out"),
        metavar="DIR",
        help="where the page and the picture go when there is no display (default: out)",
    )
    parser.add_argument("--version", action="version", version=f"Synopse {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
