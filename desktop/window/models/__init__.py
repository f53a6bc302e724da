# SPDX-License-Identifier: GPL-3.0-or-later
"""The model manager: which models there are, getting and removing them, choosing one."""
