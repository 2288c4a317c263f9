"""Web pages, honest and hostile."""

from __future__ import annotations

import time

import pytest

from sources.readers import RefusedFile
from sources.readers.html import read_html

ARTICLE = """<!DOCTYPE html><html><head><title>Orla Times - The ferry</title><style>p {}</style></head><body>
<nav><a href="/">Home</a><a href="/world">World news of the day</a></nav>
<article><h1>The ferry of the Orla</h1><p>By Mara Holt</p>
<p>The ferry crossed the Orla for the first time
in 1881.<sup class="reference"><a href="#n3">[3]</a></sup> It carried <b>forty</b> people &amp; two carts.</p>
<figure><img src="f.jpg" alt="f"><figcaption>The ferry in 1890. Photo: Orla Archive</figcaption></figure>
<h2>The bridge</h2><p>After the bridge was opened in 1931, the ferry was sold to a town on the coast.</p>
<ul><li>It sank in 1940 in a storm.</li><li>It was raised again in 1941.</li></ul>
<table><tr><th>Year</th><th>Carts</th></tr><tr><td>1890</td><td>4,100</td></tr></table>
</article><script>document.write("evil words")</script><footer>All rights reserved by nobody</footer></body></html>"""


def blocks_of(data: bytes) -> list[tuple[str, str]]:
    document = read_html(data)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_parts_of_an_article() -> None:
    blocks = blocks_of(ARTICLE.encode())
    assert ("heading", "The bridge") in blocks
    first = "The ferry crossed the Orla for the first time in 1881.[3] It carried forty people & two carts."
    assert ("paragraph", first) in blocks
    assert ("caption", "The ferry in 1890.") in blocks
    assert ("boilerplate", "Photo: Orla Archive") in blocks
    assert ("item", "It sank in 1940 in a storm.") in blocks
    assert ("row", "1890 | 4,100") in blocks
    assert ("boilerplate", "By Mara Holt") in blocks
    assert read_html(ARTICLE.encode()).title == "The ferry of the Orla"


def test_part_that_the_page_names_as_notes() -> None:
    notes = '<section class="post footnotes"><p id="n1">[1] Holt, Ferries (Orla, 1989), p. 5.</p></section></article>'
    blocks = blocks_of(ARTICLE.replace("</article>", notes).encode())
    assert blocks[-1] == ("footnote", "[1] Holt, Ferries (Orla, 1989), p. 5.")
    assert sum("Ferries" in words for _, words in blocks) == 1


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("It holds 11 km<sup>3</sup> of water.<sup>2</sup> It is deep.", "It holds 11 km³ of water.[2] It is deep."),
        ("The owner<sup>4</sup> sold it.<sup><a href='#fn5'>5</a></sup>", "The owner[4] sold it.[5]"),
        ("It covers 7 m<sup><a href='#fn2'>2</a></sup> today.", "It covers 7 m[2] today."),
        ("A mass of 10<sup>6</sup> tonnes, on the 4<sup>th</sup> of May.", "A mass of 10⁶ tonnes, on the 4th of May."),
        ("The town<a href='#n1'><sup>1</sup></a> grew.<sup class='noteref'>a</sup>", "The town[1] grew.[a]"),
        ("مساحته ٨ كم<sup>2</sup> تقريبا.<sup>3</sup>", "مساحته ٨ كم² تقريبا.[3]"),
    ],
)
def test_what_is_raised_is_a_mark_or_a_power(markup: str, words: str) -> None:
    page = ARTICLE.replace("<h2>", f"<p>{markup}</p><h2>")
    assert ("paragraph", words) in blocks_of(page.encode())


def test_page_furniture_and_scripts_are_gone() -> None:
    text = read_html(ARTICLE.encode()).text
    for words in ("evil", "Home", "World news", "All rights reserved", "p {}"):
        assert words not in text


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "nonsense", ""])
@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "utf-16"])
def test_charset_that_is_declared_wrongly(declared: str, encoding: str) -> None:
    words = "عبرت العبّارة النهر لأول مرة في عام 1881، وكانت تحمل أربعين شخصاً وعربتين."
    page = f"<html><head><meta charset='{declared}'></head><body><article><p>{words}</p></article></body></html>"
    assert ("paragraph", words) in blocks_of(page.encode(encoding))


