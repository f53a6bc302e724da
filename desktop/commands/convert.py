# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse convert`: a bilingual file in another format, without translating again."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.commands.delivery import add_output_options, plan, write
from desktop.commands.outputs import Job
from desktop.commands.summary import INTERRUPTED, Summary
from desktop.document import SynopseError
from desktop.reading.isolated import bilingual_isolated


def main(arguments: Sequence[str]) -> int:
    """Convert files; return 0 when every one was written."""
    options = _parser().parse_args(arguments)
    try:
        planned = plan(options, overwrite=options.overwrite)
        summary = Summary(quiet=options.quiet or len(planned) == 1)
        for job in planned:
            summary.add(job, _converted(job, options))
    except SynopseError as error:
        print(f"synopse: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("synopse: stopped; what was written stays.", file=sys.stderr)
        return INTERRUPTED
    return summary.close()


def _converted(job: Job, options: argparse.Namespace) -> str:
    """Read a file, write it in the other format and say where; return why that failed, or ""."""
    try:
        write(bilingual_isolated(job.source, target=options.to), job, options)
    except SynopseError as error:
        return str(error)
    if not options.quiet:
        print(job.target, flush=True)
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synopse convert",
        description="Turn projects, JSON of Synopse, TMX or XLIFF into another format.",
        epilog="Example: synopse convert artikel.json --format docx",
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="bilingual file to convert"
    )
    parser.add_argument(
        "--to",
        default="",
        metavar="LANG",
        help="translation to take where a file has several (default: the first one)",
    )
    add_output_options(parser)
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    return parser
