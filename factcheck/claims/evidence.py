"""A passage that was judged: what the verdict, the explanation and the presentation all read."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.agreement.types import Judgement, Stance
from sources.models import Passage
from sources.search.types import Hit


@dataclass(frozen=True, slots=True)
class JudgedEvidence:
    """One retrieved passage with how it stands to the statement. `passage.document.source` is loaded with it."""

    passage: Passage
    judgement: Judgement
    retrieval: Hit

    @property
    def stance(self) -> Stance:
        return self.judgement.stance

    @property
    def strength(self) -> float:
        """Probability of the stance that was taken."""
        return self.judgement.probabilities[self.stance]

    @property
    def source_name(self) -> str:
        return self.passage.document.source.name

    @property
    def reliability(self) -> float:
        return self.passage.document.source.reliability
