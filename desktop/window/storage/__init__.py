# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept from one start to the next: notebooks, projects, sessions, recent articles."""
