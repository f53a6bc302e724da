# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours, type, icons: how the window looks."""
