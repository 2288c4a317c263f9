"""A network is taken back out of the model that was written of it."""

from __future__ import annotations

import numpy as np

from factcheck.training.export import build_cross_encoder
from factcheck.training.stored import read_cross_encoder

HIDDEN, FEED_FORWARD, VOCABULARY, LAYERS = 24, 48, 30, 2


def test_the_state_comes_back_to_the_eighth_bit() -> None:
    state = _state()
    found = read_cross_encoder(build_cross_encoder(state))
    assert found.keys() == state.keys()
    for name, values in state.items():
        assert found[name].shape == values.shape
        tolerance = np.abs(values).max() / 100
        np.testing.assert_allclose(found[name], values, atol=tolerance, err_msg=name)


def _state() -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
    shapes: dict[str, tuple[int, ...]] = {
        "word.weight": (VOCABULARY, HIDDEN),
        "position.weight": (16, HIDDEN),
        "norm.weight": (HIDDEN,),
        "norm.bias": (HIDDEN,),
        "dense.weight": (HIDDEN, 4 * HIDDEN),
        "dense.bias": (HIDDEN,),
        "label.weight": (3, HIDDEN),
        "label.bias": (3,),
    }
    for index in range(LAYERS):
        matrices = {
            "qkv": (3 * HIDDEN, HIDDEN),
            "ao": (HIDDEN, HIDDEN),
            "fi": (FEED_FORWARD, HIDDEN),
            "fo": (HIDDEN, FEED_FORWARD),
        }
        for part, shape in matrices.items():
            shapes[f"layers.{index}.{part}.weight"] = shape
            shapes[f"layers.{index}.{part}.bias"] = shape[:1]
        for part in ("aln", "oln"):
            shapes[f"layers.{index}.{part}.weight"] = (HIDDEN,)
            shapes[f"layers.{index}.{part}.bias"] = (HIDDEN,)
    source = np.random.default_rng(3)
    return {name: source.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
