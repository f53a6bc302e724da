# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog to export with, and what the file will look like."""
