"""Every number that reporting a discrepancy depends on, apart from what makes two passages neighbours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SweepSettings:
    """From which probability of refutation on, by the model, a difference is reported.

    `sure`: where two texts speak of one matter as far as the typed facts tell. Surer than a check asks to be: nobody
    asked for this comparison, and a board of false alarms is not read. `but_for`: how likely all but the one value that
    differs has to be borne out. `sure_of_words`: where not a value but a word or a negation differs; `denied` and, in
    the other direction, `not_affirmed`: where one text says no to all that the other says. `not_denied`: where the
    facts leave hardly a doubt, so that the model need only not deny it; `taken_for_it`: between two languages, how far
    it may then take the one for bearing the other out. `day_off`: how likely it has to find a refutation, by
    the mean of both directions, where two dates of one event are a day apart.
    `clause_met` and `clause_sure`: between clauses, how far the model has to take each for borne out but for the value,
    and how sure it has to be of that and of the refutation in one direction; `clause_denied`: where words and no values
    part them, how sure it has to be in one direction, and `clause_met` in the other; `clause_plain` stands for
    `clause_met` where the facts leave no need of a refutation.
    `translated_seen`: how likely a refutation has to be for it between sentences that answer to each other in two
    languages. `translated_met` and `translated_denied`: where the words of two languages cannot be compared, how far it
    has to take the one for borne out but for an amount, and for refuted. `doer_met`: where two texts give one deed to
    two doers, how far it has to take the one for borne out with the other's doer in it, and `other_doer` for refuted as
    it is, in one direction: the words leave little doubt.
    `borne_out`, `copied`, `translated`, `computed` and `told` are the least confidence of what the facts find: that, a
    change in a copy or in a translation, by arithmetic or the calendar, and by the order in which something is told.
    """

    sure: float = 0.8
    but_for: float = 0.5
    sure_of_words: float = 0.88
    denied: float = 0.75
    not_affirmed: float = 0.5
    not_denied: float = 0.15
    taken_for_it: float = 0.5
    day_off: float = 0.4
    clause_met: float = 0.3
    clause_sure: float = 0.5
    clause_denied: float = 0.7
    clause_plain: float = 0.75
    translated_seen: float = 0.3
    translated_met: float = 0.65
    translated_denied: float = 0.98
    doer_met: float = 0.8
    other_doer: float = 0.18
    borne_out: float = 0.6
    copied: float = 0.95
    translated: float = 0.85
    computed: float = 0.9
    told: float = 0.7


SETTINGS = SweepSettings()
