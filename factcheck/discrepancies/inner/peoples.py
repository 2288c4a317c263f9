"""Names of peoples; hardly anybody is counted with two of them."""

from __future__ import annotations

from factcheck.language.normalise import fold

_ENGLISH = """
Afghans Albanians Algerians Americans Argentines Armenians Australians Austrians Belgians Brazilians Britons
Bulgarians Canadians Chileans Chinese Colombians Croats Cubans Czechs Danes Dutch Egyptians Englishmen
Estonians Ethiopians Finns French Frenchmen Georgians Germans Greeks Hungarians Icelanders Indians Indonesians
Iranians Iraqis Irish Irishmen Israelis Italians Japanese Jordanians Kenyans Kurds Kuwaitis Latvians Lebanese
Libyans Lithuanians Malaysians Mexicans Moroccans Nigerians Norwegians Pakistanis Palestinians Persians
Peruvians Poles Portuguese Qataris Romanians Russians Saudis Scots Serbs Slovaks Slovenes Somalis Spaniards
Sudanese Swedes Swiss Syrians Thais Tunisians Turks Ukrainians Vietnamese Welsh Yemenis
"""
# As they stand after a number, in the singular and in the plural.
_ARABIC = """
أفغانيا ألمانيا أمريكيا أميركيا أردنيا أرمنيا إسبانيا إسرائيليا إيرانيا إيطاليا إيرلنديا باكستانيا برتغاليا
برازيليا بريطانيا بلجيكيا بولنديا تركيا تونسيا جزائريا دنماركيا روسيا رومانيا سعوديا سودانيا سوريا سويديا
سويسريا صربيا صوماليا صينيا عراقيا فرنسيا فلسطينيا كنديا كويتيا كرديا لبنانيا ليبيا مجريا مصريا مغربيا مكسيكيا
نرويجيا نمساويا هنديا هولنديا يابانيا يمنيا يونانيا ألمان أمريكيين أتراك فرنسيين روس مصريين سوريين لبنانيين
عراقيين يونانيين هنود صينيين بريطانيين إيرانيين إسبان إيطاليين
"""
PEOPLE = "|".join(fold(name) for name in f"{_ENGLISH} {_ARABIC}".split())
