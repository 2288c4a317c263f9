"""What the word beside a name says that it is the name of, alike in both languages: a river, a town, a company."""

from __future__ import annotations

from factcheck.language.normalise import fold

# Kind: English words | Arabic words.
_THINGS = """
river: river rivers stream | نهر
lake: lake lakes reservoir | بحيرة
sea: sea gulf strait bay | بحر خليج مضيق
canal: canal | قناة ترعة
mountain: mount mountain mountains peak hill hills volcano | جبل جبال قمة بركان
island: island islands isle peninsula | جزيرة جزر
valley: valley wadi | وادي
dam: dam | سد
bridge: bridge | جسر
town: town city village township hamlet | مدينة بلدة قرية ناحية
province: province governorate county region | محافظة إقليم مقاطعة
district: district neighbourhood neighborhood quarter | حي
street: street avenue road square | شارع ميدان ساحة
airport: airport | مطار
port: port harbour harbor | ميناء مرفأ
university: university college | جامعة
company: company firm corporation group manufacturer | شركة مجموعة
bank: bank | بنك مصرف
institute: institute | معهد
hospital: hospital | مستشفى
museum: museum | متحف
gallery: gallery | غاليري
club: club | نادي
team: team | فريق
party: party | حزب
newspaper: newspaper daily magazine journal | صحيفة جريدة مجلة
channel: channel station | قناة محطة
hotel: hotel | فندق
stadium: stadium arena | ملعب استاد
theatre: theatre theater | مسرح
castle: castle fortress fort citadel | قلعة حصن
monastery: monastery convent abbey | دير
mosque: mosque | مسجد جامع
church: church cathedral | كنيسة كاتدرائية
ship: ship vessel tanker ferry yacht | سفينة ناقلة عبارة يخت
planet: planet moon asteroid comet | كوكب قمر كويكب مذنب
tribe: tribe clan dynasty | قبيلة عشيرة سلالة
organisation: organisation organization association foundation charity | منظمة جمعية مؤسسة
festival: festival | مهرجان
school: school academy | مدرسة أكاديمية
kingdom: kingdom republic | مملكة جمهورية
"""


def _read(column: int) -> dict[str, str]:
    lines = (line.partition(":") for line in _THINGS.strip().splitlines())
    return {fold(word): kind for kind, _, words in lines for word in words.split("|")[column].split()}


ENGLISH_THINGS, ARABIC_THINGS = _read(0), _read(1)
