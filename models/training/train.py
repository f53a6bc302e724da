# SPDX-License-Identifier: GPL-3.0-or-later
"""The training loop: batches in, a better model out, until the time is used up."""

import dataclasses
import logging
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from models.training import checkpoint, packs
from models.training.batching import Batch, Batcher, ahead
from models.training.loss import cross_entropy
from models.training.model import Shape, Translator, number_type
from models.training.optimiser import Optimiser
from models.training.schedule import rate_share
from models.training.scoring import DevSet
from models.training.vocabulary import Vocabulary

log = logging.getLogger(__name__)

SMOOTHING = 0.1
SAVE_EVERY = 240.0
LOG_EVERY = 30.0
AVERAGE_EVERY = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """What one run is made of."""

    work: Path
    run: str
    hours: float
    rate: float
    cells: int
    longest: int
    device: str
    threads: int
    seed: int
    average: float
    alignment_weight: float
    score_every: float
    init: Path | None
    dev: Path
    compile: bool


class Trainer:
    """One run: model, optimiser, weight average and the clock."""

    def __init__(self, settings: Settings, shape: Shape) -> None:
        """Start a run, or go on with the one in the work folder."""
        self.settings = settings
        self.device = torch.device(settings.device)
        torch.manual_seed(settings.seed)
        self.model = Translator(shape)
        self.path = settings.work / f"{settings.run}.pt"
        self.stopped = False
        self.elapsed, self.steps, self.tokens, self.epoch, self.skip = 0.0, 0, 0, 0, 0
        state = checkpoint.load(self.path)
        if state is None and settings.init is not None:
            from models.training.warm import load_exported

            load_exported(self.model, settings.init)
        # The positions as well: only the export has them in float32.
        self.model = self.model.to(self.device, number_type(self.device))
        self.optimiser = Optimiser(self.model)
        self.average = {name: value.clone() for name, value in self.optimiser.masters.items()}
        if state is not None:
            self._restore(state)
        count = sum(p.numel() for p in self.model.parameters())
        log.info(
            "%.1f M parameters, %s, step %d, %.0f s done",
            count / 1e6,
            self.device,
            self.steps,
            self.elapsed,
        )

    def _restore(self, state: dict[str, object]) -> None:
        optimiser, average, counts = state["optimiser"], state["average"], state["counts"]
        assert isinstance(optimiser, dict)
        assert isinstance(average, dict)
        assert isinstance(counts, dict)
        self.optimiser.load(optimiser)
        for name, value in average.items():
            self.average[name].copy_(value)
        self.elapsed, self.steps, self.tokens = counts["elapsed"], counts["steps"], counts["tokens"]
        self.epoch, self.skip = counts["epoch"], counts["batch"]

    def save(self) -> None:
        """Write a checkpoint."""
        counts = {
            "elapsed": self.elapsed,
            "steps": self.steps,
            "tokens": self.tokens,
            "epoch": self.epoch,
            "batch": self.skip,
        }
        checkpoint.save(
            self.path,
            {
                "shape": dataclasses.asdict(self.model.shape),
                "optimiser": self.optimiser.state(),
                "average": self.average,
                "counts": counts,
            },
        )

    def batches(self, batcher: Batcher) -> Iterator[Batch]:
        """Yield batches for ever, from where the last run stopped."""
        while True:
            for batch in ahead(batcher.epoch(self.epoch, self.skip)):
                self.skip += 1
                yield batch
            self.epoch, self.skip = self.epoch + 1, 0

    def loss(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Return the loss to minimise, the summed loss of the words and the loss of the links."""
        device = self.device
        source = torch.from_numpy(batch.source).to(device)
        mask = self.model.mask(torch.from_numpy(batch.source_length).to(device), source.shape[1])
        memory = self.model.encode(source, mask)
        guided = len(batch.links) > 0 and self.settings.alignment_weight > 0
        states, head = self.model.decode(
            torch.from_numpy(batch.target_in).to(device), memory, mask, guided=guided
        )
        flat, labels = _packed(states, batch)
        summed = cross_entropy(flat, self.model.embedding.weight, labels, SMOOTHING)
        total, aligned = summed / batch.tokens, torch.zeros(())
        if head is not None:
            aligned = _alignment_loss(head, torch.from_numpy(batch.links).to(device))
            total = total + self.settings.alignment_weight * aligned
        return total, summed.detach(), aligned.detach()

    def step(self, batch: Batch) -> tuple[float, float, float]:
        """Learn from one batch; return summed loss, alignment loss and gradient norm."""
        settings = self.settings
        rate = settings.rate * rate_share(self.elapsed, settings.hours * 3600)
        total, summed, aligned = self.loss(batch)
        total.backward()  # type: ignore[no-untyped-call]
        norm = self.optimiser.step(rate)
        self.steps += 1
        self.tokens += batch.tokens
        if self.steps % AVERAGE_EVERY == 0:
            # Short memory early on, or the average would remember the random start.
            keep = min(settings.average, self.steps / (self.steps + 10 * AVERAGE_EVERY))
            for name, value in self.average.items():
                value.lerp_(self.optimiser.masters[name], 1 - keep)
        return float(summed), float(aligned), norm

    @torch.no_grad()
    def score(self, dev: DevSet) -> tuple[float, float]:
        """Return BLEU and chrF of the averaged weights on some dev sentences."""
        for name, p in self.model.named_parameters():
            p.copy_(self.average[name])
        result = dev.greedy_scores(self.model)
        for name, p in self.model.named_parameters():
            p.copy_(self.optimiser.masters[name])
        return result

    def run(self, batcher: Batcher, dev: DevSet) -> None:
        """Train until the time is used up."""
        settings, budget = self.settings, self.settings.hours * 3600
        last = saved = logged = time.monotonic()
        scored = self.elapsed
        seen = [0.0, 0.0, 0.0, 0.0]
        # A polite kill loses nothing; a hard one at most SAVE_EVERY seconds.
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "stopped", True))
        for batch in self.batches(batcher):
            summed, aligned, norm = self.step(batch)
            now = time.monotonic()
            self.elapsed, last = self.elapsed + now - last, now
            seen = [a + b for a, b in zip(seen, (summed, batch.tokens, aligned, 1), strict=True)]
            ended = self.elapsed >= budget
            if now - logged >= LOG_EVERY or ended:
                self._report(seen, norm, now - logged, budget)
                logged, seen = now, [0.0, 0.0, 0.0, 0.0]
            if self.elapsed - scored >= settings.score_every or ended:
                scored = self.elapsed
                log.info("dev (greedy, 200): BLEU %.1f chrF %.1f", *self.score(dev))
            if now - saved >= SAVE_EVERY or ended or self.stopped:
                self.save()
                saved = now
            if ended or self.stopped:
                return

    def _report(self, seen: list[float], norm: float, seconds: float, budget: float) -> None:
        end = time.strftime("%H:%M", time.localtime(time.time() + max(0.0, budget - self.elapsed)))
        log.info(
            "step %d epoch %d, %.2f M tokens, %.0f tokens/s, loss %.3f, links %.2f, norm %.2f, "
            "rate %.2g, ends %s",
            self.steps,
            self.epoch,
            self.tokens / 1e6,
            seen[1] / seconds,
            seen[0] / max(1.0, seen[1]),
            seen[2] / max(1.0, seen[3]),
            norm,
            self.settings.rate * rate_share(self.elapsed, budget),
            end,
        )


def _packed(states: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the states and labels of real tokens only, padded to whole chunks of 1024 rows."""
    labels = batch.target_out.reshape(-1)
    index = np.flatnonzero(labels >= 0)
    extra = -len(index) % 1024
    wanted = np.concatenate([labels[index], np.full(extra, -1)])
    rows = torch.from_numpy(np.concatenate([index, np.zeros(extra, np.int64)])).to(states.device)
    return states.flatten(0, 1).index_select(0, rows), torch.from_numpy(wanted).to(states.device)


def _alignment_loss(head: Tensor, links: Tensor) -> Tensor:
    """Return the mean cross-entropy of (batch, target, source) log-probabilities with the links."""
    rows, places, sources = links.unbind(1)
    flat = rows * head.shape[1] + places
    shares = torch.bincount(flat, minlength=head.shape[0] * head.shape[1]).float()
    weights = 1.0 / shares[flat]
    return -(head[rows, places, sources] * weights).sum() / (shares > 0).sum()


def train(settings: Settings, shape: Shape) -> None:
    """Run the training command."""
    torch.set_flush_denormal(True)
    torch.set_num_threads(settings.threads)
    vocabulary = Vocabulary(settings.work / "sentencepiece.model")
    trainer = Trainer(settings, dataclasses.replace(shape, pieces=len(vocabulary)))
    if settings.compile:
        trainer.model.encode = torch.compile(trainer.model.encode)  # type: ignore[method-assign]
        trainer.model.decode = torch.compile(trainer.model.decode)  # type: ignore[method-assign]
    pack, links = packs.read_all(settings.work)
    log.info("%d pairs, word links %s", len(pack), "present" if links else "absent")
    batcher = Batcher(
        pack,
        cells=settings.cells,
        longest=settings.longest,
        seed=settings.seed,
        links=links,
        # Kernels for bfloat16 are compiled for each shape; those for float32 take any.
        snug=trainer.model.embedding.weight.dtype == torch.float32,
    )
    trainer.run(batcher, DevSet(settings.dev, vocabulary, 200))
