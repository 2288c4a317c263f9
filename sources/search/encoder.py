"""Sentence vectors of multilingual-e5-small: one space for English and Arabic.

Wang et al., "Multilingual E5 Text Embeddings" (2024): inputs are prefixed `query: ` or `passage: `, token states are
averaged and the average normalised to length 1, so that a dot product is a cosine.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer, models, pre_tokenizers

from sources.search.e5_graph import build_graph
from sources.search.e5_weights import Weights, read_weights, weights_path, weights_sha256

DIMENSIONS = 384
MAX_TOKENS = 192
_TOKENS_PER_BATCH = 4096

Vectors = NDArray[np.float32]


class Encoder:
    """Loads in about a second, holds about 120 MB; safe to call from several threads."""

    def __init__(self, weights: Weights, threads: int | None = None) -> None:
        self._weights = weights
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or os.cpu_count() or 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            build_graph(weights), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = _tokenizer(weights)
        hidden = weights.shape.hidden
        positions = weights.vector("emb.pos").reshape(-1, hidden)[:MAX_TOKENS]
        self._offsets = positions + weights.vector("emb.type")[:hidden]

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (len(texts), 384) for texts that are to be found."""
        return self._encode([f"passage: {text}" for text in texts])

    def encode_query(self, text: str) -> Vectors:
        """The unit vector (384,) of a text that is looked for."""
        return np.asarray(self._encode([f"query: {text}"])[0], dtype=np.float32)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        tokens = self._tokenize(texts)
        # Texts of like length share a batch, so that little is spent on padding.
        order = sorted(range(len(tokens)), key=lambda index: len(tokens[index]))
        vectors = np.empty((len(tokens), DIMENSIONS), np.float32)
        for batch in _batches(order, tokens):
            vectors[batch] = self._run([tokens[index] for index in batch])
        return vectors

    def _tokenize(self, texts: Sequence[str]) -> list[list[int]]:
        special = self._weights.special
        plain = [" ".join(text.translate(self._weights.normal_forms).split()) for text in texts]
        return [
            [special.begin, *encoding.ids[: MAX_TOKENS - 2], special.end]
            for encoding in self._tokenizer.encode_batch(plain, add_special_tokens=False)
        ]

    def _run(self, tokens: Sequence[Sequence[int]]) -> Vectors:
        longest = max(map(len, tokens))
        padding = self._weights.special.padding
        ids = np.array([[*row, *[padding] * (longest - len(row))] for row in tokens], np.int64)
        mask = np.array([[1] * len(row) + [0] * (longest - len(row)) for row in tokens], np.int32)
        rows, where = np.unique(ids, return_inverse=True)
        words = self._weights.matrix_rows("emb.word", self._weights.shape.hidden, rows)
        embedded = words[where.reshape(ids.shape)] + self._offsets[:longest]
        (hidden,) = self._session.run(None, {"embedded": embedded, "mask": mask})
        pooled = (hidden * mask[..., None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
        return np.asarray(pooled / np.linalg.norm(pooled, axis=1, keepdims=True), dtype=np.float32)


def _batches(order: Sequence[int], tokens: Sequence[Sequence[int]]) -> list[list[int]]:
    batches: list[list[int]] = []
    for index in order:
        if batches and (len(batches[-1]) + 1) * len(tokens[index]) <= _TOKENS_PER_BATCH:
            batches[-1].append(index)
        else:
            batches.append([index])
    return batches


def _tokenizer(weights: Weights) -> Tokenizer:
    tokenizer = Tokenizer(models.Unigram(weights.pieces, unk_id=weights.special.unknown, byte_fallback=False))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(
        replacement="\u2581", prepend_scheme="always", split=False
    )
    return tokenizer


@lru_cache(maxsize=1)
def load_encoder() -> Encoder:
    """The process's one encoder."""
    return Encoder(read_weights(weights_path()))


def model_sha256() -> str:
    """Hash of the weights that the vectors come from."""
    return weights_sha256()
