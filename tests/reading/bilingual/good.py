# SPDX-License-Identifier: GPL-3.0-or-later
"""A finished document in every bilingual format."""

import io

from desktop.export import Options, json_writer, tmx_writer, xliff2_writer, xliff12_writer
from tests.export.article import article

WRITERS = {
    ".json": json_writer,
    ".tmx": tmx_writer,
    ".xlf": xliff12_writer,
    ".xliff": xliff2_writer,
}


def written(ending: str) -> bytes:
    stream = io.BytesIO()
    WRITERS[ending].write(article(), stream, Options())
    return stream.getvalue()


GOOD = {ending: written(ending) for ending in WRITERS}


FIRST = ["paragraphs", 0]


SENTENCE = [*FIRST, "sentences", 0]
