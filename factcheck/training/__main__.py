"""`python -m factcheck.training PAIRS --output FOLDER`: trains the entailment model that the package ships."""

from __future__ import annotations

import argparse
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.training.batches import Encoded, certain, plan_batches
from factcheck.training.finish import blend, calibrate, write_model
from factcheck.training.generate import make_pairs, read_translations, switch_pairs
from factcheck.training.loop import Trainer
from factcheck.training.nearby import without_doubtful
from factcheck.training.network import CrossEncoder, from_arrays, from_e5
from factcheck.training.pairs import LabelledPair, mix, read_pairs, read_sets, write_pairs
from factcheck.training.plan import PUBLIC, STAGES, Plan
from factcheck.training.reading import as_read
from factcheck.training.splits import held_out_part, split_translations, training_part
from factcheck.training.stored import read_cross_encoder
from factcheck.training.vocabulary import build_tokenizer, keep_pieces
from sources.search.e5_weights import read_weights, weights_path


def main() -> None:
    """Reads the sets, trains, writes `held_out.jsonl`, `network.pt` and the folder `model` that is shipped."""
    parser = argparse.ArgumentParser(prog="python -m factcheck.training", description=__doc__)
    parser.add_argument("pairs", type=Path, help="folder with train/*.jsonl and parallel_en_ar.jsonl")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a model folder to go on from, instead of multilingual-e5-small")
    parser.add_argument("--blend", type=Path, help="a model folder whose network is mixed into the trained one")
    parser.add_argument("--stage", choices=STAGES, default="general", help="what is trained on, and how fast")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    train(arguments.pairs, arguments.output, arguments.start, STAGES[arguments.stage])
    finish(arguments.pairs, arguments.output, arguments.blend)


def train(folder: Path, output: Path, start: Path | None, plan: Plan) -> None:
    torch.manual_seed(plan.seed)
    sets = read_sets(folder / "train", PUBLIC)
    shown, kept = split_translations(read_translations(folder / "parallel_en_ar.jsonl"))
    held_out = held_out_part(sets)
    write_pairs(
        output / "held_out.jsonl", {**held_out, **make_pairs(held_out, kept, plan.events_held_out, plan.seed + 2)}
    )
    untrained, tokenizer = _begin(start, sets)
    tokenizer.save(str(output / "tokenizer.json"))
    seen = training_part(sets)
    trainer = Trainer(untrained, plan, output / "checkpoint.pt")
    made = make_pairs(seen, shown, plan.events, plan.seed)
    if start is not None and "nearby" in plan.pairs:
        offered = random.Random(plan.seed).sample(made["nearby"], 2 * plan.pairs["nearby"])
        made["nearby"] = without_doubtful(offered, load_cross_encoder(start))
    if "switched" in plan.pairs:
        made["switched"] = switch_pairs(seen, shown, plan.seed)
    chosen = mix({**seen, **made}, plan.pairs, random.Random(plan.seed))
    encoded = Encoded([as_read(pair) for pair in chosen], tokenizer)
    order = plan_batches(encoded.lengths, np.arange(len(chosen)), plan.tokens, random.Random(plan.seed))
    network = trainer.run(encoded, certain(torch.tensor([pair.answer for pair in chosen]), plan.smoothing), list(order))
    torch.save(network.state_dict(), output / "network.pt")


def _begin(start: Path | None, sets: Mapping[str, Sequence[LabelledPair]]) -> tuple[CrossEncoder, Tokenizer]:
    if start is not None:
        state = read_cross_encoder((start / "model.onnx").read_bytes())
        return from_arrays(state), Tokenizer.from_file(str(start / "tokenizer.json"))
    weights = read_weights(weights_path())
    texts = [text for pairs in sets.values() for pair in pairs for text in (pair.passage, pair.statement)]
    rows = keep_pieces(weights, texts)
    return from_e5(weights, rows), build_tokenizer(weights, rows)


def finish(folder: Path, output: Path, other: Path | None) -> None:
    """The folder `model` of a trained network: blended, exported, then calibrated on what it has not seen."""
    state = torch.load(output / "network.pt", weights_only=True)
    trained = {name: tensor.numpy() for name, tensor in state.items()}
    arrays = blend(trained, read_cross_encoder((other / "model.onnx").read_bytes())) if other else trained
    write_model(output / "model", arrays, Tokenizer.from_file(str(output / "tokenizer.json")))
    calibrate(output / "model", read_pairs(output / "held_out.jsonl"), read_pairs(folder / "dev" / "dev.jsonl"))


if __name__ == "__main__":
    main()
