# SPDX-License-Identifier: GPL-3.0-or-later
"""Search in both languages: the bar, the hits and their list."""
