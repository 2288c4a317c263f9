"""Sentence vectors of multilingual-e5-small: one space for English and Arabic.

Wang et al., "Multilingual E5 Text Embeddings" (2024): inputs are prefixed `query: ` or `passage: `, token states are
averaged and the average normalised to length 1, so that a dot product is a cosine.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer, models, pre_tokenizers

from sources.search.e5_graph import build_graph
from sources.search.e5_weights import Weights, read_weights, weights_path, weights_sha256

DIMENSIONS = 384
MAX_TOKENS = 192

Vectors = NDArray[np.float32]


class Encoder:
    """Loads in about two seconds, holds about 120 MB; safe to call from several threads.

    Every text is run by itself: activations are quantised over all that is run together, so a vector would otherwise
    depend on its neighbours in a batch. Passages are spread over the processors instead.
    """

    def __init__(self, weights: Weights, threads: int | None = None) -> None:
        self._weights = weights
        self._threads = threads or os.cpu_count() or 1
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(build_graph(weights), options, providers=["CPUExecutionProvider"])
        self._tokenizer = _tokenizer(weights)
        hidden = weights.shape.hidden
        positions = weights.vector("emb.pos").reshape(-1, hidden)[:MAX_TOKENS]
        self._offsets = positions + weights.vector("emb.type")[:hidden]

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (len(texts), 384) for texts that are to be found."""
        return self._encode([f"passage: {text}" for text in texts])

    def encode_query(self, text: str) -> Vectors:
        """The unit vector (384,) of a statement that is looked for."""
        return np.asarray(self.encode_queries([text])[0], dtype=np.float32)

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (len(texts), 384) for statements that are looked for.

        A statement both asks and tells, so it is read as a query and as a passage, and the two are averaged.
        """
        asked, told = (f"query: {text}" for text in texts), (f"passage: {text}" for text in texts)
        summed = self._encode([*asked, *told]).reshape(2, len(texts), -1).sum(axis=0)
        return np.asarray(summed / np.linalg.norm(summed, axis=1, keepdims=True), dtype=np.float32)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        tokens = self._tokenize(texts)
        if len(tokens) == 1:
            return self._run(tokens[0])[None, :]
        with ThreadPoolExecutor(self._threads) as pool:
            return np.stack(list(pool.map(self._run, tokens))) if tokens else np.empty((0, DIMENSIONS), np.float32)

    def _tokenize(self, texts: Sequence[str]) -> list[list[int]]:
        special = self._weights.special
        plain = [" ".join(text.translate(self._weights.normal_forms).split()) for text in texts]
        return [
            [special.begin, *encoding.ids[: MAX_TOKENS - 2], special.end]
            for encoding in self._tokenizer.encode_batch(plain, add_special_tokens=False)
        ]

    def _run(self, tokens: Sequence[int]) -> Vectors:
        words = self._weights.matrix_rows("emb.word", self._weights.shape.hidden, np.array(tokens, np.int64))
        embedded = (words + self._offsets[: len(tokens)])[None, :, :]
        (hidden,) = self._session.run(None, {"embedded": embedded, "mask": np.ones((1, len(tokens)), np.int32)})
        pooled = hidden[0].mean(axis=0)
        return np.asarray(pooled / np.linalg.norm(pooled), dtype=np.float32)


def _tokenizer(weights: Weights) -> Tokenizer:
    tokenizer = Tokenizer(models.Unigram(weights.pieces, unk_id=weights.special.unknown, byte_fallback=False))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="\u2581", prepend_scheme="always", split=False)
    return tokenizer


@lru_cache(maxsize=1)
def load_encoder() -> Encoder:
    """The process's one encoder."""
    return Encoder(read_weights(weights_path()))


def model_sha256() -> str:
    """Hash of the weights that the vectors come from."""
    return weights_sha256()
