# SPDX-License-Identifier: GPL-3.0-or-later
"""Command line of the recipe: from prepare to export, in the order of a run."""

import argparse
import logging
import os
from pathlib import Path

DEFAULT_WORK = Path("../training")
"""Packs, checkpoints and logs live outside the checkout."""
SHARED = Path("../shared")
BUILTIN = Path("models/builtin/de_en")


def _prepare(options: argparse.Namespace) -> None:
    from models.training.prepare import prepare

    prepare(
        options.corpus,
        options.evaluation,
        options.work,
        size=options.pieces,
        threads=options.threads,
        seed=options.seed,
    )


def _align(options: argparse.Namespace) -> None:
    from models.training.aligning import align

    align(options.work, seed=options.seed, length=options.length)


def _lexicon(options: argparse.Namespace) -> None:
    from models.training.lexicon import lexicon

    lexicon(options.work, options.to, seed=options.seed)


def _choose(options: argparse.Namespace) -> None:
    from models.training.choosing import choose

    choose(
        options.work, options.model, most=options.most, threads=options.threads, seed=options.seed
    )


def _hint(options: argparse.Namespace) -> None:
    from models.training.hinting import hint

    hint(options.work, options.lexicon, seed=options.seed)


def _evaluate(options: argparse.Namespace) -> None:
    from models.attempts import TAUGHT
    from models.lexicon import NAME, Lexicon
    from models.training import evaluate

    beam = options.beam or (TAUGHT.beam_size if options.engine else 4)
    search = evaluate.Search(beam, options.penalty, options.threads, options.compute)
    lexicon = Lexicon(options.model / NAME) if options.hints else None
    package = evaluate.Package(options.model, search, lexicon)
    measured: evaluate.Translates = package
    if options.engine:
        from models.training.program import Program

        measured = Program(options.model, search)
    if options.dev:
        evaluate.score(measured, options.dev)
    if options.links and not options.engine:
        evaluate.score_links(package, options.links)
    if options.heldout:
        evaluate.score_heldout(measured, options.heldout, options.sentences)


def _export(options: argparse.Namespace) -> None:
    from models.training.finish import export_checkpoints

    paths = [options.work / f"{options.name}.pt", *options.mean]
    export_checkpoints(
        paths, options.to, version=options.version, average=options.average, score=options.score
    )


