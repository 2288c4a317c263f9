"""Takes the network back out of a model folder, to train it further: the reverse of export.py."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from factcheck.training.export import EPSILON, HEADS
from factcheck.training.network import CrossEncoder
from sources.search.e5_weights import Shape

_NORMS = ("aln", "oln")
_MATRICES = ("ao", "fi", "fo")


def network_from(folder: Path) -> CrossEncoder:
    """The network of a folder that `write_model` wrote, exact to the eight bits of its matrices."""
    graph = onnx.load_model_from_string((folder / "model.onnx").read_bytes()).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    arrays = _arrays(stored)
    vocabulary, hidden = arrays["word.weight"].shape
    layers = sum(name.endswith(".fi.bias") for name in arrays)
    shape = Shape(
        hidden, layers, HEADS, len(arrays["layers.0.fi.bias"]), vocabulary, len(arrays["position.weight"]), EPSILON
    )
    network = CrossEncoder(shape)
    network.load_state_dict({name: torch.tensor(np.ascontiguousarray(values)) for name, values in arrays.items()})
    return network


def _arrays(stored: dict[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
    arrays = {
        "word.weight": stored["word.quantised"].astype(np.float32) * stored["word.scale"],
        "position.weight": stored["position"],
        "norm.weight": stored["emb.ln.scale"],
        "norm.bias": stored["emb.ln.bias"],
        "dense.weight": _matrix(stored, "head.dense"),
        "dense.bias": stored["head.dense.bias"],
        "label.weight": stored["label.weight"].T,
        "label.bias": stored["label.bias"],
    }
    layers = sum(name.endswith(".fi.bias") for name in stored)
    for index in range(layers):
        ours, theirs = f"layers.{index}", f"l{index}"
        arrays[f"{ours}.qkv.weight"] = np.concatenate([_matrix(stored, f"{theirs}.{part}") for part in "qkv"])
        arrays[f"{ours}.qkv.bias"] = np.concatenate([stored[f"{theirs}.{part}.bias"] for part in "qkv"])
        for part in _MATRICES:
            arrays[f"{ours}.{part}.weight"] = _matrix(stored, f"{theirs}.{part}")
            arrays[f"{ours}.{part}.bias"] = stored[f"{theirs}.{part}.bias"]
        for part in _NORMS:
            arrays[f"{ours}.{part}.weight"] = stored[f"{theirs}.{part}.scale"]
            arrays[f"{ours}.{part}.bias"] = stored[f"{theirs}.{part}.bias"]
    return arrays


def _matrix(stored: dict[str, NDArray[np.float32]], name: str) -> NDArray[np.float32]:
    """(outputs, width) in full precision."""
    quantised: NDArray[np.float32] = stored[f"{name}.quantised"].T.astype(np.float32)
    return quantised * stored[f"{name}.scale"][:, None]
