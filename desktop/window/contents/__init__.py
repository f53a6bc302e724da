# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of contents beside the page."""
