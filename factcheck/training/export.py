"""Writes a trained network as the ONNX model that the package ships.

The graph computes what network.py computes, from token ids to logits. Matrices are quantised to 8 bits per output
channel and activations dynamically, as in the sentence encoder; every row of the embedding table has a scale of its
own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

from sources.search.e5_graph import TransformerGraph
from sources.search.e5_weights import Shape

_BYTE = 127
_HEADS = 12
_EPSILON = 1e-12
Arrays = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class NetworkTensors:
    """The state of a CrossEncoder under the names that the graph asks for (`l0.q.w` is a third of `layers.0.qkv`)."""

    arrays: Arrays

    @property
    def shape(self) -> Shape:
        return shape_of(self.arrays)

    def vector(self, name: str) -> NDArray[np.float32]:
        return self._find(name)

    def matrix_rows(self, name: str, width: int) -> NDArray[np.float32]:
        return self._find(name).reshape(-1, width)

    def _find(self, name: str) -> NDArray[np.float32]:
        parts = name.split(".")
        ending = {"w": "weight", "b": "bias"}[parts[-1]]
        if parts[0] == "emb":
            return self.arrays[f"norm.{ending}"]
        if parts[0] == "head":
            return self.arrays[f"{parts[1]}.{ending}"]
        layer = f"layers.{parts[0][1:]}"
        if parts[1] in "qkv":
            return np.split(self.arrays[f"{layer}.qkv.{ending}"], 3)["qkv".index(parts[1])]
        return self.arrays[f"{layer}.{parts[1]}.{ending}"]


def shape_of(arrays: Arrays) -> Shape:
    vocabulary, hidden = arrays["word.weight"].shape
    layers = sum(name.endswith(".fi.bias") for name in arrays)
    feed_forward = len(arrays["layers.0.fi.bias"])
    return Shape(hidden, layers, _HEADS, feed_forward, vocabulary, len(arrays["position.weight"]), _EPSILON)


def build_cross_encoder(arrays: Arrays) -> bytes:
    """The serialised model: `input_ids`, `attention_mask`, `token_type_ids` (batch, tokens) to `logits` (batch, 3)."""
    tensors = NetworkTensors(arrays)
    graph = TransformerGraph(tensors)
    graph.node("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    hidden = graph.normalise(_embed(graph, arrays), "emb.ln", "normalised")
    for index in range(tensors.shape.layers):
        hidden = graph.layer(hidden, index)
    _judge(graph, hidden, tensors.shape.hidden)
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "tokens"])
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    return graph.model("entailment", inputs, helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", 3]))


def _embed(graph: TransformerGraph, arrays: Arrays) -> str:
    """Word rows, brought back to their scale, plus positions."""
    words = arrays["word.weight"]
    scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-8).astype(np.float32) / _BYTE
    graph.constant("word.quantised", np.round(words / scale).astype(np.int8))
    graph.constant("word.scale", scale)
    graph.constant("position", arrays["position.weight"])
    graph.constant("first", np.array([0], np.int64))
    graph.constant("second", np.array([1], np.int64))
    graph.node("Gather", ["word.quantised", "input_ids"], "word.rows")
    graph.node("Cast", ["word.rows"], "word.float", to=TensorProto.FLOAT)
    graph.node("Gather", ["word.scale", "input_ids"], "word.scales")
    graph.node("Mul", ["word.float", "word.scales"], "word")
    graph.node("Shape", ["input_ids"], "size")
    graph.node("Gather", ["size", "second"], "length")
    graph.node("Slice", ["position", "first", "length", "first"], "positions")
    return graph.node("Add", ["word", "positions"], "embedded")


def _judge(graph: TransformerGraph, hidden: str, width: int) -> None:
    """Compare the averages of the two segments and give logits."""
    graph.constant("one", np.array([1.0], np.float32))
    graph.node("Cast", ["attention_mask"], "attended", to=TensorProto.FLOAT)
    graph.node("Cast", ["token_type_ids"], "typed", to=TensorProto.FLOAT)
    graph.node("Mul", ["attended", "typed"], "of.statement")
    graph.node("Sub", ["one", "typed"], "untyped")
    graph.node("Mul", ["attended", "untyped"], "of.passage")
    passage, statement = _average(graph, hidden, "passage"), _average(graph, hidden, "statement")
    graph.node("Sub", [passage, statement], "gap")
    graph.node("Abs", ["gap"], "distance")
    graph.node("Mul", [passage, statement], "product")
    graph.node("Concat", [passage, statement, "distance", "product"], "compared", axis=-1)
    graph.linear("compared", "head.dense", 4 * width, "condensed")
    graph.node("Tanh", ["condensed"], "active")
    graph.constant("label.weight", graph.weights.matrix_rows("head.label.w", width).T)
    graph.constant("label.bias", graph.weights.vector("head.label.b"))
    graph.node("Gemm", ["active", "label.weight", "label.bias"], "logits")


def _average(graph: TransformerGraph, hidden: str, part: str) -> str:
    """Mean state of the tokens of one segment."""
    graph.constant(f"{part}.last", np.array([-1], np.int64))
    graph.node("Unsqueeze", [f"of.{part}", f"{part}.last"], f"{part}.share")
    graph.node("Mul", [hidden, f"{part}.share"], f"{part}.states")
    graph.node("ReduceSum", [f"{part}.states", "second"], f"{part}.sum", keepdims=0)
    graph.node("ReduceSum", [f"{part}.share", "second"], f"{part}.count", keepdims=0)
    return graph.node("Div", [f"{part}.sum", f"{part}.count"], f"average.{part}")
