# SPDX-License-Identifier: GPL-3.0-or-later
"""Greedy decoding in PyTorch: a cheap look at a model, and what a teacher writes for a student."""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from models.training.links import Link
from models.training.model import Translator
from models.training.vocabulary import BEGIN, END

LONGEST = 250
"""Most pieces of a hypothesis; word links are stored in bytes."""
SURE = 0.4
"""Share of the guided head's attention from which a link counts."""


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What a model wrote for one source.

    Attributes:
        pieces: Piece ids, without begin and end marks.
        whole: Whether the end mark was reached.
        links: (source, target) positions of the guided head, where they were asked for.
    """

    pieces: list[int]
    whole: bool
    links: list[Link]


def _padded(rows: list[list[int]], size: int) -> Tensor:
    return torch.tensor([row + [END] * (size - len(row)) for row in rows])


def greedy(
    model: Translator, sources: list[list[int]], *, cells: int = 3200, linked: bool = False
) -> list[Hypothesis]:
    """Return the most likely pieces, step by step, for each list of source pieces.

    Args:
        model: The model, in evaluation mode.
        sources: Piece ids without marks; none may be empty.
        cells: Rows × length decoded at a time.
        linked: Whether to return word links.
    """
    order = sorted(range(len(sources)), key=lambda i: len(sources[i]))
    found: dict[int, Hypothesis] = {}
    for chosen in _batches(order, sources, cells):
        results = _greedy_batch(model, [sources[i] for i in chosen], linked=linked)
        found.update(zip(chosen, results, strict=True))
    return [found[i] for i in range(len(sources))]


def _batches(order: list[int], sources: list[list[int]], cells: int) -> Iterator[list[int]]:
    """Yield groups of a sorted order whose rows × longest fit into `cells`, at least one each."""
    group: list[int] = []
    for i in order:
        if group and (len(group) + 1) * (len(sources[i]) + 1) > cells:
            yield group
            group = []
        group.append(i)
    if group:
        yield group


@torch.no_grad()
def _greedy_batch(model: Translator, sources: list[list[int]], *, linked: bool) -> list[Hypothesis]:
    device = model.embedding.weight.device
    size = -(-(max(map(len, sources)) + 1) // 8) * 8
    lengths = torch.tensor([len(s) + 1 for s in sources], device=device)
    mask = model.mask(lengths, size)
    memory = model.encode(_padded(sources, size).to(device), mask)
    limits = (lengths * 3 // 2 + 8).clamp(max=LONGEST)
    limit = int(limits.max())
    target = torch.full((len(sources), limit), END, device=device)
    target[:, 0] = BEGIN
    ended = torch.zeros(len(sources), dtype=torch.bool, device=device)
    done = ended
    for place in range(limit - 1):
        # Lengths in steps of eight: the CPU compiles a kernel for every new shape.
        states, _ = model.decode(target[:, : min(limit, (place // 8 + 1) * 8)], memory, mask)
        best = (states[:, place] @ model.embedding.weight.T).argmax(1)
        target[:, place + 1] = torch.where(done, END, best)
        ended = ended | (~done & (best == END))
        done = ended | (limits <= place + 2)
        if bool(done.all()):
            break
    rows = [row[1:] for row in target.tolist()]
    written = [row[: row.index(END)] if END in row else row for row in rows]
    links = _links(model, target, memory, mask, written) if linked else [[] for _ in written]
    return [
        Hypothesis(pieces, whole, found)
        for pieces, whole, found in zip(written, ended.tolist(), links, strict=True)
    ]


def _links(
    model: Translator, target: Tensor, memory: Tensor, mask: Tensor, written: list[list[int]]
) -> list[list[Link]]:
    """Return the strong links of the guided head for what was written."""
    _, head = model.decode(target, memory, mask, guided=True)
    assert head is not None
    shares, places = head.exp().max(2)
    # A link to the end mark says that the word has no counterpart.
    ends = (mask[:, 0, 0] > -1).sum(1) - 1
    strong = ((shares >= SURE) & (places < ends.unsqueeze(1))).tolist()
    return [
        [(source, at) for at, source in enumerate(row[: len(pieces)]) if sure[at]]
        for pieces, row, sure in zip(written, places.tolist(), strong, strict=True)
    ]
