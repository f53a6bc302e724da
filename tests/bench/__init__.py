# SPDX-License-Identifier: GPL-3.0-or-later
"""Measurements: speed, memory and the event loop. Never part of the tests."""
