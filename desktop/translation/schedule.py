# SPDX-License-Identifier: GPL-3.0-or-later
"""Decide which paragraphs are translated next and how their sentences make batches.

Sorting sentences by length and closing a batch at about 512 tokens is what CTranslate2 is fastest
with; a window of several batches gives it enough sentences to sort, while the paragraphs of a
window still come out soon and in reading order.
"""

from collections.abc import Callable, Iterable

BATCH_TOKENS = 512
FIRST_WINDOW_TOKENS = 160
WINDOW_TOKENS = 2048


class Agenda:
    """The paragraphs that still wait, taken in reading order from where the reader is."""

    def __init__(self, count: int, wanted: Callable[[], int] | None = None) -> None:
        """Plan `count` paragraphs; `wanted` names the first one on the screen at any time."""
        self._waiting = dict.fromkeys(range(count))
        self._count = count
        self._wanted = wanted
        self._next = 0
        self._last_wanted = 0

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def moved(self) -> bool:
        """Follow the reader; say whether what is on the screen now still waits."""
        if self._wanted is None or not self._waiting:
            return False
        wanted = min(max(self._wanted(), 0), self._count - 1)
        if wanted == self._last_wanted:
            return False
        self._last_wanted = wanted
        if wanted not in self._waiting:
            return False
        self._next = wanted
        return True

    def take(self) -> int:
        """Take the paragraph that is due next.

        Raises:
            IndexError: Nothing waits any more.
        """
        if not self._waiting:
            message = "no paragraph waits"
            raise IndexError(message)
        while self._next not in self._waiting:
            self._next = self._next + 1
            if self._next >= self._count:
                self._next = next(iter(self._waiting))
        del self._waiting[self._next]
        return self._next


def length(sentence: str) -> int:
    """Tell about how many tokens a sentence has.

    Batches that are planned so are as fast as those from a count by the tokeniser (measured), which
    takes time itself. In UTF-8 a token has four bytes or five, in whatever script.
    """
    return 1 + len(sentence.encode("utf-8", "surrogatepass")) // 4


def batches(
    sentences: Iterable[str],
    length: Callable[[str], int] = length,
    most: int = BATCH_TOKENS,
) -> list[list[str]]:
    """Sort sentences by length and cut them into batches, the longest sentences first.

    A batch holds at most `most` tokens when each sentence is padded to the longest one, or a single
    sentence that is longer than that.
    """
    ordered = sorted(((length(sentence), sentence) for sentence in sentences), reverse=True)
    result: list[list[str]] = []
    room = 0
    for tokens, sentence in ordered:
        if room < 1:
            result.append([])
            room = max(1, most // max(1, tokens))
        result[-1].append(sentence)
        room -= 1
    return result
