# SPDX-License-Identifier: GPL-3.0-or-later
"""The transformer: pre-norm, ReLU, sinusoidal positions, one shared embedding.

Vaswani et al. 2017 with the deep encoder and shallow decoder of Kasai et al. 2021; one head of
the last decoder layer is taught word alignment (Garg et al. 2019).
"""

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - the usual name

POSITIONS = 1024
"""Longest input the exported model accepts, in pieces."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of a model."""

    pieces: int
    width: int = 384
    heads: int = 6
    inner: int = 1536
    encoder_layers: int = 6
    decoder_layers: int = 2
    dropout: float = 0.0


def number_type(device: torch.device) -> torch.dtype:
    """Return the type that the device multiplies fastest in: bfloat16 where the hardware has it."""
    if device.type == "cpu":
        # Emulated, it takes seven times as long as float32.
        can = torch.cpu.get_capabilities()
        return torch.bfloat16 if can["avx512_bf16"] or can["amx_bf16"] else torch.float32
    return torch.bfloat16


def position_table(length: int, width: int) -> Tensor:
    """Return the (length, width) sinusoidal positions, sines first, then cosines."""
    rates = torch.exp(torch.arange(width // 2) * (-math.log(10_000.0) / (width // 2 - 1)))
    angles = torch.arange(length).unsqueeze(1) * rates
    return torch.cat([angles.sin(), angles.cos()], dim=1)


class _Narrowing(torch.autograd.Function):
    """A linear layer from many features to few, with backward products in the CPU's quick order."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        ctx.save_for_backward(x, weight)
        return F.linear(x, weight, bias)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x, weight = ctx.saved_tensors
        grad = grads[0].flatten(0, -2)
        # grad @ weight takes three times as long with bfloat16 in oneDNN.
        back = F.linear(grad, weight.T.contiguous()).view(x.shape)
        return back, (x.flatten(0, -2).T @ grad).T, grad.sum(0)


def attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
    """Return scaled dot-product attention of (batch, heads, length, d / heads) parts."""
    if query.is_cuda:
        return F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    # On the CPU the backward pass of the fused kernel takes four times as long as these products.
    scores = query.contiguous() * query.shape[3] ** -0.5 @ key.contiguous().transpose(2, 3)
    return torch.softmax(scores + mask, dim=3) @ value.contiguous()


class Attention(nn.Module):
    """Multi-head attention with one (3d, d) input matrix: query, key, value."""

    def __init__(self, width: int, heads: int) -> None:
        """Make the parameters."""
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(width)
        self.inward = nn.Linear(width, 3 * width)
        self.outward = nn.Linear(width, width)

    def split(self, x: Tensor) -> Tensor:
        """Return (batch, heads, length, d / heads) from (batch, length, d)."""
        return x.view(*x.shape[:2], self.heads, -1).transpose(1, 2)

    def merge(self, x: Tensor) -> Tensor:
        """Undo `split` and apply the output matrix."""
        merged: Tensor = self.outward(x.transpose(1, 2).flatten(2))
        return merged

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Attend within x."""
        query, key, value = (self.split(part) for part in self.inward(self.norm(x)).chunk(3, dim=2))
        return self.merge(attend(query, key, value, mask))

    def across(
        self, x: Tensor, memory: Tensor, mask: Tensor, *, guided: bool
    ) -> tuple[Tensor, Tensor | None]:
        """Attend to memory; also return head 0's (batch, target, source) log-probabilities."""
        width = x.shape[2]
        weight, bias = self.inward.weight, self.inward.bias
        query = self.split(F.linear(self.norm(x), weight[:width], bias[:width]))
        key, value = (
            self.split(part)
            for part in F.linear(memory, weight[width:], bias[width:]).chunk(2, dim=2)
        )
        head = None
        if guided:
            scores = query[:, 0] @ key[:, 0].transpose(1, 2) / math.sqrt(query.shape[3])
            head = torch.log_softmax(scores.float() + mask[:, 0].float(), dim=2)
        return self.merge(attend(query, key, value, mask)), head


class FeedForward(nn.Module):
    """Two matrices with ReLU between."""

    def __init__(self, width: int, inner: int) -> None:
        """Make the parameters."""
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.inward = nn.Linear(width, inner)
        self.outward = nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        """Return the change to x."""
        inner = F.relu(self.inward(self.norm(x)), inplace=True)
        if inner.is_cuda or not torch.is_grad_enabled():
            change: Tensor = self.outward(inner)
        else:
            change = _Narrowing.apply(inner, self.outward.weight, self.outward.bias)  # type: ignore[no-untyped-call]
        return change


class EncoderLayer(nn.Module):
    """Self-attention and feed-forward."""

    def __init__(self, shape: Shape) -> None:
        """Make the parameters."""
        super().__init__()
        self.attention = Attention(shape.width, shape.heads)
        self.feed_forward = FeedForward(shape.width, shape.inner)


class DecoderLayer(nn.Module):
    """Self-attention, attention to the encoder, feed-forward."""

    def __init__(self, shape: Shape) -> None:
        """Make the parameters."""
        super().__init__()
        self.attention = Attention(shape.width, shape.heads)
        self.cross = Attention(shape.width, shape.heads)
        self.feed_forward = FeedForward(shape.width, shape.inner)


class Translator(nn.Module):
    """Encoder, decoder and their shared embedding."""

    positions: Tensor

    def __init__(self, shape: Shape) -> None:
        """Make and initialise the parameters."""
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.pieces, shape.width)
        self.register_buffer("positions", position_table(POSITIONS, shape.width), persistent=False)
        self.encoder = nn.ModuleList([EncoderLayer(shape) for _ in range(shape.encoder_layers)])
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder = nn.ModuleList([DecoderLayer(shape) for _ in range(shape.decoder_layers)])
        self.decoder_norm = nn.LayerNorm(shape.width)
        self._initialise()

    def _initialise(self) -> None:
        depth = 2 * self.shape.encoder_layers
        nn.init.normal_(self.embedding.weight, std=self.shape.width**-0.5)
        for name, module in self.named_modules():
            if isinstance(module, nn.Linear):
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)
                if name.endswith("outward"):
                    # The residual stream should not grow with the depth at the start.
                    module.weight.data.mul_(depth**-0.5)

    def _drop(self, x: Tensor) -> Tensor:
        return F.dropout(x, self.shape.dropout, self.training) if self.shape.dropout else x

    def embed(self, ids: Tensor, offset: int = 0) -> Tensor:
        """Return (batch, length, d) embeddings with positions."""
        x = self.embedding(ids) * math.sqrt(self.shape.width)
        return self._drop(x + self.positions[offset : offset + ids.shape[1]].to(x.dtype))

    def mask(self, lengths: Tensor, size: int) -> Tensor:
        """Return the (batch, 1, 1, size) additive mask that hides padding."""
        hidden = torch.arange(size, device=lengths.device) >= lengths.unsqueeze(1)
        mask = torch.zeros(hidden.shape, dtype=self.embedding.weight.dtype, device=lengths.device)
        return mask.masked_fill_(hidden, -1e9)[:, None, None]

    def encode(self, source: Tensor, mask: Tensor) -> Tensor:
        """Return the (batch, source, d) memory."""
        x = self.embed(source)
        for layer in self.encoder:
            assert isinstance(layer, EncoderLayer)
            x = x + self._drop(layer.attention(x, mask))
            x = x + self._drop(layer.feed_forward(x))
        memory: Tensor = self.encoder_norm(x)
        return memory

    def decode(
        self, target: Tensor, memory: Tensor, mask: Tensor, *, guided: bool = False
    ) -> tuple[Tensor, Tensor | None]:
        """Return (batch, target, d) states and, if asked, the guided head's log-probabilities."""
        x, head = self.embed(target), None
        earlier = torch.full((x.shape[1], x.shape[1]), -1e9, dtype=x.dtype, device=x.device).triu_(
            1
        )
        for number, layer in enumerate(self.decoder):
            assert isinstance(layer, DecoderLayer)
            last = number == len(self.decoder) - 1
            x = x + self._drop(layer.attention(x, earlier))
            change, head = layer.cross.across(x, memory, mask, guided=guided and last)
            x = x + self._drop(change)
            x = x + self._drop(layer.feed_forward(x))
        return self.decoder_norm(x), head
