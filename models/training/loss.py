# SPDX-License-Identifier: GPL-3.0-or-later
"""Label-smoothed cross-entropy fused with the output layer.

The scores over the vocabulary are never stored: they are made for a chunk of rows at a time, and
the gradients of both factors are taken at once, while the chunk is still in the cache.
"""

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the usual name

CHUNK = 1024
"""Rows of scores held at a time."""


class _FusedCrossEntropy(torch.autograd.Function):
    """Loss of (n, d) states against (v, d) embeddings; gradients are made in the forward pass."""

    @staticmethod
    def forward(
        ctx: Any, states: Tensor, embeddings: Tensor, labels: Tensor, smoothing: float
    ) -> Tensor:
        count, size = states.shape[0], embeddings.shape[0]
        total = torch.zeros((), device=states.device)
        state_grad = torch.empty_like(states)
        embedding_grad = torch.zeros_like(embeddings, dtype=torch.float32)
        centre = embeddings.float().mean(0)
        columns = embeddings.T.contiguous()
        for start in range(0, count, CHUNK):
            rows = states[start : start + CHUNK]
            wanted = labels[start : start + CHUNK]
            keep = (wanted >= 0).float()
            index = wanted.clamp(min=0).unsqueeze(1)
            scores = rows @ embeddings.T
            picked = scores.gather(1, index).squeeze(1).float()
            grad = torch.softmax(scores, dim=1)
            log_picked = grad.gather(1, index).squeeze(1).float().clamp(min=1e-30).log()
            # mean of log p = mean score - log sum, and log sum = picked - log p(picked)
            log_mean = rows.float() @ centre - picked + log_picked
            total -= (((1 - smoothing) * log_picked + smoothing * log_mean) * keep).sum()
            # d loss / d scores = softmax - smoothed target, zero on padding rows. The even part of
            # the target, smoothing / size everywhere, has rank one: it is taken off below.
            # A flat index: scatter_add_ in bfloat16 is a hundred times slower on the CPU.
            place = index.squeeze(1) + torch.arange(len(rows), device=index.device) * size
            flat = grad.view(-1)
            flat[place] = flat[place] - (1 - smoothing)
            if start + CHUNK >= count:
                grad.mul_(keep.to(grad.dtype).unsqueeze(1))
            state_grad[start : start + CHUNK] = F.linear(grad, columns)
            embedding_grad += grad.T @ rows
        real = (labels >= 0).to(states.dtype)
        state_grad.addcmul_(real.unsqueeze(1), (centre * -smoothing).to(states.dtype))
        embedding_grad.sub_((real @ states).float() * (smoothing / size))
        ctx.save_for_backward(state_grad, embedding_grad)
        return total

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, Tensor, None, None]:
        state_grad, embedding_grad = ctx.saved_tensors
        scale = grads[0]
        return (
            state_grad * scale.to(state_grad.dtype),
            (embedding_grad * scale).to(state_grad.dtype),
            None,
            None,
        )


def cross_entropy(states: Tensor, embeddings: Tensor, labels: Tensor, smoothing: float) -> Tensor:
    """Return the summed label-smoothed loss of (n, d) states.

    Labels of -1 do not count; they may stand in the last chunk only.
    """
    loss: Tensor = _FusedCrossEntropy.apply(states, embeddings, labels, smoothing)  # type: ignore[no-untyped-call]
    return loss
