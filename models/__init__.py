# SPDX-License-Identifier: GPL-3.0-or-later
"""Translation models: which exist, which are here, and how to run one.

Text in, text out: this package knows neither documents nor Qt.
"""
