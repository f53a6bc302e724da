# SPDX-License-Identifier: GPL-3.0-or-later
"""What it takes to typeset a PDF: fonts, lines, pages, and the tags that screen readers follow."""
