"""A model is read from its folder whatever its labels are called, and says what is wrong with a folder that is none."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer, models, pre_tokenizers

from factcheck.agreement.entailment import CrossEncoder, UnusableModel, load_cross_encoder
from factcheck.agreement.types import UNCALIBRATED

PAIRS = [
    ("The treaty was signed in 1921 in Velden.", "The treaty was signed in 1921."),
    ("وقعت المعاهدة في عام 1921 في فيلدن.", "The treaty was signed in 1934."),
    ("Seals live on the coast.", "بلغت كلفة القناة أربعة ملايين دولار."),
]


def _write_model(folder: Path, labels: dict[str, str], place: str = "model.onnx") -> Path:
    """A network whose scores are 1, 2 and 3, in the order of its outputs."""
    (folder / place).parent.mkdir(parents=True, exist_ok=True)
    graph = helper.make_graph(
        [
            helper.make_node("Cast", ["input_ids"], ["floats"], to=TensorProto.FLOAT),
            helper.make_node("ReduceSum", ["floats"], ["sum"], keepdims=1),
            helper.make_node("Mul", ["sum", "none"], ["nought"]),
            helper.make_node("Add", ["nought", "scores"], ["logits"]),
        ],
        "constant",
        [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 3])],
        [
            numpy_helper.from_array(np.zeros((1, 1), np.float32), "none"),
            numpy_helper.from_array(np.array([[1.0, 2.0, 3.0]], np.float32), "scores"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    (folder / place).write_bytes(model.SerializeToString())
    tokenizer = Tokenizer(models.WordLevel({"[UNK]": 0, "seals": 1}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    (folder / "config.json").write_text(json.dumps({"id2label": labels}))
    return folder


@pytest.mark.parametrize("place", ["model.onnx", "onnx/model.onnx"])
def test_outputs_are_put_into_our_order_by_their_names(tmp_path: Path, place: str) -> None:
    labels = {"0": "CONTRADICTION", "1": "neutral", "2": "Entailment"}
    model = CrossEncoder(_write_model(tmp_path, labels, place))
    assert model.logits(PAIRS) == [[3.0, 1.0, 2.0]] * 3
    assert model.calibration == UNCALIBRATED


@pytest.mark.parametrize(
    "labels", [{"0": "yes", "1": "no", "2": "neutral"}, {"0": "supports", "1": "refutes"}, {"x": "supports"}]
)
def test_a_model_with_other_labels_is_refused_by_name(tmp_path: Path, labels: dict[str, str]) -> None:
    with pytest.raises(UnusableModel, match="id2label"):
        CrossEncoder(_write_model(tmp_path, labels))


@pytest.mark.parametrize("missing", ["model.onnx", "tokenizer.json", "config.json"])
def test_a_missing_file_is_named(tmp_path: Path, missing: str) -> None:
    folder = _write_model(tmp_path, {"0": "supports", "1": "refutes", "2": "neutral"})
    (folder / missing).unlink()
    with pytest.raises(UnusableModel, match=missing):
        CrossEncoder(folder)


def test_a_calibration_is_part_of_the_model(tmp_path: Path) -> None:
    folder = _write_model(tmp_path, {"0": "supports", "1": "refutes", "2": "neutral"})
    plain = CrossEncoder(folder)
    (folder / "calibration.json").write_text('{"supports": {"bias": 1.0}, "refutes": {"bias": -1.0}}')
    fitted = CrossEncoder(folder)
    assert fitted.calibration.supports == {"bias": 1.0}
    assert fitted.sha256 != plain.sha256
    (folder / "calibration.json").write_text('{"weights": []}')
    with pytest.raises(UnusableModel, match="calibration"):
        CrossEncoder(folder)


def test_the_shipped_model_judges_a_pair_alike_alone_and_in_company() -> None:
    model = load_cross_encoder()
    together = model.logits(PAIRS * 3)
    assert together == [model.logits([pair])[0] for pair in PAIRS * 3]
    assert model.logits([]) == []


@pytest.mark.parametrize("text", ["", "x" * 50_000, "\u202e\u0000 ", "😀" * 300, "كلمة " * 5_000])
def test_the_shipped_model_takes_any_text(text: str) -> None:
    scores = load_cross_encoder().logits([(text, "A statement."), ("A passage.", text)])
    assert np.isfinite(scores).all()


def test_half_a_surrogate_pair_is_read_as_no_character() -> None:
    model = load_cross_encoder()
    broken, replaced = [(f"The mill {mark} burnt.", f"A mill {mark} burnt.") for mark in ("\ud800", "\ufffd")]
    assert model.logits([broken]) == model.logits([replaced])
