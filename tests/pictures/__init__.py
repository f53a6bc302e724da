# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the documentation, drawn from our own samples: `python -m tests.pictures`.

They are made by the program itself, so they stay true. The built-in model translates; what an
engine cannot be timed for (half a translation) uses the same model and stops it on the way.

One module a subject. To add a state, write a small function that takes the studio, and name it in
`SUBJECTS` of `__main__`.
"""
