"""A name that the passage has in another role bears nothing out."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

CHEMIST = "Ada Reuss was born in Ghent in 1902 to a family of lacemakers and studied chemistry at Turin."
BOTANIST = (
    "Born in Lund on 9 May 1871, the botanist Nils Frisk catalogued mosses for forty years and died in Oslo in 1944."
)
LEDGER = "The ledger was written by Susan Whitlow in 1986 and later sold to Ordane."
DOCTOR = "ولد الطبيب سامي الراوي في بغداد عام 1920 ودرس الطب في القاهرة."


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("Ada Reuss was born in Turin.", CHEMIST, "Turin", "Ghent"),
        ("Nils Frisk was born in Oslo.", BOTANIST, "Oslo", "Lund"),
        ("Nils Frisk died in Lund.", BOTANIST, "Lund", "Oslo"),
        ("درس سامي الراوي الطب في بغداد.", DOCTOR, "بغداد", "القاهرة"),
    ],
)
def test_the_name_in_the_statements_role_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    named = [(reason.statement, reason.passage) for reason in judgement.reasons if not reason.agrees]
    assert (stated, found) in [(one.text, other.text) for one, other in named if one and other]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Ada Reuss was born in Ghent.", CHEMIST),
        ("Ada Reuss studied chemistry at Turin.", CHEMIST),
        ("Nils Frisk was born in Lund.", BOTANIST),
        ("Nils Frisk died in Oslo.", BOTANIST),
        ("The ledger was written by Susan Whitlow.", LEDGER),
        ("ولد سامي الراوي في بغداد.", DOCTOR),
        ("درس سامي الراوي الطب في القاهرة.", DOCTOR),
        # Another sentence tells of another occasion, and a name in both roles of either.
        (
            "Ina Berg died in Narvik.",
            "Ina Berg spent her youth in Skien. She lived in Narvik. Berg died there in 1957.",
        ),
        ("Ada Reuss studied at Ghent.", "Ada Reuss was born at Ghent and studied at Ghent and at Turin."),
    ],
)
def test_a_name_in_its_own_role_is_left_alone(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance != "refutes"
    assert all(reason.agrees for reason in judgement.reasons if reason.kind in {"name", "place"})
