# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file or a text to an article on the page, off the user-interface thread."""
