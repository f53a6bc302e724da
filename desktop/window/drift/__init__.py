# SPDX-License-Identifier: GPL-3.0-or-later
"""What a reader said of an older version of an article, carried over to a newer one."""
