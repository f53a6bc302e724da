# SPDX-License-Identifier: GPL-3.0-or-later
"""What works without a display: one module a sub-command, each with `main(arguments)`.

This room knows no Qt. A command returns its exit code; expected failures are one sentence on
standard error.
"""
