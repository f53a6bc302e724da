# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader can choose: appearance, ways of reading, sizes, keys."""
