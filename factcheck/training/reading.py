"""A labelled pair as a check shows it to the model."""

from __future__ import annotations

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.judging.rewording import reword
from factcheck.agreement.types import Quote, Statement
from factcheck.language.detect import detect_language
from factcheck.training.pairs import LabelledPair


def as_read(pair: LabelledPair) -> tuple[str, str]:
    """Passage and statement as a check shows them to the model."""
    statement = Statement(pair.statement, detect_language(pair.statement) or "en")
    quote = Quote(pair.passage, detect_language(pair.passage) or "en")
    return pair.passage, reword(compare_texts(statement, quote))
