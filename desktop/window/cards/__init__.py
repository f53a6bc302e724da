# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards beside a sentence: what dictionaries say of a word, and other wordings."""
