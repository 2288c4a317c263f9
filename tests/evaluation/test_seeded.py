from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from factcheck.evaluation import seeding
from sources.models import Document

ENGLISH = [
    "The harbour of Marren was dredged in 1931.",
    "The museum keeps 312 ship models.",
    "The Sund bridge cost 12 million dollars.",
    "Choirs sing in the old market on Sundays.",
    "The lighthouse keeper kept bees behind the wall.",
    "Norway lent the museum forty paintings.",
    "The fish market opens at dawn and closes at noon.",
    "A second ferry was bought by the town in 1952.",
    "Salt is exported to Genoa in small barrels.",
    "The mayor keeps a yellow parrot.",
    "Nobody has ever painted the northern quay.",
    "The bell tower leans a little to the west.",
]
ARABIC = [
    "جرى تعميق ميناء مارين عام 1931.",
    "يضم المتحف 312 نموذجا للسفن.",
    "بلغت تكلفة جسر سوند 12 مليون دولار.",
    "تغني الجوقات في السوق القديمة أيام الأحد.",
    "كان حارس المنارة يربي النحل خلف السور.",
    "أعارت النرويج المتحف أربعين لوحة.",
    "يفتح سوق السمك عند الفجر ويغلق عند الظهر.",
    "اشترت المدينة عبارة ثانية عام 1952.",
    "يصدر الملح إلى جنوة في براميل صغيرة.",
    "يحتفظ رئيس البلدية بببغاء أصفر.",
    "لم يطل أحد الرصيف الشمالي قط.",
    "يميل برج الجرس قليلا نحو الغرب.",
]


def seeded(*arguments: str) -> dict[str, Any]:
    out = StringIO()
    call_command("evaluate", "seeded", *arguments, "--here", "--wrong", "--json", stdout=out, stderr=StringIO())
    return dict(json.loads(out.getvalue()))


def test_changed_values_of_a_copy_are_found_and_named(db: None, data_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text("\n\n".join(ENGLISH), encoding="utf-8")
    figures = seeded(str(path), "--changes", "4", "--share", "0.5")
    assert (figures["documents"], figures["changed"]) == (1, 4)
    assert figures["found"] == figures["named"] == 1.0, figures["wrong"]
    assert sum(kind["changed"] for kind in figures["kinds"].values()) == 4
    assert figures["unexplained"] == 0
    first, second = (document.text.split("\n\n") for document in Document.objects.order_by("id"))
    assert sum(one != other for one, other in zip(first, second, strict=True)) == 4


def test_what_is_missed_is_told(db: None, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.evaluation.seeded.Sweep", NothingFound)
    path = tmp_path / "harbour.txt"
    path.write_text("\n\n".join(ENGLISH), encoding="utf-8")
    figures = seeded(str(path), "--changes", "2")
    assert (figures["found"], figures["named"]) == (0.0, 0.0)
    assert [missed["what"] for missed in figures["wrong"]] == ["not found"] * 2
    for missed in figures["wrong"]:
        assert missed["changed"] == missed["original"].replace(missed["before"], missed["after"], 1)


class NothingFound:
    def of_corpus(self) -> list[Any]:
        return []


def test_a_translation_is_a_second_source(db: None, data_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    rows = [json.dumps({"en": en, "ar": ar}) for en, ar in zip(ENGLISH, ARABIC, strict=True)]
    path.write_text("\n".join(rows), encoding="utf-8")
    figures = seeded(str(path), "--changes", "2")
    assert figures["changed"] == 2
    assert figures["found"] == figures["named"] == 1.0, figures["wrong"]
    assert [document.language for document in Document.objects.order_by("id")] == ["en", "ar"]


def test_each_source_of_a_corpus_is_a_document(
    db: None, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeding, "_LEAST_SENTENCES", 6)
    path = tmp_path / "corpus.jsonl"
    rows = [
        {"id": str(number), "text": text, "source": "ab"[number % 2] if number < 12 else "c"}
        for number, text in enumerate([*ENGLISH, "Too short for a document."])
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert seeded(str(path), "--changes", "8", "--share", "0.5")["documents"] == 2


def test_a_file_that_is_neither_is_refused(db: None, data_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text("[1", encoding="utf-8")
    with pytest.raises(CommandError, match="line 1 is not a JSON object"):
        seeded(str(path))
