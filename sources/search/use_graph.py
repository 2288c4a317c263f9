"""universal-sentence-encoder-multilingual as an ONNX graph.

Input `pieces` (tokens, 512), the embeddings of a text's word pieces, and `root` (1, 1), the square root of their
number, both float32; output `vector` (1, 512) of length 1. Each order of n-grams (2, 3, 5) has two layers, which look
at so many neighbouring pieces; pieces and n-grams are averaged, and the average passes through two residual layers.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from onnx import TensorProto, helper

from sources.search.onnx_graph import Graph
from sources.search.use_weights import WIDTH, Weights

# Order of n-grams, and how many of the pieces stand before the one that they are counted for.
_ORDERS = ((2, 0), (3, 1), (5, 2))
_FILTERS = 256


class _Layers(Graph):
    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights

    def product(self, source: str, name: str) -> str:
        return self.node("MatMul", [source, self.constant(name, self._weights[name])], f"{source}*{name}")

    def normalise(self, source: str, gains: Sequence[str], shifts: Sequence[str], output: str) -> str:
        """To mean 0 and deviation 1 along a row, then scaled and shifted."""
        scale = self.constant(f"{output}.scale", np.concatenate([self._weights[name] for name in gains]))
        bias = self.constant(f"{output}.bias", np.concatenate([self._weights[name] for name in shifts]))
        return self.node("LayerNormalization", [source, scale, bias], output, axis=-1, epsilon=self._weights.epsilon)

    def n_grams(self, source: str, layer: int, order: int, before: int) -> str:
        """(1, 256, tokens) to the same: each piece with what its neighbours add to it."""
        name, output = f"{layer}_{order}", f"{source}.{layer}"
        kernel = self._weights[f"w{name}"].reshape(order, _FILTERS, _FILTERS).transpose(2, 1, 0)
        bias = self.constant(f"b{name}", self._weights[f"b{name}"])
        inputs = [source, self.constant(f"w{name}", kernel), bias]
        self.node("Conv", inputs, f"{output}.sum", pads=[before, order - 1 - before])
        self.node("Relu", [f"{output}.sum"], f"{output}.active")
        return self.node("Add", [f"{output}.active", source], output)


def build_graph(weights: Weights) -> bytes:
    """The serialised model, about 12 MB, ready for an onnxruntime session."""
    graph = _Layers(weights)
    features = graph.normalise(_features(graph, weights), ["ln_g"], ["ln_b"], "features")
    graph.node("ReduceMean", [features], "mean", axes=[0], keepdims=1)
    graph.node("Add", [graph.product("mean", "cnn_W"), graph.constant("cnn_b", weights["cnn_b"])], "projected")
    graph.node("Mul", ["projected", "root"], "averaged")
    graph.node("LpNormalization", [_residual(graph)], "vector", axis=-1, p=2)
    return graph.model(
        "universal-sentence-encoder-multilingual",
        [
            helper.make_tensor_value_info("pieces", TensorProto.FLOAT, ["tokens", WIDTH]),
            helper.make_tensor_value_info("root", TensorProto.FLOAT, [1, 1]),
        ],
        helper.make_tensor_value_info("vector", TensorProto.FLOAT, [1, WIDTH]),
    )


def _features(graph: _Layers, weights: Weights) -> str:
    """(tokens, 1280): each piece beside its n-grams of three orders."""
    orders = [order for order, _ in _ORDERS]
    matrix = graph.constant("proj", np.concatenate([weights[f"proj{order}"] for order in orders], axis=1))
    bias = graph.constant("proj.bias", np.concatenate([weights[f"proj_b{order}"] for order in orders]))
    graph.node("MatMul", ["pieces", matrix], "narrowed.product")
    graph.node("Add", ["narrowed.product", bias], "narrowed.sum")
    gains, shifts = [f"ln_g{order}" for order in orders], [f"ln_b{order}" for order in orders]
    narrowed = graph.normalise("narrowed.sum", gains, shifts, "narrowed")
    graph.node("Transpose", [narrowed], "turned", perm=[1, 0])
    graph.constant("first", np.array([0], np.int64))
    graph.node("Unsqueeze", ["turned", "first"], "channels")
    found = [_counted(graph, number, order, before) for number, (order, before) in enumerate(_ORDERS)]
    return graph.node("Concat", ["pieces", *found], "beside", axis=-1)


def _counted(graph: _Layers, number: int, order: int, before: int) -> str:
    """(tokens, 256): the n-grams of one order, from its share of the channels."""
    bounds = {"from": number * _FILTERS, "to": (number + 1) * _FILTERS, "axis": 1}
    inputs = [graph.constant(f"{name}{order}", np.array([at], np.int64)) for name, at in bounds.items()]
    own = graph.node("Slice", ["channels", *inputs], f"own{order}")
    found = graph.n_grams(graph.n_grams(own, 1, order, before), 2, order, before)
    graph.node("Squeeze", [found, "first"], f"flat{order}")
    return graph.node("Transpose", [f"flat{order}"], f"grams{order}", perm=[1, 0])


def _residual(graph: _Layers) -> str:
    """(1, 512): two layers, each added to a projection of what it was given."""
    graph.node("Relu", [graph.product("averaged", "d0")], "y0")
    graph.node("Add", [graph.product("averaged", "p1"), graph.product("y0", "d1")], "y1.sum")
    graph.node("Relu", ["y1.sum"], "y1")
    graph.node("Relu", [graph.product("y1", "d2")], "y2")
    graph.node("Add", [graph.product("y1", "p3"), graph.product("y2", "d3")], "z")
    return graph.node("Tanh", ["z"], "bounded")
