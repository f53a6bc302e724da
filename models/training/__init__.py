# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe that makes the built-in German→English model; never imported by the program."""
