# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw all pictures, or those of the subjects that are named."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from desktop.window.messages import log_qt_messages
from tests.conftest import ROOT
from tests.pictures import (
    books,
    columns,
    drift,
    exporting,
    first,
    models,
    panels,
    reading,
    revising,
    wordings,
    words,
)
from tests.pictures.studio import Studio

SUBJECTS = {
    "first": (first.foundation, first.stages),
    "reading": (reading.reading,),
    "revising": (revising.revising, revising.paragraphs),
    "wordings": (wordings.wordings,),
    "finding": (panels.finding,),
    "panels": (panels.panels,),
    "words": (words.looking_up,),
    # Before those that write notes on the article that these show as well.
    "books": (books.books,),
    "columns": (columns.columns,),
    "exporting": (exporting.exporting,),
    "colours": (reading.colours,),
    "models": (models.managing,),
    "drift": (drift.drift,),
}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    known = f"all, or some of {', '.join(SUBJECTS)}"
    # Without the empty list, older versions of Python refuse to be given none.
    choices = [[], *SUBJECTS]
    parser.add_argument("subjects", nargs="*", choices=choices, metavar="SUBJECT", help=known)
    parser.add_argument("--into", type=Path, default=ROOT / "docs" / "pictures", metavar="FOLDER")
    chosen = parser.parse_args(arguments)
    log_qt_messages()
    with tempfile.TemporaryDirectory() as scratch:
        studio = Studio(Path(scratch), chosen.into)
        for subject in chosen.subjects or SUBJECTS:
            for draw in SUBJECTS[subject]:
                draw(studio)
        studio.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
