"""The interface speaks Arabic throughout, and the compiled catalogue is the one that is read."""

from __future__ import annotations

import gettext
import io
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils import translation
from django.utils.formats import localize
from django.utils.translation.template import templatize

FOLDER = Path(settings.BASE_DIR) / "factcheck" / "locale" / "ar" / "LC_MESSAGES"
PLACEHOLDER = re.compile(r"%\(\w+\)s|%%|</?\w+>")
KEYWORDS = {"_": None, "gettext": None, "gettext_lazy": None, "ngettext": (1, 2), "ngettext_lazy": (1, 2)}
ARABIC = re.compile("[\u0620-\u064a]")


def messages() -> list[Message]:
    with (FOLDER / "django.po").open("rb") as file:
        return [message for message in read_po(file) if message.id]


def texts(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, list | tuple) else [str(value)]


def test_every_sentence_is_translated_with_its_placeholders() -> None:
    assert len(messages()) > 200
    for message in messages():
        wanted = set(PLACEHOLDER.findall(texts(message.id)[-1])) - {"%(n)s"}
        for translated in texts(message.string):
            assert ARABIC.search(translated), message.id
            assert set(PLACEHOLDER.findall(translated)) - {"%(n)s"} == wanted, message.id


def test_the_compiled_catalogue_is_up_to_date() -> None:
    with (FOLDER / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in messages():
        one, *several = texts(message.id)
        if several:
            assert [compiled.ngettext(one, several[0], n) for n in (0, 1, 2, 3, 11, 100)] == texts(message.string)
        else:
            assert compiled.gettext(one) == message.string


def test_every_sentence_of_the_interface_is_in_the_catalogue() -> None:
    known = {text for message in messages() for text in texts(message.id)}
    missing = {
        text: path.name
        for room in ("factcheck", "sources")
        for path in (Path(settings.BASE_DIR) / room).rglob("*")
        if path.suffix in (".py", ".html") and "training" not in path.parts
        for text in marked(path)
        if text not in known
    }
    assert missing == {}


def marked(path: Path) -> Iterator[str]:
    """What a module or a template marks for translation."""
    text = path.read_text("utf-8")
    source = templatize(text, origin=str(path)) if path.suffix == ".html" else text
    for _, found, _, _ in extract("python", io.BytesIO(source.encode()), KEYWORDS):
        yield from texts(found)


@pytest.mark.parametrize(("count", "says"), [(0, "لم يُنشر أي حكم."), (1, "نُشر حكم واحد."), (7, "نُشرت 7 أحكام.")])
def test_arabic_counts_have_their_own_forms(count: int, says: str) -> None:
    with translation.override("ar"):
        sentence = translation.ngettext("%(n)s verdict is published.", "%(n)s verdicts are published.", count)
    assert sentence % {"n": count} == says


def test_arabic_pages_keep_ascii_digits() -> None:
    with translation.override("ar"):
        assert set(str(localize(1234))) <= set(string.digits + ".,٬ \u00a0")
