# SPDX-License-Identifier: GPL-3.0-or-later
"""Atomic checkpoints: a run killed at any moment goes on from the last one."""

from pathlib import Path

import torch


def save(path: Path, state: dict[str, object]) -> None:
    """Write the state; a reader sees the old file or the new one, never half of it."""
    temporary = path.with_suffix(".part")
    torch.save(state, temporary)
    temporary.replace(path)


def load(path: Path) -> dict[str, object] | None:
    """Return the saved state, or None when there is none."""
    if not path.exists():
        return None
    state: dict[str, object] = torch.load(path, map_location="cpu", weights_only=True)
    return state
