"""The marks by which a line of plain text shows that it is no prose: credits, labels, footnotes, numbers of images."""

from __future__ import annotations

import re

from sources.readers.marks import FIRST_MARK, RAISED, mark_number
from sources.readers.units import ends_sentence

_AGENCIES = (
    r"AP|AFP|Reuters|Getty(?: Images)?|EPA|SANA|Sputnik|TASS|Xinhua|Anadolu(?: Agency)?|UPI|dpa|DPA|PA|WAFA|IRNA|"
    r"رويترز|أ ?ف ?ب|فرانس برس|أسوشيتد برس|سانا|سبوتنيك|الأناضول|وكالات|د ?ب ?أ"
)
_CREDIT = re.compile(
    r"\(\s*(?:[^()]{0,60}\b)?(?:photo|photograph|picture|image|file photo|تصوير|صورة|الصورة)\b[^()]{0,80}\)\s*\Z"
    r"|[\[(](?:" + _AGENCIES + r")(?:\s*[/|،,-][^()\]]{0,60})?[\])]\s*\Z"
    r"|(?:(?<=\s)|\A)(?:image|photo|picture|photograph|photography|illustration)s?\s*(?:credits?|courtesy|source|by)?"
    r"\s*(?::|©|\bby\b|\bcourtesy\b)\s*[^.:]{2,80}\.?\Z"
    r"|(?:(?<=\s)|\A)(?:credits?|photo credits?|image credits?)\s*:\s*[^.:]{2,80}\.?\Z"
    r"|(?:(?<=\s)|\A)(?:تصوير|مصدر الصورة|حقوق الصورة|الصورة من|صورة|عدسة)\s*:\s*[^.:]{2,80}\.?\Z"
    r"|(?:(?<=\s)|\A)©\s?[^.]{2,80}\.?\Z",
    re.IGNORECASE,
)
_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
)
_POSED = re.compile(
    r"[,(]\s*(?:left|right|cent(?:re|er)|far left|far right|pictured|seen here)\b[,.)]"
    r"|\bpictured (?:left|right|above|below)"
    r"|\A[^.!?]+[.!?]\s+(?:(?:\d{1,2} )?(?:" + _MONTHS + r")(?: \d{1,2},?)? )\d{4}\Z"
    r"|\((?:file|archive|L|R)\)|\bfile photo\b|(?:في الصورة|\(أرشيف(?:ية)?\)|صورة أرشيفية|إلى (?:اليمين|اليسار)\))",
    re.IGNORECASE,
)
_CAPTION_LIMIT = 450
_CREDIT_REACH = 160
_POSED_SIGNS = (
    "left",
    "right",
    "cent",
    "pictured",
    "seen here",
    "(l)",
    "(r)",
    "file",
    "archive",
    "في الصورة",
    "أرشيف",
    "إلى اليمين",
    "إلى اليسار",
)
_CREDIT_SIGNS = (":", "©", "by", "courtesy")

