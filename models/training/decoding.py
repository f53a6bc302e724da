# SPDX-License-Identifier: GPL-3.0-or-later
"""Greedy decoding in PyTorch: a cheap look at the model while it trains."""

import torch
from torch import Tensor

from models.training.model import Translator
from models.training.vocabulary import BEGIN, END


def _padded(rows: list[list[int]], size: int) -> Tensor:
    return torch.tensor([row + [END] * (size - len(row)) for row in rows])


@torch.no_grad()
def greedy(model: Translator, sources: list[list[int]], *, batch: int = 50) -> list[list[int]]:
    """Return the most likely pieces, step by step, for each list of source pieces."""
    order = sorted(range(len(sources)), key=lambda i: len(sources[i]))
    found: dict[int, list[int]] = {}
    for start in range(0, len(order), batch):
        chosen = order[start : start + batch]
        results = _greedy_batch(model, [sources[i] for i in chosen])
        found.update(zip(chosen, results, strict=True))
    return [found[i] for i in range(len(sources))]


def _greedy_batch(model: Translator, sources: list[list[int]]) -> list[list[int]]:
    device = model.embedding.weight.device
    size = -(-(max(map(len, sources)) + 1) // 8) * 8
    lengths = torch.tensor([len(s) + 1 for s in sources], device=device)
    mask = model.mask(lengths, size)
    memory = model.encode(_padded(sources, size).to(device), mask)
    limit = min(size * 3 // 2 + 8, 256)
    target = torch.full((len(sources), limit), END, device=device)
    target[:, 0] = BEGIN
    done = torch.zeros(len(sources), dtype=torch.bool, device=device)
    for place in range(limit - 1):
        # Lengths in steps of eight: the CPU compiles a kernel for every new shape.
        states, _ = model.decode(target[:, : min(limit, (place // 8 + 1) * 8)], memory, mask)
        best = (states[:, place] @ model.embedding.weight.T).argmax(1)
        target[:, place + 1] = torch.where(done, END, best)
        done |= best == END
        if bool(done.all()):
            break
    return [row[1:][: row[1:].index(END)] if END in row[1:] else row[1:] for row in target.tolist()]
