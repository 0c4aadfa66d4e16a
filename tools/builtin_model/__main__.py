"""`python -m tools.builtin_model train` trains a model, `... blend` averages two, `... evaluate` measures one, and
`... practice` shows what one gets wrong; see `README.md` beside this."""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import torch

from tools.builtin_model.export import CHECKPOINT, SHIPPED


def main() -> None:
    arguments = _parser().parse_args()
    torch.set_num_threads(arguments.threads)
    started = time.monotonic()
    _WORK[arguments.command](arguments)
    print(f"{arguments.command}: {(time.monotonic() - started) / 60:.1f} minutes")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.builtin_model", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="train a model; app/builtin/ is left alone")
    train.add_argument("--tokens", type=int, default=15_000_000, help="the budget, in padded tokens")
    train.add_argument("--start", type=Path, help="a model folder to go on from; if there is none, from nothing")
    train.add_argument("--seed", type=int, required=True, help="a new one for every run: it draws the dialogues")
    train.add_argument("--folder", type=Path, default=CHECKPOINT, help="where the model goes (%(default)s)")
    train.add_argument("--rate", type=float, default=1.0, help="a factor on the learning rates (%(default)s)")
    train.add_argument("--fall", type=float, default=0.5, help="the share of the run they fall over (%(default)s)")
    train.add_argument("--selective", action="store_true", help="learn from the dialogues with the most loss")
    train.add_argument("--compile", action="store_true", help="fuse the layers' steps; needs a C++ compiler")
    blend = commands.add_parser("blend", help="average a model with the one that its run began with")
    blend.add_argument("--start", type=Path, default=SHIPPED, help="the model before the run (%(default)s)")
    blend.add_argument("--folder", type=Path, default=CHECKPOINT, help="the model after it, to change (%(default)s)")
    blend.add_argument("--share", type=float, default=0.7, help="of the way between the two (%(default)s)")
    evaluate = commands.add_parser("evaluate", help="measure a model")
    evaluate.add_argument("--dialogues", type=int, default=500, help="held-out dialogues; half as many of the others")
    evaluate.add_argument("--folder", type=Path, default=SHIPPED, help="the model (%(default)s)")
    evaluate.add_argument("--card", action="store_true", help="write the tables into its MODEL_CARD.md")
    practice = commands.add_parser("practice", help="show what a model gets wrong of requests written by hand")
    practice.add_argument("--folder", type=Path, default=SHIPPED, help="the model (%(default)s)")
    for command in (train, blend, evaluate, practice):
        command.add_argument("--threads", type=int, default=1, help="cores to use (%(default)s)")
    return parser


def _train(arguments: argparse.Namespace) -> None:
    from tools.builtin_model import training

    start = arguments.start
    if start is not None and not start.is_dir():
        print(f"There is no folder {start}; training from nothing.", flush=True)
        start = None
    budget = training.Budget(
        num_tokens=arguments.tokens,
        seed=arguments.seed,
        rate=arguments.rate,
        decay_share=arguments.fall,
        is_selective=arguments.selective,
    )
    training.train(budget, start, arguments.folder, is_compiled=arguments.compile)


def _blend(arguments: argparse.Namespace) -> None:
    from tools.builtin_model.blend import blend

    blend(arguments.start, arguments.folder, arguments.share)


def _practice(arguments: argparse.Namespace) -> None:
    from tools.builtin_model.evaluation import practice

    practice(arguments.folder)


def _evaluate(arguments: argparse.Namespace) -> None:
    from tools.builtin_model.evaluation import evaluate

    evaluate(arguments.folder, arguments.dialogues, write_card=arguments.card)


_WORK: dict[str, Callable[[argparse.Namespace], None]] = {
    "train": _train,
    "blend": _blend,
    "evaluate": _evaluate,
    "practice": _practice,
}


if __name__ == "__main__":
    main()
