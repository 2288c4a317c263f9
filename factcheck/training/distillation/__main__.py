"""`python -m factcheck.training.distillation STEP FOLDER`: a larger English network teaches the one that is shipped.

In this order: `prepare`; `teach` and `judge` once or more, with a seed each; `learn`, and again for its second stage
from the model of the first; `across`, which makes and judges what its third stage needs, and that stage; `finish`.
`teach`, `judge` and `learn --stage student` want a graphics processor.
"""

from __future__ import annotations

import argparse
import math
from dataclasses import replace
from pathlib import Path

import torch

from factcheck.training.distillation.plan import STAGES, TEACHER
from factcheck.training.distillation.steps import judge, judge_alone, learn, teach


def main() -> None:
    arguments = _parser().parse_args()
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    if arguments.step == "prepare":
        from factcheck.training.distillation.prepare import prepare  # noqa: PLC0415  not on a machine that only trains

        prepare(arguments.pairs, folder)
    elif arguments.step == "teach":
        teach(folder, arguments.teacher, arguments.seed, arguments.device)
    elif arguments.step == "judge":
        judge(folder, arguments.teacher, arguments.seed, arguments.device)
    elif arguments.step == "across":
        from factcheck.training.distillation.prepare import prepare_across  # noqa: PLC0415  likewise

        prepare_across(arguments.pairs, arguments.translations, folder)
        judge_alone(folder, arguments.start)
    elif arguments.step == "learn":
        plan = STAGES[arguments.stage]
        plan = replace(plan, pairs={name: int(amount * arguments.passes) for name, amount in plan.pairs.items()})
        learn(folder, arguments.start, plan, arguments.seconds, arguments.device)
    else:
        from factcheck.training.__main__ import finish  # noqa: PLC0415  likewise

        finish(arguments.pairs, folder, arguments.blend)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m factcheck.training.distillation", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)
    for name in ("prepare", "teach", "judge", "learn", "across", "finish"):
        step = steps.add_parser(name)
        step.add_argument("folder", type=Path, help="where the steps leave what they make")
        if name in ("prepare", "across", "finish"):
            step.add_argument("pairs", type=Path, help="folder with train/*.jsonl and parallel_en_ar.jsonl")
        else:
            step.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
        if name in ("teach", "judge"):
            step.add_argument("--teacher", type=Path, required=True, help="all-mpnet-base-v2, a folder")
            step.add_argument("--seed", type=int, default=TEACHER.seed)
        if name == "across":
            step.add_argument("--translations", type=Path, required=True, help="JSON lines with `en` and `ar`")
        if name in ("learn", "across"):
            step.add_argument("--start", type=Path, required=True, help="the model folder to go on from")
        if name == "learn":
            step.add_argument("--stage", choices=STAGES, default="student", help="what is learnt, and how fast")
            step.add_argument("--passes", type=float, default=1.0, help="how many times as much as planned")
            step.add_argument("--seconds", type=float, default=math.inf, help="how long to train at most")
        if name == "finish":
            step.add_argument("--blend", type=Path, help="a model folder whose network is mixed into the trained one")
    return parser


if __name__ == "__main__":
    main()
