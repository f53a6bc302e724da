# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with a model, told in words. Light to import."""


class ModelError(Exception):
    """An expected failure of a model or its package.

    Attributes:
        title: One clear sentence that says what happened.
        advice: What to do about it; may be empty.
    """

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(f"{title} {advice}".strip())
        self.title = title
        self.advice = advice


class NoModelError(ModelError):
    """No installed package translates the wanted pair of languages."""


class BrokenModelError(ModelError):
    """A package is there but cannot be used."""
