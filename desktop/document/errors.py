# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of every error that a reader of articles may meet."""


class SynopseError(Exception):
    """An expected failure, told in words.

    Attributes:
        title: One clear sentence that says what happened.
        advice: What to do about it; may be empty.
    """

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(f"{title} {advice}".strip())
        self.title = title
        self.advice = advice
