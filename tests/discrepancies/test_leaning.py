from __future__ import annotations

from collections.abc import Callable

from factcheck.discrepancies.leaning import spoken_of
from factcheck.discrepancies.passages import readable_passages
from factcheck.language.names.names import name_keys
from sources.models import Document

Add = Callable[[str, str, str], Document]
TEXT = "The harbour of Tarmina is old. It has a breakwater of stone. Holm has none."


def spoken(document: Document) -> dict[str, frozenset[str]]:
    return {passage.text: spoken_of(passage) for passage in readable_passages(document.pk)}


def test_a_passage_speaks_of_whom_the_sentence_before_names(add: Add) -> None:
    found = spoken(add("One", "en", f"{TEXT}\n"))
    assert name_keys("Tarmina", "en") <= found["It has a breakwater of stone."]
    assert found["The harbour of Tarmina is old."] == frozenset()


def test_the_title_may_change_without_the_passages(add: Add) -> None:
    document = add("One", "en", f"{TEXT}\n")
    before = spoken(document)
    Document.objects.filter(pk=document.pk).update(title="The harbours of Velmora and Holm")
    assert spoken(document) == before
