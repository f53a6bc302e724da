# SPDX-License-Identifier: GPL-3.0-or-later
"""Tell whether a text is still the one that something was said of."""

import hashlib

_DIGITS = 16


def digest(text: str) -> str:
    """Return hexadecimal digits that stand for a text, however its white space runs."""
    written = " ".join(text.split()).encode("utf-8", "surrogatepass")
    return hashlib.sha256(written).hexdigest()[:_DIGITS]
