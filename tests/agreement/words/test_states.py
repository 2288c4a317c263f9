"""States that exclude each other, and deeds that were refused."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import denied, judged


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        ("The pilot was sober.", "The pilot was drunk.", ("sober", "drunk")),
        ("The lease is valid.", "The lease is invalid.", ("valid", "invalid")),
        ("The pond is polluted.", "The pond is clean.", ("polluted", "clean")),
        ("The fire was deliberate.", "The fire was accidental.", ("deliberate", "accidental")),
        ("The fair went ahead.", "The fair was cancelled at the last minute.", ("ahead", "cancelled")),
        ("القاعة ممتلئة.", "القاعة فارغة.", ("ممتلئة", "فارغة")),
        ("المكتبة مفتوحة يوم الأحد.", "المكتبة مغلقة يوم الأحد.", ("مفتوحة", "مغلقة")),
        ("البحيرة عميقة.", "البحيرة ضحلة.", ("عميقة", "ضحلة")),
    ],
)
def test_one_state_denies_the_other(statement: str, passage: str, named: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert named in denied(judgement)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The full report names nine firms.", "An empty page ends the report, which names nine firms in full."),
        ("The jurors deliberated for an hour.", "The jurors deliberated for an hour over the accident."),
        ("The shop was close to the quay.", "The shop, open all night, was close to the quay."),
        ("The pilot was drunk.", "The pilot was not sober."),
    ],
)
def test_where_no_state_is_denied(statement: str, passage: str) -> None:
    assert not denied(judged(statement, passage))


@pytest.mark.parametrize(
    ("statement", "passage", "cue"),
    [
        ("The warden resigned.", "The warden refused to resign.", "refused"),
        ("استقال الحارس.", "رفض الحارس أن يستقيل.", "رفض"),
    ],
)
def test_what_was_refused_was_not_done(statement: str, passage: str, cue: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert [reason.passage.text for reason in judgement.reasons if not reason.agrees and reason.passage] == [cue]
