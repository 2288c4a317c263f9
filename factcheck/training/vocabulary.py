"""The part of multilingual-e5-small's vocabulary that English and Arabic use, as a tokenizer file.

A quarter of the 250,000 pieces serves both languages, and the embedding table shrinks with it. What is left out is
still read, in smaller pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

from sources.search.e5_weights import Weights

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_METASPACE = "▁"
_LATIN = re.compile(f"^[{_METASPACE}\\x20-\\x7e]+$")
_ARABIC = re.compile(f"^[{_METASPACE}\u0600-\u06ff0-9.,]+$")
_CHARACTER = re.compile("^[\\x20-\\x7e\u00a0-\u024f\u0600-\u06ff\u2010-\u205e\u20a0-\u20bf]$")
# Pieces are numbered by frequency; rarer Latin ones belong mostly to languages other than English.
_COMMON = 110_000
_ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
_PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"


def keep_pieces(weights: Weights, texts: Iterable[str]) -> NDArray[np.int64]:
    """Which pieces to keep, in their order: the special ones, the two languages', and every one that `texts` use."""
    pieces = [piece for piece, _ in weights.pieces]
    kept = {index for index, piece in enumerate(pieces) if _belongs(index, piece)}
    kept |= {pieces.index(special) for special in SPECIAL}
    whole = build_tokenizer(weights, np.arange(len(pieces)))
    for encoding in whole.encode_batch(list(texts), add_special_tokens=False):
        kept.update(encoding.ids)
    return np.array(sorted(kept), np.int64)


def _belongs(index: int, piece: str) -> bool:
    if index < _COMMON and _LATIN.match(piece):
        return True
    return bool(_ARABIC.match(piece) or _CHARACTER.match(piece.replace(_METASPACE, "")))


def build_tokenizer(weights: Weights, rows: NDArray[np.int64]) -> Tokenizer:
    """A tokenizer over the pieces `rows`, which joins a passage and a statement as XLM-RoBERTa joins two texts."""
    vocabulary = [weights.pieces[row] for row in rows]
    ids = {piece: index for index, (piece, _) in enumerate(vocabulary)}
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=ids["<unk>"], byte_fallback=False))
    tokenizer.normalizer = _normaliser()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement=_METASPACE, prepend_scheme="always", split=False)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        pair="<s> $A </s> </s>:1 $B:1 </s>:1",
        special_tokens=[("<s>", ids["<s>"]), ("</s>", ids["</s>"])],
    )
    return tokenizer


def _normaliser() -> normalizers.Normalizer:
    """Compatibility forms, one set of digits, no vowel signs, single blanks: as statements are read elsewhere."""
    digits = [
        normalizers.Replace(digit, str(value))
        for family in (_ARABIC_DIGITS, _PERSIAN_DIGITS)
        for value, digit in enumerate(family)
    ]
    return normalizers.Sequence(
        [
            normalizers.NFKC(),
            normalizers.Replace(Regex("[\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"), ""),
            *digits,
            normalizers.Replace(Regex("\\s+"), " "),
            normalizers.Strip(),
        ]
    )
