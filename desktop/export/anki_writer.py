# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes for Anki's text import: the sentence in front, its translation behind.

The headers are those of Anki 2.1.54 and later. Each note has a lasting identity, so that importing
a second time updates the notes and does not double them.
"""

import hashlib
import re
from collections.abc import Iterator
from typing import BinaryIO, Final

from desktop.document import BilingualDocument, SentencePair
from desktop.export import wording
from desktop.export.markup import escape, flat, inline
from desktop.export.options import Options
from desktop.export.runs import placed

_HEAD: Final = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"


def write(bilingual: BilingualDocument, stream: BinaryIO, options: Options) -> None:
    """Write a line for each translation: identity, original, translation with its note, tags."""
    stream.write(_HEAD.encode())
    stream.writelines(line.encode() for line in _notes(bilingual, options))


def _notes(bilingual: BilingualDocument, options: Options) -> Iterator[str]:
    tags = f"synopse {_tag(wording.title(bilingual, options))}"
    for pair in bilingual.pairs:
        for item in placed(pair):
            if item.sentence.target:
                identity = _identity(bilingual, item.sentence.source)
                front = "".join(map(inline, item.runs))
                back = "".join(map(inline, item.made)) + _note(item.sentence, options)
                yield f"{identity}\t{flat(front)}\t{flat(back)}\t{tags}\n"


def _note(sentence: SentencePair, options: Options) -> str:
    note = sentence.revision.note.strip() if options.notes else ""
    return f"<br><small>{'<br>'.join(map(escape, note.splitlines()))}</small>" if note else ""


def _identity(bilingual: BilingualDocument, sentence: str) -> str:
    """Return the same identity for the same sentence between the same languages, for ever."""
    languages = f"{bilingual.document.language}>{bilingual.target_language}>"
    seed = (languages + sentence).encode("utf-8", "backslashreplace")
    return f"synopse-{hashlib.sha256(seed).hexdigest()[:20]}"


def _tag(title: str) -> str:
    """Make a tag of a title: Anki separates tags by spaces and nests them at double colons."""
    return re.sub(r"[\W_]+", "-", title).strip("-").lower() or "article"
