# SPDX-License-Identifier: GPL-3.0-or-later
"""Full stops and commas that a model set apart, put back to the word they belong to."""

from collections.abc import Sequence

from models.attention import WordLink

_CLOSING = frozenset(".,")


def close_up(text: str, links: Sequence[WordLink]) -> tuple[str, list[WordLink]]:
    """Close the gap before full stops and commas; the links are numbered anew.

    No language sets a space there, and a mark that is a word of its own would upset the numbers
    of all words behind it once it is taken away at the end of a part.
    """
    runs = text.split()
    if not _CLOSING.intersection(runs[1:]):
        return text, list(links)
    joined: list[str] = []
    number: list[int] = []
    for run in runs:
        if run in _CLOSING and joined:
            joined[-1] += run
        else:
            joined.append(run)
        number.append(len(joined) - 1)
    return " ".join(joined), [link._replace(target=number[link.target]) for link in links]
