"""Which texts stand for a passage in the vector space.

One vector blurs a long sentence that states many things, so besides its whole a long passage has a vector for each
window of its words; and a passage that leans on the sentence before it has one for the two together.
"""

from __future__ import annotations

from sources.search.keywords import IndexedPassage

_LONG = 24
_WINDOW = 18
_STRIDE = 12
_SHORTEST_WINDOW = 9


def vector_texts(passage: IndexedPassage) -> list[str]:
    """One text at least, the whole one's first."""
    texts = [whole_text(passage)]
    if "antecedent" in passage.context:
        texts.append(f"{passage.context['antecedent']} {passage.text}")
    return texts + _windows(passage.text.split())


def whole_text(passage: IndexedPassage) -> str:
    """The passage led by the heading and the date that govern it."""
    context = passage.context
    return ". ".join([*(context[key] for key in ("heading", "date") if key in context), passage.text])


def _windows(words: list[str]) -> list[str]:
    if len(words) <= _LONG:
        return []
    starts = range(0, len(words) - _SHORTEST_WINDOW + 1, _STRIDE)
    return [" ".join(words[start : start + _WINDOW]) for start in starts]
