# SPDX-License-Identifier: GPL-3.0-or-later
"""Full stops, commas and genitives that a model set apart, put back to their words."""

from collections.abc import Sequence

from models.attention import WordLink

_CLOSING = frozenset(".,")


def close_up(text: str, links: Sequence[WordLink]) -> tuple[str, list[WordLink]]:
    """Close the gap before full stops, commas and the s of a genitive; links are renumbered.

    No language sets a space there, and a mark that is a word of its own would upset the numbers
    of all words behind it once it is taken away at the end of a part.
    """
    runs = text.split()
    if not (_CLOSING | {"s"}).intersection(runs[1:]):
        return text, list(links)
    joined: list[str] = []
    number: list[int] = []
    for run in runs:
        if joined and (run in _CLOSING or (run == "s" and joined[-1].endswith("'"))):
            joined[-1] += run
        else:
            joined.append(run)
        number.append(len(joined) - 1)
    return " ".join(joined), [link._replace(target=number[link.target]) for link in links]
