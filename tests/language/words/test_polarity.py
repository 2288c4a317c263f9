"""Negation."""

from __future__ import annotations

import pytest

from factcheck.language.normalise import read
from factcheck.language.words.polarity import find_negations


@pytest.mark.parametrize(
    ("language", "text", "cues"),
    [
        ("en", "The ship never sailed.", ["never"]),
        ("en", "They didn’t agree and refused to sign.", ["didn’t", "refused"]),
        ("en", "He failed to appear without a reason.", ["failed to", "without"]),
        ("en", "Not only did it sail, it no doubt sank near No. 5.", []),
        ("en", "The road may or may not be lit, whether or not it rains.", []),
        ("en", "They chose Sund, not Marren, and did not say why.", ["not"]),
        ("en", 'The novel "No Roof for Old Sailors" and the film To Sail and Not Return.', []),
        ("en", 'He said, "No sailors drowned", and it did NOT sink.', ["No", "NOT"]),
        ("en", "Nothing was noted in the notebook.", ["Nothing"]),
        ("en", "The mayor did not go and the governor does not know.", ["not", "not"]),
        ("en", "Yields declined to 7.4%, then declined to a new low and declined to about thirty sacks.", []),
        ("en", "The miller declined to answer and declined to thank the mayor.", ["declined to", "declined to"]),
        ("ar", "تراجع المحصول إلى 7.4 في المئة", []),
        ("ar", "لم تبحر السفينة ولن تعود", ["لم", "لن"]),
        ("ar", "ونفى الوزير ذلك ورفض التوقيع", ["نفى", "رفض"]),
        ("ar", "وصلت دون تأخير وعدم الرد", ["دون", "عدم"]),
        ("ar", "لا سيما أن العدد لا يقل عن مئة", []),
        ("ar", "ملأ الماء الإناء", []),
        ("ar", "وصل فريق مراسلون بلا حدود بلا معدات", ["بلا"]),
        ("ar", "لم تنشر الخبر إلا جريدة الفجر", []),
        ("ar", "فلن تأتي الفرصة إلا إذا نجحت", []),
        ("ar", "لم تأت السفينة وعادت الطائرة إلى المدينة بعد يومين ولا أحد يعرف إلا الوزير", ["لم"]),
    ],
)
def test_negations(language: str, text: str, cues: list[str]) -> None:
    assert [fact.text for fact in find_negations(read(text), language)] == cues
