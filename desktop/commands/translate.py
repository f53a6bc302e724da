# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse translate`: files in, bilingual files out, without a display."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

from tqdm import tqdm

from desktop.commands.batch import Outcome, cluster, processes, translate_all
from desktop.commands.delivery import add_output_options, plan, write
from desktop.commands.outputs import Job
from desktop.commands.summary import INTERRUPTED, Summary
from desktop.commands.work import Article, Engines, Failure, translated
from desktop.document import BilingualDocument, SynopseError
from desktop.reading.isolated import is_bilingual, load_article
from models import Engine, ModelError, Package, languages
from models.helper import HelperEngine
from models.helper_process import Helpers
from models.route import Chain

_CRASHED = "the translation engine crashed and was started again; doubtful sentences are marked."


def main(arguments: Sequence[str]) -> int:
    """Translate files; return 0 when every one was written."""
    options = _parser().parse_args(arguments)
    try:
        planned = plan(options, overwrite=options.overwrite or options.resume)
        summary = Summary(quiet=options.quiet or len(planned) == 1)
        if options.resume:
            planned = [job for job in planned if not summary.skip(job)]
        for job, outcome in _outcomes(planned, options):
            with tqdm.external_write_mode():  # A bar goes out of the way of what is printed.
                summary.add(job, _delivered(job, outcome, options))
    except SynopseError as error:
        print(f"synopse: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("synopse: stopped; go on with the same command and --resume.", file=sys.stderr)
        return INTERRUPTED
    return summary.close()


def _outcomes(planned: Sequence[Job], options: argparse.Namespace) -> Iterator[Outcome]:
    if options.scheduler:
        executors = cluster(options.scheduler)
    elif options.jobs > 1:
        executors = processes(options.jobs)
    else:
        return _one_by_one(planned, options)

    def article(job: Job) -> Article:
        return _article(job, options, workers=1 if options.jobs > 1 else 0)

    outcomes = translate_all(planned, article, executors)
    # tqdm's disable=None shows the bar on a terminal only.
    disable = True if options.quiet else None
    return iter(tqdm(outcomes, total=len(planned), unit="file", disable=disable, leave=False))


def _one_by_one(planned: Sequence[Job], options: argparse.Namespace) -> Iterator[Outcome]:
    # Workers of a pool and of a cluster may crash by themselves; here that would be the end.
    with Helpers() as helpers, Engines(partial(_in_helper, helpers)) as engines:
        helpers.warm()
        for job in planned:
            disable = True if options.quiet else None
            crashes = engines.restarts
            with tqdm(desc=job.source.name, unit="¶", disable=disable, leave=False) as bar:
                try:
                    yield job, translated(_article(job, options), engines, partial(_show, bar))
                except (SynopseError, ModelError) as error:
                    yield job, Failure(str(error))
            if engines.restarts > crashes:
                print(f"synopse: {job.source.name}: {_CRASHED}", file=sys.stderr)


def _in_helper(helpers: Helpers, chosen: Package | Chain, workers: int) -> Engine:
    return HelperEngine(chosen, helpers, workers)


def _show(bar: "tqdm[NoReturn]", done: int, everything: int) -> None:
    bar.total = everything
    bar.update(done - bar.n)


def _article(job: Job, options: argparse.Namespace, workers: int = 0) -> Article:
    if is_bilingual(job.source):
        raise SynopseError(
            f"“{job.source.name}” is translated already.",
            "Turn it into another format with convert.",
        )
    data = load_article(job.source)
    return Article(
        job.source.name,
        data,
        options.source,
        options.to,
        options.model,
        workers,
        options.encoding,
        options.whole_page,
    )


def _delivered(job: Job, outcome: BilingualDocument | Failure, options: argparse.Namespace) -> str:
    """Write what came out, and say where; return why that failed, or ""."""
    if isinstance(outcome, Failure):
        return outcome.words
    try:
        write(outcome, job, options)
    except SynopseError as error:
        return str(error)
    if not options.quiet:
        if outcome.model.via:
            between = languages.name(outcome.model.via)
            print(f"synopse: {job.source.name} was translated via {between}.", file=sys.stderr)
        print(job.target, flush=True)
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="synopse translate",
        description="Translate articles offline and write each beside its translation.",
        epilog="Example: synopse translate artikel.txt --format json -o artikel.json",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="article to translate")
    parser.add_argument(
        "--from",
        dest="source",
        default="",
        metavar="LANG",
        help="language of the articles, such as de (default: recognised for each)",
    )
    parser.add_argument(
        "--to", default="en", metavar="LANG", help="language to translate into (default: en)"
    )
    parser.add_argument(
        "--model", default="", metavar="ID", help="model to use (default: the best one installed)"
    )
    parser.add_argument(
        "--encoding",
        default="",
        metavar="NAME",
        help="encoding of text files and web pages, such as cp1252 (default: found out for each)",
    )
    parser.add_argument(
        "--whole-page",
        action="store_true",
        help="translate everything of a web page, not its article alone",
    )
    add_output_options(parser)
    _add_batch_options(parser)
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    return parser


def _add_batch_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--resume", action="store_true", help="skip articles whose output is there already"
    )
    parser.add_argument(
        "--jobs",
        type=_count,
        default=1,
        metavar="N",
        help="articles to translate at the same time (default: 1, which uses every core as well)",
    )
    parser.add_argument(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="send the articles to the Dask cluster with this scheduler; needs synopse[dask]",
    )


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number
