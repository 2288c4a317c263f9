"""Function words that tell one language from its neighbours; a word that two neighbours share is in neither list."""

from __future__ import annotations

ENGLISH = frozenset(
    """the of and to in is was for that with as on it by from at are were be this which or an his had not but they have
    has its also their been who her he she we you will would there when all more one into other some only between about
    after before during against under over than then these those what where while if it's no out up how many most such
    because could can do does did i my our your us them him being through both each since until without within any
    every said says did didn't doesn't don't isn't wasn't never very people man woman two three there's off so just
    like new first year years among""".split()
)
# English, but a function word elsewhere too, so half a witness.
ENGLISH_SHARED = frozenset("in is was on as are had man me i over by".split())

# French, Spanish, Portuguese, Italian, German, Dutch, Scandinavian, Polish, Czech, Turkish, Indonesian and Malay,
# Romanian, Hungarian, Finnish, Swahili, Vietnamese without marks, Azeri, Albanian, Croatian.
FOREIGN_LATIN = frozenset(
    """le la les des du une est dans qui que pour sur avec par pas sont ont été aux cette ces ses elle ils nous vous
    mais où leur leurs comme au et ne se être fait depuis entre deux tout sans d'un d'une l' c'est il sa ce
    el los las una por con para su sus del lo como más pero fue son está este esta desde hasta sobre también muy
    ha han ser era entre cuando donde sin porque y e o os uma um não com da do das dos na nas nos pela pelo foi são
    mais ao seu sua isso ou já di il che per non sono della delle dei degli nel nella gli alla dal anche questo questa
    più stato stata essere ma dopo prima der die das und ist nicht ein eine einer einem einen mit auf für von zu zum
    zur im dem den des sich auch es als wird wurde werden sind haben bei nach über aus oder aber durch war sie wir ich
    het een van en dat niet zijn voor met aan ook bij naar wordt werd deze maar worden hij uit nog och att det som
    på är av till inte har jag hade från eller detta ikke og til af fra blev være w z na nie się jest do przez oraz
    od jak ale jego był była które został po je že ve bir bu için ile olarak daha çok gibi kadar olan ne değil
    yang dan dengan untuk pada adalah ini itu dari ke tidak akan oleh dalam juga atau sebagai telah bisa ada tersebut
    karena lebih kota sebuah orang merupakan memiliki menjadi tahun seorang seperti banyak saat hari kepada mereka
    dapat satu dia ia sudah belum antara setelah hanya bahwa anak masih lain agar saya kami kita si pun namun secara
    di şi cu nu este în sunt care pe hogy nem az egy volt meg és ja ei oli että mutta kun sekä na ya wa kwa katika ni
    za la kuwa và của là các có cho không được një dhe të në për me që su je bio koji kao za nego""".split()
) - ENGLISH.union("do on an in as me van den war die men per sin son no so o e y to at were is was be it or he".split())

ARABIC = frozenset(
    """في من إلى الى على عن مع هذا هذه ذلك تلك التي الذي الذين لم لن أن إن ان كان كانت يكون تكون قد لقد ثم بل
    لكن حتى إذا
     كما كل بعض هو هي هم نحن أنا أنت به بها له لها لهم فيه فيها منه منها عنه عليه عليها بين بعد قبل عند عندما حيث
    منذ خلال أي أيضا غير وفي ومن وكان وكانت وقد وهو وهي ولا ولم بأن لأن كانوا ليس ليست هناك هنا عام يوم قال وقال لا ما
    و ثلاثة رجل يتم تم نحو أو أما حول دون""".split()
)

PERSIAN_URDU = (
    frozenset(
        """است را این که از با شد بود های آن برای هم به در شده هستند باشد کند شود بر تا نیز اما وی خود سال دو
        هر یا اگر بودند
    کرد کرده دارد دارند داد نمود گردید شدن بودن می نمی ها ای ان‌ها ایران هست نیست چه چرا وجود توسط پس کشور زبان
    او ما شما
    بوده شدند کردند میشود میباشد مردم درباره روی زیر دیگر همه سپس انجام اند یعنی ولی آنها اين كه براي
    ہے ہیں کا کی کے میں سے نے کو اور پر تھا تھی یہ وہ نہیں ایک گیا
    د په کې چې او له دی ته و سره لە بۆ کە و‌""".split()
    )
    - ARABIC
)
