"""Takes a network back out of the model that was written of it, to train it further: the reverse of export.py."""

from __future__ import annotations

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

_NORMS = ("aln", "oln")
_MATRICES = ("ao", "fi", "fo")


def read_cross_encoder(model: bytes) -> dict[str, NDArray[np.float32]]:
    """The state of the CrossEncoder that `build_cross_encoder` wrote, exact to the eight bits of its matrices."""
    graph = onnx.load_model_from_string(model).graph
    return _arrays({tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer})


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