def _add_finish(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    evaluate = commands.add_parser("evaluate", parents=[common], help="measure an exported model")
    evaluate.add_argument("--model", type=Path, default=BUILTIN, help="folder in Argos layout")
    evaluate.add_argument("--dev", type=Path, default=SHARED / "eval" / "flores-dev")
    evaluate.add_argument(
        "--no-dev",
        dest="dev",
        action="store_const",
        const=None,
        help="leave the development set out",
    )
    evaluate.add_argument(
        "--engine",
        action="store_true",
        help="measure the program's engine around the model instead of the model alone",
    )
    evaluate.add_argument(
        "--hints", action="store_true", help="tell the model alone what its lexicon has"
    )
    evaluate.add_argument(
        "--links", type=Path, default=Path("tests/models/training/alignments.tsv")
    )
    evaluate.add_argument("--heldout", type=Path, help="held-out sentences to look for faults in")
    evaluate.add_argument("--sentences", type=int, default=10_000, help="how many of them")
    evaluate.add_argument("--beam", type=int, help="default: 4, or as the program has it")
    evaluate.add_argument("--penalty", type=float, default=1.0)
    evaluate.add_argument("--compute", default="default", help="CTranslate2's compute type")
    evaluate.set_defaults(run=_evaluate)

    export = commands.add_parser("export", parents=[common], help="write the model in Argos layout")
    export.add_argument("--to", type=Path, default=BUILTIN)
    export.add_argument("--version", default="0.4")
    export.add_argument(
        "--score", default="", help="what evaluate has found, for the model manager to show"
    )
    export.add_argument(
        "--average", action=argparse.BooleanOptionalAction, default=True, help="averaged weights"
    )
    export.add_argument(
        "--mean",
        type=Path,
        nargs="+",
        default=[],
        metavar="CHECKPOINT",
        help="take the mean of the weights of this run and of these, from which it went on",
    )
    export.set_defaults(run=_export)


def _device(wanted: str) -> str:
    import torch

    if wanted == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    return wanted


def _distil(options: argparse.Namespace) -> None:
    import torch

    from models.training.distil import distil

    torch.set_num_threads(options.threads)
    device = torch.device(_device(options.device))
    cells = options.cells or (400_000 if device.type == "cuda" else 4000)
    distil(options.work, options.name, device=device, cells=cells, most=options.most)


def _train(options: argparse.Namespace) -> None:
    from models.training.model import Shape
    from models.training.train import Settings, train

    device = _device(options.device)
    on_gpu = device.startswith("cuda")
    settings = Settings(
        work=options.work,
        run=options.name,
        hours=options.hours,
        rate=options.rate,
        cells=options.cells or (15 * 7680 if on_gpu else 7680),
        longest=options.longest,
        device=device,
        threads=options.threads,
        seed=options.seed,
        average=options.average,
        alignment_weight=options.alignment_weight,
        score_every=options.score_every,
        init=options.init,
        dev=options.dev,
        compile=options.compile,
    )
    sizes = (
        options.width,
        options.heads,
        options.inner,
        options.encoder_layers,
        options.decoder_layers,
    )
    train(settings, Shape(0, *sizes, options.dropout))


def _add_train(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    train = commands.add_parser(
        "train", parents=[common], help="train, or go on training, until --hours are used up"
    )
    train.add_argument(
        "--hours", type=float, default=10.0, help="time after which the learning rate is zero"
    )
    train.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    train.add_argument("--cells", type=int, help="rows × length of a batch, a multiple of 7680")
    train.add_argument("--longest", type=int, default=128, help="longest example in pieces")
    train.add_argument("--device", default="auto")
    train.add_argument(
        "--average",
        type=float,
        default=0.98,
        help="share kept by the weight average every 10 steps",
    )
    train.add_argument("--alignment-weight", type=float, default=0.05)
    train.add_argument(
        "--score-every", type=float, default=900.0, help="seconds between looks at the dev set"
    )
    train.add_argument("--init", type=Path, help="folder of an exported model to start from")
    train.add_argument("--dev", type=Path, default=SHARED / "eval" / "flores-dev")
    train.add_argument(
        "--compile", action="store_true", help="torch.compile: minutes for every shape of batch"
    )
    train.add_argument("--width", type=int, default=384)
    train.add_argument("--heads", type=int, default=6)
    train.add_argument("--inner", type=int, default=1536)
    train.add_argument("--encoder-layers", type=int, default=6)
    train.add_argument("--decoder-layers", type=int, default=2)
    train.add_argument("--dropout", type=float, default=0.0)
    train.set_defaults(run=_train)


def _add_distil(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    distil = commands.add_parser(
        "distil", parents=[common], help="let the run --name translate text for a smaller model"
    )
    distil.add_argument("--device", default="auto")
    distil.add_argument("--cells", type=int, help="rows × length decoded at a time")
    distil.add_argument("--most", type=int, default=1_000_000, help="sources of each kind of text")
    distil.set_defaults(run=_distil)


def _add_text(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser
) -> None:
    prepare = commands.add_parser(
        "prepare", parents=[common], help="clean the corpus and write the packs"
    )
    prepare.add_argument("--corpus", type=Path, default=SHARED / "corpus")
    prepare.add_argument(
        "--evaluation", type=Path, default=SHARED / "eval", help="text kept out of training"
    )
    prepare.add_argument("--pieces", type=int, default=12000)
    prepare.set_defaults(run=_prepare)
    align = commands.add_parser(
        "align", parents=[common], help="add word links to the packs (needs eflomal)"
    )
    align.add_argument(
        "--length", type=float, default=1.0, help="the aligner's relative number of iterations"
    )
    align.set_defaults(run=_align)
    lexicon = commands.add_parser(
        "lexicon", parents=[common], help="count how words are translated (needs align)"
    )
    lexicon.add_argument("--to", type=Path, default=BUILTIN / "lexicon.bin")
    lexicon.set_defaults(run=_lexicon)
    choose = commands.add_parser(
        "choose", parents=[common], help="let an exported model offer other translations"
    )
    choose.add_argument("--model", type=Path, default=BUILTIN, help="folder in Argos layout")
    choose.add_argument("--most", type=int, default=40_000, help="pairs to translate")
    choose.set_defaults(run=_choose)
    hint = commands.add_parser(
        "hint", parents=[common], help="tell rare words in the sources (needs lexicon)"
    )
    hint.add_argument("--lexicon", type=Path, default=BUILTIN / "lexicon.bin")
    hint.set_defaults(run=_hint)


def parser() -> argparse.ArgumentParser:
    """Return the command line parser."""
    main = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    commands = main.add_subparsers(required=True, metavar="COMMAND")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--work", type=Path, default=DEFAULT_WORK, help="folder of packs, checkpoints and logs"
    )
    common.add_argument("--name", default="checkpoint", help="name of the run: NAME.pt in --work")
    common.add_argument("--threads", type=int, default=os.cpu_count() or 2)
    common.add_argument("--seed", type=int, default=1)
    _add_text(commands, common)
    _add_train(commands, common)
    _add_distil(commands, common)
    _add_finish(commands, common)
    return main


def main() -> None:
    """Run one command."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    options = parser().parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
