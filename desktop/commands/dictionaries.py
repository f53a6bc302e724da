# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse dictionaries`: which dictionaries there are, and importing and removing them."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from desktop.commands.model_tables import table
from desktop.commands.summary import INTERRUPTED
from desktop.dictionaries import (
    Dictionary,
    DictionaryError,
    Progress,
    default_folder,
    find_installed,
    import_source,
    recognise,
    remove,
    shelf,
)


def main(arguments: Sequence[str]) -> int:
    """Run a command about dictionaries; return 0 when all of it was done."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except DictionaryError as error:
        print(f"synopse: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("synopse: stopped; what was imported before is unchanged.", file=sys.stderr)
        return INTERRUPTED


def _list(options: argparse.Namespace) -> int:
    there = shelf(default_folder())
    if options.json:
        broken = [{"path": str(path), "reason": error.title} for path, error in there.broken]
        fields = {"dictionaries": list(map(_fields, there.dictionaries)), "broken": broken}
        print(json.dumps(fields, ensure_ascii=False, indent=2))
        return 0
    if there.dictionaries:
        print(table([_row(found) for found in there.dictionaries]))
    for path, error in there.broken:
        print(f"{path} cannot be used: {error.title}")
    return 0


def _found(_options: argparse.Namespace) -> int:
    rows = [
        (str(source.path), source.about.name, source.format.value) for source in find_installed()
    ]
    if rows:
        print(table(rows))
    else:
        print("No dictionary of Ding, StarDict or dictd is installed in the usual folders.")
    return 0


def _import(options: argparse.Namespace) -> int:
    if bool(options.source) != bool(options.target):
        raise DictionaryError("--from and --to go together.", "Name both languages or neither.")
    languages = (options.source, options.target) if options.source else None
    for path in options.files:
        source = recognise(path)
        made = _drain(import_source(source, default_folder(), languages), quiet=options.quiet)
        if not options.quiet:
            print(f"Imported {made.about.name}: {made.entries} entries")
    return 0


def _drain(steps: Iterator[Progress | Dictionary], *, quiet: bool) -> Dictionary:
    """Run an import to its end, with a bar on a terminal; an interruption leaves nothing."""
    bar: tqdm[NoReturn] = tqdm(unit="B", unit_scale=True, disable=quiet or None, leave=False)
    made: Dictionary | None = None
    with bar, closing(steps):  # type: ignore[type-var]
        for step in steps:
            if isinstance(step, Dictionary):
                made = step
            else:
                bar.total = step.total
                bar.update(step.done - bar.n)
    assert made is not None  # noqa: S101 - an import ends with the dictionary or an error
    return made


def _remove(options: argparse.Namespace) -> int:
    there = shelf(default_folder())
    paths = {found.path.stem: found.path for found in there.dictionaries}
    paths |= {path.stem: path for path, _ in there.broken}
    for name in options.id:
        if name not in paths:
            raise DictionaryError(
                f"There is no imported dictionary “{name}”.",
                "See which there are with: synopse dictionaries list",
            )
    for name in options.id:
        remove(paths[name])
    print(f"Removed {', '.join(options.id)}")
    return 0


def _row(found: Dictionary) -> tuple[str, ...]:
    about = found.about
    pair = f"{about.source}{'↔' if found.both_ways else '→'}{about.target}"
    entries = f"{found.entries} entries"
    return (found.path.stem, pair, entries, about.licence or "licence not told", about.name)


def _fields(found: Dictionary) -> dict[str, object]:
    about = found.about
    return {
        "id": found.path.stem,
        "name": about.name,
        "from": about.source,
        "to": about.target,
        "both_ways": found.both_ways,
        "entries": found.entries,
        "version": about.version or None,
        "licence": about.licence or None,
        "notice": about.notice or None,
        "format": found.format,
        "origin": found.origin,
        "path": str(found.path),
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synopse dictionaries",
        description="See, import and remove dictionaries, which explain words in the window. "
        "None comes with Synopse, and nothing is fetched from the network.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    listing = commands.add_parser("list", help="show which dictionaries are imported")
    listing.add_argument("--json", action="store_true", help="write JSON for programs")
    listing.set_defaults(run=_list)
    found = commands.add_parser("found", help="show which ones the system has installed")
    found.set_defaults(run=_found)
    importing = commands.add_parser("import", help="import dictionaries from files")
    importing.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="of Ding (text, also .gz), StarDict (.ifo) or dictd (.index)",
    )
    importing.add_argument("--from", dest="source", metavar="CODE", help="language of the words")
    importing.add_argument("--to", dest="target", metavar="CODE", help="language they lead to")
    importing.add_argument("--quiet", action="store_true", help="say nothing but errors")
    importing.set_defaults(run=_import)
    removing = commands.add_parser("remove", help="remove imported dictionaries")
    removing.add_argument("id", nargs="+", metavar="ID", help="as “list” shows it")
    removing.set_defaults(run=_remove)
    return parser
