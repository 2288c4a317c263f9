"""A cross-encoder that reads a passage and a statement together, from a folder on disk.

The folder holds `model.onnx` (or `onnx/model.onnx`), `tokenizer.json` and `config.json` with `id2label`, as Hugging
Face lays a sequence-classification model out; the package ships one, and any other with three labels can take its
place. `calibration.json`, where there is one, says how its scores are weighed with the typed facts.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from factcheck.agreement.types import STANCES, UNCALIBRATED, Calibration, Stance

SHIPPED = Path(__file__).parent / "model"
MAX_TOKENS = 192
_FILES = ("config.json", "tokenizer.json")
_CALIBRATION = "calibration.json"
_NETWORKS = ("model.onnx", "onnx/model.onnx")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LABELS: Mapping[str, Stance] = {
    "supports": "supports",
    "support": "supports",
    "supported": "supports",
    "entailment": "supports",
    "refutes": "refutes",
    "refute": "refutes",
    "refuted": "refutes",
    "contradiction": "refutes",
    "neutral": "neutral",
    "not_enough_info": "neutral",
    "not enough info": "neutral",
}


class UnusableModel(Exception):
    """A model folder lacks a file or does not judge the three stances; the message says which and where."""


class CrossEncoder:
    """Loads in under a second; safe to call from several threads.

    Every pair is run by itself: activations are quantised over all that is run together, so a judgement would
    otherwise depend on its neighbours in a batch. Pairs are spread over the processors instead.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        network = _network_file(folder)
        self._threads = threads or os.cpu_count() or 1
        self._order = _label_order(folder)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS, strategy="longest_first")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(network.read_bytes(), options, providers=["CPUExecutionProvider"])
        self._inputs = {wanted.name for wanted in self._session.get_inputs()}
        self.calibration = _calibration(folder / _CALIBRATION)
        self.sha256 = _sha256(network, *(folder / name for name in (*_FILES, _CALIBRATION)))

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        """Unnormalised scores in the order of STANCES, one row for each (passage with context, statement) pair."""
        encodings = self._tokenizer.encode_batch([(_encodable(passage), _encodable(said)) for passage, said in pairs])
        if len(encodings) == 1:
            return [self._run(encodings[0])]
        # The longest first: a long one at the end would leave the other processors without work.
        order = sorted(range(len(encodings)), key=lambda place: -len(encodings[place]))
        with ThreadPoolExecutor(self._threads) as pool:
            scores = dict(zip(order, pool.map(self._run, (encodings[place] for place in order)), strict=True))
        return [scores[place] for place in range(len(encodings))]

    def _run(self, encoding: Encoding) -> list[float]:
        given = {
            "input_ids": encoding.ids,
            "attention_mask": encoding.attention_mask,
            "token_type_ids": encoding.type_ids,
        }
        arrays = {name: np.array([values], np.int64) for name, values in given.items() if name in self._inputs}
        (scores,) = self._session.run(None, arrays)
        return [float(score) for score in scores[0][self._order]]


def _encodable(text: str) -> str:
    """Half of a surrogate pair is no character; what is stored has none, but a caller's text may."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


@lru_cache(maxsize=2)
def load_cross_encoder(folder: Path = SHIPPED) -> CrossEncoder:
    """The process's one model of that folder; UnusableModel when it is none."""
    return CrossEncoder(folder)


def missing_files(folder: Path) -> list[str]:
    """What a folder lacks to be read as a model; the network may stand in either place."""
    missing = [name for name in _FILES if not (folder / name).is_file()]
    return missing if any((folder / name).is_file() for name in _NETWORKS) else [*missing, _NETWORKS[0]]


def _network_file(folder: Path) -> Path:
    missing = missing_files(folder)
    if missing:
        raise UnusableModel(f"The entailment model in {folder} has no {' and no '.join(missing)}.")
    return next(folder / name for name in _NETWORKS if (folder / name).is_file())


def _label_order(folder: Path) -> list[int]:
    """Where each of STANCES stands among the model's outputs."""
    try:
        named = json.loads((folder / "config.json").read_text("utf-8"))["id2label"]
        found = {_LABELS[str(name).lower()]: int(place) for place, name in named.items()}
        return [found[stance] for stance in STANCES]
    except (ValueError, KeyError, AttributeError) as error:
        raise UnusableModel(
            f"config.json in {folder} must map its id2label to supports, refutes and neutral "
            "(or entailment, contradiction and neutral)."
        ) from error


def _calibration(path: Path) -> Calibration:
    if not path.is_file():
        return UNCALIBRATED
    try:
        return Calibration(**json.loads(path.read_text("utf-8")))
    except (ValueError, TypeError) as error:
        raise UnusableModel(f"{path} is not the calibration of a model: {error}") from error


def _sha256(*paths: Path) -> str:
    whole = hashlib.sha256()
    for path in (path for path in paths if path.is_file()):
        with path.open("rb") as file:
            whole.update(hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()
