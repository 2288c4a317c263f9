"""Pairs in which one of the texts has part of its words in the other language.

Of whole translations there are few; with single words exchanged (Qin et al., "CoSDA-ML", 2020) every labelled pair
teaches that two words mean the same. Names and values stay: a check writes those alike before the model reads.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.language.detect import detect_language
from factcheck.language.extract import extract_facts
from factcheck.language.words.words import content_words, outside
from factcheck.training.pairs import LabelledPair

_SHARE = 0.8
# Fewer words than this would make no other text.
_LEAST = 2


def switched_pairs(
    pairs: Sequence[LabelledPair], lexicon: Mapping[str, str], source: random.Random
) -> Iterator[LabelledPair]:
    """Each pair with the words of its statement, or of its passage, exchanged; none where too few are known."""
    for pair in pairs:
        if source.random() < 0.5:
            said = switch(pair.statement, lexicon, source)
            other = replace(pair, statement=said) if said else None
        else:
            said = switch(pair.passage, lexicon, source)
            other = replace(pair, passage=said) if said else None
        if other is not None:
            yield other


def switch(text: str, lexicon: Mapping[str, str], source: random.Random) -> str | None:
    """The text with most of the words that the lexicon has put in the other language; None where it has too few."""
    facts = [(fact.start, fact.end) for fact in extract_facts(text, detect_language(text) or "en")]
    words = [word for word in outside(content_words(text), facts) if word.stem in lexicon and source.random() < _SHARE]
    if len(words) < _LEAST:
        return None
    for word in reversed(words):
        text = text[: word.start] + lexicon[word.stem] + text[word.end :]
    return text
