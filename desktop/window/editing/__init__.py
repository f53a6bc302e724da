# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader changes and adds: edits, cuts, notes, highlights, languages of paragraphs."""