def test_short_page_without_article() -> None:
    assert blocks_of(b"<p>One short sentence stands here.</p>") == [("paragraph", "One short sentence stands here.")]


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "The ferry crossed the river.",
        "<b>" * 100_000 + "The ferry crossed the river." + "</b>" * 100_000,
        "<table><tr><td>" * 20_000,
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><p>&b;&b;&b; The ferry.</p>',
        "<p " + "x" * 12_000_000 + "='1'>The ferry crossed.</p>",
        "<p title='" + "x" * 12_000_000 + "'>The ferry crossed.</p>",
        "<script>" + "while(1){}" * 1000 + "</script><p onload=alert(1)>The ferry crossed.</p>",
        "<p>The ferry &#0; crossed &#xD800; the &#x110000; river.</p>",
        "<" * 200_000,
        "&" * 200_000 + "amp;" * 1000,
        "<!--" * 50_000 + "<p>The ferry crossed.",
        "<plaintext><p>The ferry crossed.",
        "<svg><foreignObject><p>The ferry</p></foreignObject></svg>",
        "<?xml version='1.0' encoding='utf-16'?><html><body><p>The ferry crossed.</p></body></html>",
    ],
    ids=lambda page: page[:18],
)
def test_hostile_page_is_read_or_refused_soon(page: str) -> None:
    started = time.monotonic()
    try:
        text = read_html(page.encode()).text
    except RefusedFile as refusal:
        text = str(refusal)
    assert time.monotonic() - started < 20
    text.encode()
    assert "\x00" not in text
    assert "while(1)" not in text


def test_page_nested_without_end_is_refused() -> None:
    with pytest.raises(RefusedFile, match="nested"):
        read_html(("<div>" * 1000 + "The ferry crossed.").encode())


@pytest.mark.parametrize("page", ["   ", "<html></html>", "<!-- -->"])
def test_page_without_words(page: str) -> None:
    try:
        document = read_html(page.encode())
    except RefusedFile:
        return
    assert not document.blocks


def test_a_page_of_scripts_alone_is_refused_without_a_word_of_the_library(caplog: pytest.LogCaptureFixture) -> None:
    assert not read_html(b"<html><body><script>var x = 1</script></body></html>").blocks
    assert not caplog.records


def test_a_short_page_keeps_its_parts_apart() -> None:
    page = """<html lang="ar"><body><div id="share-bar">شارك</div><article><h1>العبّارة القديمة</h1>
<p>عبرت العبّارة النهر عام 1881.<sup><a href="#n1"><span>[</span>1<span>]</span></a></sup> وكانت صغيرة.</p>
<h2>الجسر</h2><p>افتتح الجسر عام 1931.</p></article>
<div class="reflist"><ol class="references"><li id="n1">هولت، ص 4.</li></ol></div></body></html>"""
    assert blocks_of(page.encode()) == [
        ("heading", "العبّارة القديمة"),
        ("paragraph", "عبرت العبّارة النهر عام 1881.[1] وكانت صغيرة."),
        ("heading", "الجسر"),
        ("paragraph", "افتتح الجسر عام 1931."),
        ("footnote", "هولت، ص 4."),
    ]


@pytest.mark.parametrize(
    ("markup", "blocks"),
    [
        ("<form action='.'>{}</form>", []),
        ("<table><tr><td>{}<p>It sank.</p></td></tr></table>", [("paragraph", "It sank.")]),
        ("{}<dl><dt>Length</dt><dd>nine metres</dd></dl>", [("item", "Length"), ("item", "nine metres")]),
        ("{}<div class='comments'><p>I saw it.</p></div>", []),
        ("{}<table><tr><td>1890<br>1891</td><td>4 carts</td></tr></table>", [("row", "1890 1891 | 4 carts")]),
    ],
    ids=["form around the page", "table for layout", "definitions", "comments", "break in a cell"],
)
def test_how_short_pages_are_built(markup: str, blocks: list[tuple[str, str]]) -> None:
    words = "The ferry crossed the Orla for the first time in 1881."
    page = f"<html><body>{markup.format(f'<p>{words}</p>')}</body></html>"
    assert blocks_of(page.encode()) == [("paragraph", words), *blocks]


def test_a_long_page_inside_a_form_is_read() -> None:
    page = ARTICLE.replace("<article>", "<form><input value='x'><article>").replace("</article>", "</article></form>")
    longer = page.replace("<h2>", "<p>The ferry was painted green every spring, says its captain.</p>" * 40 + "<h2>")
    assert ("item", "It sank in 1940 in a storm.") in blocks_of(longer.encode())
