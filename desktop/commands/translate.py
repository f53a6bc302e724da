# SPDX-License-Identifier: GPL-3.0-or-later
"""`synopse translate`: files in, bilingual files out, without a display."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tqdm import tqdm

from desktop.commands.outputs import Job, jobs, make_folder
from desktop.document import BilingualDocument, Document, SynopseError
from desktop.export import Format, Layout, Options, export
from desktop.reading.isolated import read_isolated
from desktop.translation import Translated, assemble, source_language, translate
from models import Engine, LanguagePair, ModelError, find, load_engine

INTERRUPTED = 130

_MARKS = {
    "numbers": "the numbers of the paragraphs",
    "provenance": "what the file was made from, when, and by which model",
    "doubts": "the marks on doubtful sentences",
}


def main(arguments: Sequence[str]) -> int:
    """Translate files; return 0 when every one was written."""
    options = _parser().parse_args(arguments)
    try:
        planned = jobs(
            options.files,
            output=options.output,
            folder=options.output_dir,
            form=options.format,
            layout=options.layout,
            overwrite=options.overwrite,
        )
    except SynopseError as error:
        return _fail(error)
    failures = 0
    with _Engines(options.to, options.model) as engines:
        for job in planned:
            try:
                _run(job, engines, options)
            except (SynopseError, ModelError) as error:
                failures += 1
                _fail(error, job.source)
            except KeyboardInterrupt:
                print(f"synopse: stopped; {job.target} was not written.", file=sys.stderr)
                return INTERRUPTED
    return 1 if failures else 0


class _Engines:
    """The engines of one call, loaded once for each source language."""

    def __init__(self, target: str, model: str) -> None:
        self._target = target
        self._model = model
        self._loaded: dict[str, Engine] = {}

    def __enter__(self) -> "_Engines":
        return self

    def __exit__(self, *_: object) -> None:
        for engine in self._loaded.values():
            engine.close()

    def of(self, source: str) -> Engine:
        """Return the engine that translates from `source`.

        Raises:
            ModelError: There is none, or it is broken.
        """
        if source not in self._loaded:
            package = find(LanguagePair(source, self._target), self._model or None)
            self._loaded[source] = load_engine(package)
        return self._loaded[source]


def _run(job: Job, engines: _Engines, options: argparse.Namespace) -> None:
    document = read_isolated(job.source)
    language = source_language(document, options.to, options.source)
    document = replace(document, language=language)
    bilingual = _translated(document, engines.of(language), quiet=options.quiet)
    if options.output_dir is not None:
        make_folder(options.output_dir)
    export(bilingual, job.target, job.form, _export_options(options))
    if not options.quiet:
        print(job.target)


def _export_options(options: argparse.Namespace) -> Options:
    return Options(
        layout=Layout(options.layout),
        numbers=options.numbers,
        provenance=options.provenance,
        doubts=options.doubts,
    )


def _translated(document: Document, engine: Engine, *, quiet: bool) -> BilingualDocument:
    # tqdm's disable=None shows the bar on a terminal only.
    bar = tqdm(
        total=len(document.paragraphs),
        desc=document.file,
        unit="¶",
        disable=True if quiet else None,
        leave=False,
    )
    finished: list[Translated] = []
    with bar:
        for translated in translate(document, engine):
            finished.append(translated)
            bar.update()
    finished.sort(key=lambda translated: translated.index)
    return assemble(document, [translated.pair for translated in finished], engine.info)


def _fail(error: SynopseError | ModelError, source: Path | None = None) -> int:
    # Most errors name their file; where one does not, the reader must still know which it was.
    name = source.name if source is not None else ""
    prefix = "" if not name or name in str(error) else f"{name}: "
    print(f"synopse: {prefix}{error}", file=sys.stderr)
    return 1


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
    _add_output_options(parser)
    parser.add_argument("--quiet", action="store_true", help="print nothing but errors")
    return parser


def _add_output_options(parser: argparse.ArgumentParser) -> None:
    place = parser.add_mutually_exclusive_group()
    place.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="file to write (one FILE only; default: beside the article)",
    )
    place.add_argument(
        "--output-dir", type=Path, metavar="DIR", help="folder to write to; made if missing"
    )
    parser.add_argument(
        "--format",
        choices=[form.value for form in Format],
        type=str,
        help="what to write (default: by the ending of OUT, or html)",
    )
    parser.add_argument(
        "--layout",
        choices=[layout.value for layout in Layout],
        default=Layout.SIDE_BY_SIDE.value,
        help="how the languages stand to each other (default: side-by-side)",
    )
    for name, what in _MARKS.items():
        parser.add_argument(
            f"--no-{name}", dest=name, action="store_false", help=f"leave out {what}"
        )
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist already")
