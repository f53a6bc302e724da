# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that lists, imports and removes dictionaries."""