_FURNITURE = frozenset(
    """discuss|share|share this|share this article|related|related articles|related stories|related topics|read more|
    read also|see also|more|more on this|advertisement|ad|comments|leave a comment|subscribe|newsletter|sign up|tags|
    topics|print|email|follow us|home|menu|search|back to top|most read|most popular|recommended|you may also like|
    latest|latest news|trending|breaking|video|photos|gallery|next|previous|external links|categories|category|
    image caption|media caption|image source|image credit|getty images|getty|ap|afp|reuters|
    شارك|مشاركة|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|المزيد|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|
    روابط ذات صلة|تعليقات|التعليقات|اترك تعليقا|إعلان|الرئيسية|القائمة|بحث|طباعة|الأكثر قراءة|كلمات دلالية|وسوم|
    الوسوم|تصنيفات|تصنيف|تابعنا|اشترك|انظر أيضا|انظر أيضاً|وصلات خارجية""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_PICTURE_LABELS = frozenset(
    {"image caption", "media caption", "image source", "image credit", "getty images", "getty", "ap", "afp", "reuters"}
)
_FURNITURE_LEAD = re.compile(
    r"(?:©|copyright\b|all rights reserved|جميع الحقوق محفوظة|حقوق النشر|read more\s*:|read also\s*:|see also\s*:|"
    r"related\s*:|tags?\s*:|categor(?:y|ies)\s*:|topics\s*:|"
    r"اقرأ أيضا?ً?\s*:|تصنيفات?\s*:|التصنيفات\s*:|وسوم\s*:|الوسوم\s*:|image source,)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|edited)(?: on| at)?\s*:?\s+"
    r"(?:\d|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|" + _MONTHS + r"|(?:jan|feb|mar|apr|jun|jul|aug|sept?|"
    r"oct|nov|dec)\b)(?:[^.!?]|[ap]\.m\.?){0,70}"
    r"|(?:تاريخ النشر|نُ?شر|آخر تحديث|تم التحديث|تم النشر)(?: في| بتاريخ)?\s*:?\s*\d[^.!?؟]{0,60})\Z",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:(?i:by|written by|posted by|reporting by|edited by)\s+(?:[A-Z][\w.'’-]*(?:,|\s+and)?\s*){1,6}"
    r"|(?:بقلم|كتب|كتبت|إعداد|تحرير|ترجمة)\s*:?\s+\w+(?:\s+\w+){0,4})\Z"
)
_SECTION = frozenset(
    """world|politics|business|economy|sport|sports|opinion|culture|technology|science|health|analysis|americas|asia|
    africa|europe|middle east|military|news|features|society|lifestyle|entertainment|travel|environment|education|
    العالم|سياسة|السياسة|اقتصاد|الاقتصاد|رياضة|الرياضة|رأي|آراء|ثقافة|تكنولوجيا|علوم|صحة|تحليل|أخبار|الأخبار|منوعات|
    الشرق الأوسط|عسكري|مجتمع""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_NOTES_HEADING = frozenset(
    """references|notes|footnotes|endnotes|bibliography|works cited|sources|citations|notes and references|
    references and notes|المراجع|مراجع|الهوامش|هوامش|المصادر|مصادر|المصادر والمراجع|ملاحظات|الحواشي|
    قائمة المراجع""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
_CITATION = re.compile(
    r"\bpp?\.\s?\d|\bibid\b|\bop\. ?cit\b|\bvol\.\s?\d|\bISBN\b|\bdoi\b|https?://|www\.|\b(?:retrieved|accessed)\b"
    r"|\([^()]*[^\W\d][^()]*,\s?(?:1[5-9]|20)\d\d\)|,\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?\.?\Z"
    r"|\bص\.?\s?[\d٠-٩]|المصدر نفسه|المرجع نفسه"
    r"|مرجع سابق|المصدر السابق|\(باللغة|مؤرشف من الأصل|اطلع عليه",
    re.IGNORECASE,
)
_NUMBERED_LINE = re.compile(rf"\s*(?:[\[(^]?(\d{{1,3}})[\]).]{{0,2}}\s|{RAISED})")
_BARE_NUMBER = re.compile(r"\s*\^?(\d{1,3})[.)]?\s+(?=[^\W\d_])")
_MACHINE_WORD = re.compile(r"(?=\S*\d)[\w.,:#/()\\-]+\Z")
_YEAR = re.compile(r"(?:1\d|20)\d\d(?:\s?[-–—/]\s?(?:(?:1\d|20)\d\d|\d\d))?\Z")
_HEADING_LIMIT, _HEADING_WORDS, _LABEL_WORDS = 120, 16, 5


def credit_start(text: str) -> int | None:
    """Where the credit that closes a caption begins, None where there is none."""
    if len(text) > _CAPTION_LIMIT:
        return None
    reach = text[-_CREDIT_REACH:].lower()
    if not (reach.rstrip().endswith((")", "]")) or any(sign in reach for sign in _CREDIT_SIGNS)):
        return None  # no alternative of the pattern can match: spares most lines the search
    match = _CREDIT.search(text, max(0, len(text) - _CREDIT_REACH))
    return match.start() if match else None


def is_posed_caption(text: str) -> bool:
    """A line that says who stands where in a picture."""
    if len(text) > _CAPTION_LIMIT:
        return False
    lowered = text.lower()
    if not (text[-1:].isdigit() or any(sign in lowered for sign in _POSED_SIGNS)):
        return False  # as for credits
    return _POSED.search(text) is not None


def is_furniture(text: str) -> bool:
    """A label of the page around the text ("Share", "Related"), a byline, a copyright line, or a line of tags."""
    if text.strip(" :.*#|-–—•").lower() in _FURNITURE:
        return True
    stripped = text.strip()
    return len(stripped) <= 200 and any(pattern.match(stripped) for pattern in (_FURNITURE_LEAD, _BYLINE, _DATELINE))


def is_picture_label(text: str) -> bool:
    """A line that names the agency of a picture or announces its caption, which follows on a line of its own."""
    return text.strip(" :.").lower() in _PICTURE_LABELS


def is_section_label(text: str) -> bool:
    return text.strip(" :").lower() in _SECTION


def is_notes_heading(text: str) -> bool:
    return text.strip(" :.*#").lower() in _NOTES_HEADING


def is_machine_text(text: str) -> bool:
    """No prose: no letters and no year, or one word of digits and signs such as the number of an image."""
    stripped = text.strip()
    if _YEAR.fullmatch(stripped):
        return False
    if not any(character.isalpha() for character in stripped):
        return True
    if _MACHINE_WORD.match(stripped) is None:
        return False
    return sum(map(str.isdigit, stripped)) >= max(4, len(stripped) * 0.4)


def is_citation(text: str) -> bool:
    """A line that reads as a bibliographic note: pages, a year in brackets, an address, "ibid."."""
    return len(text) <= 600 and _CITATION.search(text.strip()) is not None


def note_number(text: str) -> int | None:
    """The number that opens a line as that of a note: in brackets, or bare where the line reads as a citation."""
    if match := FIRST_MARK.match(text):
        return mark_number(match)
    match = _BARE_NUMBER.match(text)
    return int(match.group(1)) if match and is_citation(text) else None


def line_number(text: str) -> int | None:
    """The bare number that opens a line, be it that of a note, of an item or of a row."""
    match = _BARE_NUMBER.match(text)
    return int(match.group(1)) if match else None


def is_numbered(text: str) -> bool:
    """Whether a line opens with a number of any form: `1 `, `1.`, `(1)`, `[1]`, `¹`."""
    return _NUMBERED_LINE.match(text) is not None


def looks_like_heading(text: str) -> bool:
    """One short line that begins like a title and does not end like a sentence."""
    stripped = text.strip(" *#_=")
    if not stripped or "\n" in stripped or len(stripped) > _HEADING_LIMIT or len(stripped.split()) > _HEADING_WORDS:
        return False
    if stripped.endswith(":"):
        return len(stripped.split()) <= _LABEL_WORDS and not stripped[0].islower()
    if stripped[0].islower() or stripped.endswith((",", "،", "-", "–", "—")):
        return False
    closed = ends_sentence(stripped) and not stripped.endswith(("?", "؟", "!", ")"))
    return not closed and any(character.isalpha() or character.isdigit() for character in stripped)
