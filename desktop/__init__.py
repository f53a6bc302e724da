# SPDX-License-Identifier: GPL-3.0-or-later
"""Synopse: read a foreign article beside its offline translation."""

__version__ = "0.1.0"
