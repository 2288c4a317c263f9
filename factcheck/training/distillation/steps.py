"""The steps between what is prepared and the trained student; each leaves its result in one folder for the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from factcheck.agreement.entailment import CrossEncoder
from factcheck.training.distillation.learning import Lessons, judge_rows, report, targets_of, train_on
from factcheck.training.distillation.plan import TEACHER
from factcheck.training.distillation.rows import ACROSS_ROWS, Row, read_rows
from factcheck.training.distillation.teacher import Teacher, teacher_tokenizer
from factcheck.training.loop import Trainer
from factcheck.training.network import from_arrays
from factcheck.training.plan import Plan
from factcheck.training.stored import read_cross_encoder


def teach(folder: Path, pretrained: Path, seed: int, device: str) -> None:
    """Train a teacher on the labelled rows in English: `teacher-SEED.pt`."""
    torch.manual_seed(seed)
    plan = replace(TEACHER, seed=seed)
    rows = [row for row in read_rows([folder / "labelled.jsonl.xz"]) if row.taught]
    tokenizer = teacher_tokenizer(pretrained)
    targets = targets_of(rows, torch.full((len(rows), 3), torch.nan), plan.smoothing)
    trainer = Trainer(Teacher(pretrained).to(device), plan, folder / f"teacher-{seed}-checkpoint.pt")
    teacher = train_on(_lessons(rows, targets), trainer, tokenizer, device)
    torch.save(teacher.state_dict(), folder / f"teacher-{seed}.pt")
    measured = [row for row in read_rows([folder / "measured.jsonl.xz"]) if row.taught]
    report("teacher", measured, judge_rows(teacher, [row.read for row in measured], tokenizer, device))


def judge(folder: Path, pretrained: Path, seed: int, device: str) -> None:
    """What a teacher says of every row, not a number where it cannot read it: `judged-SEED.pt`."""
    teacher = Teacher(pretrained)
    teacher.load_state_dict(torch.load(folder / f"teacher-{seed}.pt", weights_only=True))
    taught = [row.taught for row in read_rows(_taught_from(folder))]
    places = [place for place, texts in enumerate(taught) if texts]
    said = torch.full((len(taught), 3), torch.nan)
    texts = [texts for texts in taught if texts]
    said[torch.tensor(places)] = judge_rows(teacher.to(device), texts, teacher_tokenizer(pretrained), device)
    torch.save(said.half(), folder / f"judged-{seed}.pt")


def judge_alone(folder: Path, model: Path) -> None:
    """What a model says of the rows across the languages, each read in one: `alone.pt`, not a number of the others."""
    alone = [row.english for row in read_rows([folder / ACROSS_ROWS])]
    read = [texts for texts in alone if texts]
    scores = torch.tensor(CrossEncoder(model).logits(read))
    said = torch.full((len(alone), 3), torch.nan)
    said[torch.tensor([bool(texts) for texts in alone])] = torch.softmax(scores, -1)
    torch.save(said.half(), folder / "alone.pt")


def learn(folder: Path, start: Path, plan: Plan, seconds: float, device: str) -> None:
    """Train the student: `network.pt` and its `tokenizer.json`."""
    torch.manual_seed(plan.seed)
    tokenizer = Tokenizer.from_file(str(start / "tokenizer.json"))
    tokenizer.save(str(folder / "tokenizer.json"))
    rows = read_rows(_learnt_from(folder))
    said = _said(folder)
    student = from_arrays(read_cross_encoder((start / "model.onnx").read_bytes())).to(device)
    trainer = Trainer(student, plan, folder / f"checkpoint-{plan.seed}.pt", seconds)
    lessons = _lessons(rows, targets_of(rows, said, plan.smoothing))
    trained = train_on(lessons, trainer, tokenizer, device)
    torch.save({name: tensor.cpu() for name, tensor in trained.state_dict().items()}, folder / "network.pt")
    measured = read_rows([folder / "measured.jsonl.xz"])
    report("student", measured, judge_rows(trained, [row.read for row in measured], tokenizer, device))


def _lessons(rows: Sequence[Row], targets: Tensor) -> Lessons:
    return Lessons([row.read for row in rows], targets, [row.origin for row in rows])


def _said(folder: Path) -> Tensor:
    """Chances (rows, 3) that the teachers give in the mean, and after them those of the rows across the languages."""
    taught = torch.stack([torch.load(path, weights_only=True).float() for path in sorted(folder.glob("judged-*.pt"))])
    alone = folder / "alone.pt"
    return torch.cat([taught.mean(0), *([torch.load(alone, weights_only=True).float()] if alone.exists() else [])])


def _taught_from(folder: Path) -> list[Path]:
    return [folder / "labelled.jsonl.xz", folder / "unlabelled.jsonl.xz"]


def _learnt_from(folder: Path) -> list[Path]:
    """What the teachers judge, and behind it what the network has judged by itself."""
    return [*_taught_from(folder), *([folder / ACROSS_ROWS] if (folder / "alone.pt").exists() else [])]
