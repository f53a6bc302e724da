# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse models`: which translation models there are, and getting, checking and removing them."""

import argparse
import json
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from desktop.assets import resource
from desktop.commands.bar import drain
from desktop.commands.model_check import report_json, report_lines, reports_on
from desktop.commands.model_tables import (
    broken_json,
    entry_json,
    entry_row,
    kept_line,
    megabytes,
    package_json,
    package_row,
    table,
    verification_row,
    way_json,
    way_row,
)
from desktop.commands.summary import INTERRUPTED
from models import Broken, LanguagePair, ModelError, Package, folders, helper, index, installed
from models.catalogue import Catalogue, Entry, search
from models.install import install, remove
from models.obtain import obtain, refresh
from models.packages import version_key
from models.rollback import forget, kept, roll_back
from models.staging import tidy
from models.verify import Verdict, verify

_PAIR = re.compile(r"([a-z]{2,3})(?:-|_|→|->|:)([a-z]{2,3})")


def main(arguments: Sequence[str]) -> int:
    """Run a command about models; return 0 when all of it was done."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    tidy(folders.shared())
    try:
        return run(options)
    except ModelError as error:
        return _fail(error)
    except KeyboardInterrupt:
        print("synopse: stopped; what was installed before is unchanged.", file=sys.stderr)
        return INTERRUPTED


def _available(options: argparse.Namespace) -> int:
    catalogue = _catalogue()
    if options.refresh:
        print(f"Fetching {catalogue.source}", file=sys.stderr)
        catalogue = drain(refresh(catalogue), quiet=options.json)
    text = " ".join(options.words)
    here = installed().packages
    entries = search(catalogue.entries, text)
    indirect = [] if entries else [way for way in search(catalogue.ways(), text) if way.via]
    if options.json:
        packages = [entry_json(entry, here) for entry in entries]
        ways = [way_json(way) for way in indirect]
        fields = {"date": catalogue.date, "source": catalogue.source}
        _print_json(fields | {"packages": packages, "ways": ways})
        return 0
    print(f"Index of {catalogue.date}, {catalogue.source}")
    if entries:
        print(table([entry_row(entry, here) for entry in entries]))
    elif indirect:
        print("No package does this directly; two packages together do, via English:")
        print(table([way_row(way) for way in indirect]))
    else:
        print(f"Nothing in it fits “{text}”.")
    return 0


def _list(options: argparse.Namespace) -> int:
    there = installed()
    if options.json:
        packages = [package_json(package) for package in there.packages]
        _print_json({"packages": packages, "broken": [broken_json(b) for b in there.broken]})
        return 0
    if there.packages:
        print(table([package_row(package) for package in there.packages]))
    for before in filter(None, map(kept, there.all)):
        print(kept_line(before))
    for broken in there.broken:
        print(f"{broken.path} cannot be used: {broken.reason}")
    return 0


def _install(options: argparse.Namespace) -> int:
    done = [package for wanted in options.wanted for package in _get(wanted, quiet=options.json)]
    if options.json:
        _print_json({"installed": [package_json(package) for package in done]})
    return 0


def _get(wanted: str, *, quiet: bool) -> list[Package]:
    """Install a file or a pair, and say so."""
    pair = _PAIR.fullmatch(wanted)
    if pair is None or Path(wanted).exists():
        packages = [drain(install(Path(wanted)), quiet=quiet)]
    else:
        entries = _needed(LanguagePair(*pair.groups()), quiet=quiet)
        packages = [_download(entry, quiet=quiet) for entry in entries]
    if not quiet:
        for package in packages:
            print(f"Installed {package.id} {package.version} in {package.path}")
    return packages


def _needed(pair: LanguagePair, *, quiet: bool) -> list[Entry]:
    """List what has to be fetched for a pair: what is there in this version already is not."""
    way = _catalogue().way(pair)
    if way is None:
        title = f"No package in the catalogue translates {pair}, nor do two via English."
        raise ModelError(title, "See which there are with: synopse models available")
    if way.via and not quiet:
        print("No package does this directly; two packages together do, via English.")
    here = installed().packages
    needed: list[Entry] = []
    for entry in way.entries:
        versions = [version_key(p.version) for p in here if p.id == entry.id]
        if max(versions, default=()) < version_key(entry.version):
            needed.append(entry)
        elif not quiet:
            print(f"{entry.id} {entry.version} is installed already.")
    return needed


def _download(entry: Entry, *, quiet: bool) -> Package:
    hosts = " or ".join(urlsplit(link).hostname or link for link in entry.links)
    size = megabytes(entry.size) or "size unknown"
    print(f"Downloading {entry.id} {entry.version} ({size}) from {hosts}", file=sys.stderr)
    return drain(obtain(entry), quiet=quiet)


def _remove(options: argparse.Namespace) -> int:
    # All of them are looked up first: a name that is wrong takes none of the others away.
    named = [_named(name) for name in dict.fromkeys(options.id)]
    for found in named:
        if options.previous:
            forget(_changeable(found))
        else:
            for package in found:
                remove(package)
    if options.json:
        _print_json({"removed": options.id})
    else:
        what = "the earlier version of " if options.previous else ""
        print(f"Removed {what}{', '.join(options.id)}")
    return 0


def _roll_back(options: argparse.Namespace) -> int:
    found = _changeable(_named(options.id))
    done = drain(roll_back(found), quiet=options.json)
    if options.json:
        _print_json({"installed": [package_json(done)]})
        return 0
    print(f"Went back to {done.id} {done.version} in {done.path}")
    for before in filter(None, [kept(done)]):
        print(kept_line(before))
    return 0


def _changeable(found: Sequence[Package | Broken]) -> Package | Broken:
    """Choose the package that has an earlier version, where one has."""
    return next((each for each in found if kept(each) is not None), found[0])


def _named(name: str) -> list[Package | Broken]:
    """Find every package of an identity, or the broken ones in a folder of this name.

    Raises:
        ModelError: There is none.
    """
    there = installed()
    found: list[Package | Broken] = [p for p in there.packages if name in (p.id, p.path.name)]
    found += [broken for broken in there.broken if broken.path.name == name]
    if not found:
        title = f"There is no installed model “{name}”."
        raise ModelError(title, "See which there are with: synopse models list")
    return found


def _verify(options: argparse.Namespace) -> int:
    there = installed()
    named = _named(options.id) if options.id else there.all
    packages = [found for found in named if isinstance(found, Package)]
    broken = [found for found in named if isinstance(found, Broken)]
    results = [(package, verify(package), _fault(package)) for package in packages]
    if options.json:
        rows = [
            package_json(package)
            | {"verdict": found.verdict, "changed": found.changed, "fault": fault or None}
            for package, found, fault in results
        ]
        _print_json({"packages": rows, "broken": [broken_json(found) for found in broken]})
    else:
        if results:
            print(table([verification_row(*result) for result in results]))
        for one in broken:
            print(f"{one.path} cannot be used: {one.reason}")
    bad = [1 for _, found, fault in results if found.verdict is Verdict.CHANGED or fault]
    return 1 if bad or broken else 0


def _check(options: argparse.Namespace) -> int:
    named = _named(options.id) if options.id else installed().all
    reports, failures = reports_on(found for found in named if isinstance(found, Package))
    failures += [
        ModelError(f"{found.path} cannot be used: {found.reason}")
        for found in named
        if isinstance(found, Broken)
    ]
    if options.json:
        faults = [error.title for error in failures]
        _print_json({"packages": [report_json(*found) for found in reports], "failures": faults})
    else:
        for found in reports:
            print("\n".join(report_lines(*found)))
        for failure in failures:
            _fail(failure)
    return 1 if failures else 0


def _fault(package: Package) -> str:
    """Try a package; return what is wrong with it, or ""."""
    try:
        helper.trial(package)
    except ModelError as error:
        return error.title
    return ""


def _catalogue() -> Catalogue:
    return index.newest([resource("catalogue.json"), folders.catalogue()])


def _print_json(fields: Mapping[str, object]) -> None:
    print(json.dumps(fields, ensure_ascii=False, indent=2))


def _fail(error: ModelError) -> int:
    print(f"synopse: {error}", file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synopse models",
        description="See, get, check and remove translation models. Models are shared with Argos "
        "Translate. Nothing is fetched from the network except by “install PAIR” and “available "
        "--refresh”.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(
        name: str, run: Callable[[argparse.Namespace], int], words: str
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(
            name, help=words, description=f"{words[0].upper()}{words[1:]}."
        )
        command.add_argument("--json", action="store_true", help="write JSON for programs")
        command.set_defaults(run=run)
        return command

    available = add("available", _available, "show which models can be had")
    available.add_argument(
        "words", nargs="*", metavar="LANGUAGE", help="beginnings of names, or codes: german fr"
    )
    available.add_argument(
        "--refresh", action="store_true", help="fetch the newest index from the network first"
    )
    add("list", _list, "show which models are installed, and where")
    getting = add("install", _install, "install models from files, or download them")
    getting.add_argument(
        "wanted",
        nargs="+",
        metavar="FILE|PAIR",
        help="an .argosmodel file, or a pair such as de-en",
    )
    removing = add("remove", _remove, "remove installed models")
    removing.add_argument("id", nargs="+", metavar="ID", help="as “list” shows it")
    removing.add_argument(
        "--previous",
        action="store_true",
        help="only the earlier versions of them, which “rollback” would bring back",
    )
    returning = add("rollback", _roll_back, "go back to the version before an update")
    returning.add_argument("id", metavar="PACKAGE", help="as “list” shows it")
    checking = add("verify", _verify, "compare models with what was installed, and try them")
    checking.add_argument("id", nargs="?", metavar="ID", help="as “list” shows it (default: all)")
    judging = add("check", _check, "translate ten sentences of our own and judge the result")
    judging.add_argument("id", nargs="?", metavar="ID", help="as “list” shows it (default: all)")
    return parser
