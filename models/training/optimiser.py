# SPDX-License-Identifier: GPL-3.0-or-later
"""Muon for the hidden matrices, Adam for the rest, float32 masters of the weights.

Muon: Jordan et al. 2024; the scale that lets Adam's learning rates carry over: Liu et al. 2025
("Muon is scalable for LLM training").
"""

import math
from collections.abc import Mapping

import torch
from torch import Tensor, nn

MOMENTUM = 0.95
DECAY = 0.05
_STEPS = (
    (4.0848, -6.8946, 2.9270),
    (3.9505, -6.3029, 2.6377),
    (3.7418, -5.5913, 2.3037),
    (2.8769, -3.1427, 1.2046),
    (2.8366, -3.0525, 1.2012),
)
"""Newton-Schulz coefficients, one row per step."""


def orthogonal(x: Tensor) -> Tensor:
    """Return the nearest orthogonal matrices to a (n, rows, columns) stack, rows <= columns."""
    x = x / (x.norm(dim=(1, 2), keepdim=True) * 1.01 + 1e-7)
    for a, b, c in _STEPS:
        gram = x @ x.transpose(1, 2)
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x


def _block(name: str, parameter: Tensor) -> tuple[int, int]:
    """Return the size of the matrices that a parameter consists of, rows <= columns."""
    if "feed_forward" in name:
        return min(parameter.shape), max(parameter.shape)
    # The (3d, d) matrix of attention is three matrices, each made orthogonal by itself.
    return parameter.shape[1], parameter.shape[1]


class Optimiser:
    """Updates a model in place; holds the float32 truth that the model may be a rounding of."""

    def __init__(self, model: nn.Module, *, adam_share: float = 1.0) -> None:
        """Take over the parameters of the model at their present values."""
        self._parameters = dict(model.named_parameters())
        self.masters = {name: p.detach().float().clone() for name, p in self._parameters.items()}
        self._adam_share = adam_share
        self._hidden: dict[tuple[int, int], list[str]] = {}
        self._other: list[str] = []
        for name, p in self._parameters.items():
            if p.ndim == 2 and not name.startswith("embedding"):
                self._hidden.setdefault(_block(name, p), []).append(name)
            else:
                self._other.append(name)
        self._momentum = {
            n: torch.zeros_like(self._parameters[n])
            for names in self._hidden.values()
            for n in names
        }
        self._adam = torch.optim.Adam(
            [self.masters[n] for n in self._other], betas=(0.9, 0.98), eps=1e-9, fused=True
        )

    @torch.no_grad()
    def step(self, rate: float) -> float:
        """Apply the model's gradients at a learning rate; return their norm before clipping."""
        grads = {n: p.grad for n, p in self._parameters.items() if p.grad is not None}
        # Muon does not care how long a gradient is, so only Adam's are measured and clipped.
        squares = [torch.linalg.vector_norm(grads[n], dtype=torch.float32) for n in self._other]
        norm = float(torch.stack(squares).norm())
        clip = min(1.0, 1.0 / (norm + 1e-6))
        for name in self._other:
            self.masters[name].grad = grads[name].float() * clip
        self._adam.param_groups[0]["lr"] = rate * self._adam_share
        self._adam.step()
        for (rows, columns), names in self._hidden.items():
            self._muon(rows, columns, names, grads, rate)
        for name, p in self._parameters.items():
            p.copy_(self.masters[name])
            p.grad = None
        return norm

    def _muon(
        self, rows: int, columns: int, names: list[str], grads: Mapping[str, Tensor], rate: float
    ) -> None:
        pushed = []
        for name in names:
            grad = grads[name]
            momentum = self._momentum[name].mul_(MOMENTUM).add_(grad)
            push = grad.add_(momentum, alpha=MOMENTUM)
            tall = push.shape[0] == columns != rows
            pushed.append(push.T.unsqueeze(0) if tall else push.view(-1, rows, columns))
        result = torch.split(orthogonal(torch.cat(pushed)), [p.shape[0] for p in pushed])
        for name, change in zip(names, result, strict=True):
            master = self.masters[name]
            tall = master.shape[0] == columns != rows
            flat = (change[0].T.contiguous() if tall else change.reshape(master.shape)).float()
            master.mul_(1 - rate * DECAY).add_(flat, alpha=-rate * 0.2 * math.sqrt(columns))

    def state(self) -> dict[str, object]:
        """Return all that is needed to go on."""
        return {
            "masters": self.masters,
            "momentum": self._momentum,
            "adam": self._adam.state_dict(),
        }

    @torch.no_grad()
    def load(self, state: Mapping[str, object]) -> None:
        """Go on from a saved state."""
        masters, momentum, adam = state["masters"], state["momentum"], state["adam"]
        assert isinstance(masters, dict)
        assert isinstance(momentum, dict)
        assert isinstance(adam, dict)
        for name, p in self._parameters.items():
            self.masters[name].copy_(masters[name])
            p.copy_(masters[name])
        for name, value in momentum.items():
            self._momentum[name].copy_(value)
        self._adam.load_state_dict(adam)
