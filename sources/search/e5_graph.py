"""The multilingual-e5-small transformer as an ONNX graph, built from the 4-bit weights.

Input `embedded` (batch, tokens, hidden) float32 and `mask` (batch, tokens) int32; output `hidden` of the shape of
`embedded`. The embedding table stays outside the graph: 250,000 rows of which a text needs a few dozen. Matrices are
re-quantised to 8 bits per output channel, activations dynamically.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

from sources.search.e5_weights import Shape, Weights
from sources.search.onnx_graph import CONTRIB, Graph

# Seven bits: processors without 8-bit dot products add two products in 16 bits, which must not overflow.
_QUANTISATION_LIMIT = 63


class Tensors(Protocol):
    """Trained tensors under the names of the 4-bit file: `l0.q.w`, `l0.q.b`, `l0.aln.w`, ..."""

    @property
    def shape(self) -> Shape: ...

    def vector(self, name: str) -> NDArray[np.float32]:
        """A bias or a scale, flat."""
        ...

    def matrix_rows(self, name: str, width: int) -> NDArray[np.float32]:
        """A matrix (outputs, width)."""
        ...


class TransformerGraph(Graph):
    """Strings the layers of a transformer together."""

    def __init__(self, weights: Tensors) -> None:
        super().__init__()
        self.weights = weights

    def linear(self, source: str, name: str, width: int, output: str) -> str:
        matrix = self.weights.matrix_rows(f"{name}.w", width)
        scale = (np.abs(matrix).max(axis=1) / _QUANTISATION_LIMIT).astype(np.float32)
        inputs = [
            source,
            self.constant(f"{name}.quantised", np.round(matrix / scale[:, None]).astype(np.int8).T),
            self.constant(f"{name}.scale", scale),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self.constant(f"{name}.bias", self.weights.vector(f"{name}.b")),
        ]
        return self.node("DynamicQuantizeMatMul", inputs, output, CONTRIB)

    def normalise(self, source: str, name: str, output: str) -> str:
        scale = self.constant(f"{name}.scale", self.weights.vector(f"{name}.w"))
        bias = self.constant(f"{name}.bias", self.weights.vector(f"{name}.b"))
        epsilon = self.weights.shape.epsilon
        return self.node("LayerNormalization", [source, scale, bias], output, axis=-1, epsilon=epsilon)

    def layer(self, source: str, index: int) -> str:
        shape, name = self.weights.shape, f"l{index}"
        query, key, value = (
            self.linear(source, f"{name}.{part}", shape.hidden, f"{name}.{part}.out") for part in "qkv"
        )
        attended = self.node(
            "MultiHeadAttention",
            [query, key, value, "", "mask"],
            f"{name}.attended",
            CONTRIB,
            num_heads=shape.heads,
        )
        projected = self.linear(attended, f"{name}.ao", shape.hidden, f"{name}.projected")
        summed = self.node("Add", [projected, source], f"{name}.attended.sum")
        middle = self.normalise(summed, f"{name}.aln", f"{name}.middle")
        widened = self.linear(middle, f"{name}.fi", shape.hidden, f"{name}.widened")
        activated = self.node("Gelu", [widened], f"{name}.activated", CONTRIB)
        narrowed = self.linear(activated, f"{name}.fo", shape.feed_forward, f"{name}.narrowed")
        summed = self.node("Add", [narrowed, middle], f"{name}.sum")
        return self.normalise(summed, f"{name}.oln", f"{name}.out")


def build_graph(weights: Weights) -> bytes:
    """The serialised model, about 22 MB, ready for an onnxruntime session."""
    graph = TransformerGraph(weights)
    hidden = graph.normalise("embedded", "emb.ln", "normalised")
    for index in range(weights.shape.layers):
        hidden = graph.layer(hidden, index)
    graph.node("Identity", [hidden], "hidden")
    shape: list[str | int | None] = ["batch", "tokens", weights.shape.hidden]
    return graph.model(
        "multilingual-e5-small",
        [
            helper.make_tensor_value_info("embedded", TensorProto.FLOAT, shape),
            helper.make_tensor_value_info("mask", TensorProto.INT32, shape[:2]),
        ],
        helper.make_tensor_value_info("hidden", TensorProto.FLOAT, shape),
    )
