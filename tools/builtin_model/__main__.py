"""`python -m tools.builtin_model train` makes the model; `... evaluate` measures it."""

import argparse
import tempfile
import time
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.builtin_model", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="write app/builtin/ anew")
    train.add_argument("--share", type=float, default=1.0, help="part of the training budget, for a trial")
    train.add_argument("--checkpoints", type=Path, default=Path(tempfile.gettempdir()) / "builtin-model")
    evaluate = commands.add_parser("evaluate", help="measure app/builtin/")
    evaluate.add_argument("--dialogues", type=int, default=500, help="dialogues on each side of the split")
    evaluate.add_argument("--card", action="store_true", help="write the table into MODEL_CARD.md")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    started = time.monotonic()
    if arguments.command == "train":
        _train(arguments)
    else:
        _evaluate(arguments)
    print(f"{arguments.command}: {(time.monotonic() - started) / 60:.1f} minutes with one thread")


def _train(arguments: argparse.Namespace) -> None:
    from tools.builtin_model import export, tokenizer, training

    built = tokenizer.build_tokenizer()
    export.export(training.train(built, arguments.checkpoints, arguments.share), built)


def _evaluate(arguments: argparse.Namespace) -> None:
    from tools.builtin_model.evaluation import evaluate

    evaluate(arguments.dialogues, write_card=arguments.card)


if __name__ == "__main__":
    main()
