# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that the reader sees: the bilingual page and the window around it."""
