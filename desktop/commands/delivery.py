# SPDX-License-Identifier: GPL-3.0-or-later
"""Where and how bilingual files are written: the options that commands share, and the writing."""

import argparse
from pathlib import Path

from desktop.commands.outputs import Job, jobs, make_folder
from desktop.document import BilingualDocument
from desktop.export import SPOKEN, Format, Layout, Options, export, selection

_LEFT_OUT = {
    "numbers": "the numbers of the paragraphs",
    "provenance": "what the file was made from, when, and by which model",
    "doubts": "the marks on doubtful sentences",
    "notes": "the notes of the reader",
    "highlights": "the highlights of the reader",
}
_PUT_IN = {
    "title-page": "put that on a page of its own before the text",
    "edits": "mark what was edited by hand, with the machine's words beside the new ones",
    "alternatives": "put other wordings that the machine considered below the sentences",
    "target-first": "put the translation before the original",
}


def add_output_options(parser: argparse.ArgumentParser) -> None:
    """Add where to write, in which format and layout, and with which marks."""
    place = parser.add_mutually_exclusive_group()
    place.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="file to write (one FILE only; default: beside FILE)",
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
    for name, what in _LEFT_OUT.items():
        parser.add_argument(
            f"--no-{name}", dest=name, action="store_false", help=f"leave out {what}"
        )
    for name, what in _PUT_IN.items():
        parser.add_argument(f"--{name}", action="store_true", help=what)
    parser.add_argument(
        "--paragraphs", default="", metavar="RANGES", help='write these only, such as "1-5, 8"'
    )
    parser.add_argument(
        "--words",
        choices=SPOKEN,
        default="",
        help="language of what the file says about itself (default: that of the text)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist already")


def plan(options: argparse.Namespace, *, overwrite: bool) -> list[Job]:
    """Plan a job for each file that was named.

    Args:
        options: What `add_output_options` gives, and the files.
        overwrite: Whether files that exist already are no reason to refuse.

    Raises:
        SynopseError: The files to write, or the paragraphs, were not named well.
    """
    selection(options.paragraphs)  # What is wrong with it is told before anything is translated.
    return jobs(
        options.files,
        output=options.output,
        folder=options.output_dir,
        form=options.format,
        layout=options.layout,
        overwrite=overwrite,
    )


def write(bilingual: BilingualDocument, job: Job, options: argparse.Namespace) -> None:
    """Write what came out of a job.

    Raises:
        SynopseError: The folder cannot be made, or the file not be written.
    """
    if options.output_dir is not None:
        make_folder(options.output_dir)
    export(bilingual, job.target, job.form, _chosen(options))


def _chosen(options: argparse.Namespace) -> Options:
    return Options(
        layout=Layout(options.layout),
        numbers=options.numbers,
        provenance=options.provenance,
        title_page=options.title_page,
        doubts=options.doubts,
        edits=options.edits,
        notes=options.notes,
        highlights=options.highlights,
        alternatives=options.alternatives,
        target_first=options.target_first,
        words=options.words,
        paragraphs=selection(options.paragraphs),
    )
