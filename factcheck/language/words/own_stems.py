"""Words that a stemmer brings to the stem of another word with which they share no meaning.

`authorize` loses so much that it meets `author`, `important` meets `import`, and أعلن (announced) meets أعلى (highest).
Each line: the stem that words of one meaning get instead | those words. A line without a stem has function words.
"""

from __future__ import annotations

from functools import cache

from factcheck.language.normalise import fold

_ENGLISH = """
authoris | authorize authorizes authorized authorizing authorization authorizations
authority | authority authorities
important | important importance importantly
department | department departments departmental
critics | critic critics
critical | critical critically
quite | quite
closely | closely
openly | openly openness
mostly | mostly
lasting | lasting lasted lasts
finale | finale finales
finals | finals finalist finalists
finally | finally
lawful | lawful lawfully
roses | roses
deadly | deadly
borne | borne
objection | objected objecting objection objections
backed | backed backing backs
founded | founded founding founds
succession | succession successions successive successively
suspenders | suspenders
allowance | allowance allowances
prohibitive | prohibitive prohibitively
denis | denis denys
according | according accordingly accordance
busy | busy
cooper | cooper coopers
universe | universe universes universal universally
protestant | protestant protestants protestantism
engine | engine engines
polite | polite politely politeness
hospitality | hospitality hospitable
contraction | contraction contractions
capitalism | capitalism capitalist capitalists
corporal | corporal corporals
decisive | decisive decisively
nominal | nominal nominally
firmly | firmly
"""
# Such a stem begins with a letter that nobody takes for a preposition or the mark of a present.
_ARABIC = """
اعلان | أعلن أعلنت أعلنوا وأعلن وأعلنت إعلان إعلانا الإعلان للإعلان والإعلان بالإعلان إعلانات الإعلانات إعلانية
اخري | أخرى الأخرى وأخرى الآخر الآخرين الآخرون آخرين آخرون للآخرين بالآخرين
اتاخر | تأخر تأخرت يتأخر التأخر تأخير التأخير بتأخير تأخيرات التأخيرات
ادنوك | أدنوك
اشترك | اشترك اشتركت يشترك تشترك ويشترك اشتراك الاشتراك
افضلي | يفضل تفضل يفضلون
التدخل | التدخل للتدخل بالتدخل والتدخل تدخلا تدخلات التدخلات
الدخل | الدخل للدخل والدخل دخلها دخلهم
اوراء | وراء وراءه وراءها
القانون | قانون قانونا القانون للقانون والقانون بالقانون
السينما | سينما السينما بالسينما للسينما والسينما
التوصل | توصل توصلت توصلوا وتوصل وتوصلت يتوصل التوصل بالتوصل للتوصل
الديه | ولديه ولديها ولديهم ولديهما ولديهن ولدينا ولديك ولديكم ولدي
الولد | الولد
التخرج | تخرج تخرجت وتخرج يتخرج تتخرج التخرج
اتشاد | تشاد وتشاد بتشاد لتشاد
التصحيح | تصحيح التصحيح بتصحيح لتصحيح
العارضه | عارضة العارضة العارضات عارضات لعارضة وعارضة كعارضة
اوليك | أولئك لأولئك وأولئك
الاقل | الأقل
الضعفين | ضعفين للضعفين الضعفين ضعفي
 | وقبل فقبل
"""


@cache
def own_stems() -> dict[str, str]:
    """By the folded word; an empty stem is that of a function word."""
    lines = (line.split("|") for line in f"{_ENGLISH}{_ARABIC}".strip("\n").splitlines() if "|" in line)
    return {fold(word): stem.strip() for stem, words in lines for word in words.split()}
