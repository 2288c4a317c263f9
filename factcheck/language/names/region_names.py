"""The table behind `containment`: code of the state | English forms | Arabic forms of provinces and islands.

As in `city_names` `?` marks what is an ordinary word or a first name as well.
"""

REGIONS = """
us | Alabama | ألاباما
us | Alaska | ألاسكا
us | Arizona | أريزونا
us | Arkansas | أركنساس, أركنسو
us | Colorado | كولورادو
us | Connecticut | كونيتيكت, كونيكتيكت
us | Delaware | ديلاوير
us | Florida | فلوريدا
us | Hawaii | هاواي
us | Idaho | أيداهو
us | Illinois | إلينوي
us | Indiana | إنديانا
us | Iowa | آيوا, أيوا
us | Kansas | كانساس
us | Kentucky | كنتاكي
us | Louisiana | لويزيانا
us | Maine | ?مين
us | Maryland | ماريلاند, ميريلاند
us | Massachusetts | ماساتشوستس
us | Michigan | ميشيغان, ميشيجان
us | Minnesota | مينيسوتا
us | Mississippi | ميسيسيبي, مسيسيبي
us | Missouri | ميزوري
us | ?Montana | مونتانا
us | Nebraska | نبراسكا
us | Nevada | نيفادا
us | New Hampshire | نيوهامشير, نيو هامبشير
us | New Jersey | نيوجيرسي, نيو جيرسي
us | New Mexico | نيو مكسيكو, نيومكسيكو
us | North Carolina | كارولاينا الشمالية, نورث كارولاينا
us | North Dakota | داكوتا الشمالية, نورث داكوتا
us | Ohio | أوهايو
us | Oklahoma | أوكلاهوما
us | Oregon | أوريغون, أوريجون
us | Pennsylvania | بنسلفانيا
us | Rhode Island | رود آيلاند
us | South Carolina | كارولاينا الجنوبية, ساوث كارولاينا
us | South Dakota | داكوتا الجنوبية, ساوث داكوتا
us | Tennessee | تينيسي
us | Texas | تكساس
us | Utah | يوتا
us | Vermont | فيرمونت
us | ?Virginia | فرجينيا, فيرجينيا
us | West Virginia | فرجينيا الغربية, ويست فرجينيا
us | Wisconsin | ويسكونسن
us | Wyoming | وايومنغ, وايومينغ
ca | ?Alberta | ألبرتا
ca | British Columbia | كولومبيا البريطانية, بريتيش كولومبيا
ca | Manitoba | مانيتوبا
ca | New Brunswick | نيو برونزويك
ca | Newfoundland | نيوفاوندلاند
ca | Nova Scotia | نوفا سكوشا
ca | Ontario | أونتاريو
ca | Quebec | كيبك, كيبيك
ca | Saskatchewan | ساسكاتشوان
ca | Yukon | يوكون
mx | Chiapas | تشياباس
mx | Oaxaca | واهاكا
mx | Jalisco | خاليسكو
mx | Sinaloa | سينالوا
mx | Yucatan | يوكاتان
br | Bahia | باهيا
br | Amazonas | أمازوناس
br | Minas Gerais | ميناس جيرايس
ar | Patagonia | باتاغونيا, باتاجونيا
de | Bavaria | بافاريا
de | Saxony | ساكسونيا
de | Lower Saxony | ساكسونيا السفلى
de | Saxony-Anhalt | ساكسونيا أنهالت
de | Hesse | ?هيسن
de | Brandenburg | براندنبورغ, براندنبورج
de | Thuringia | تورينغيا, تورينجيا
de | Saarland | سارلاند
de | North Rhine-Westphalia | شمال الراين وستفاليا, شمال الراين فيستفاليا
de | Baden-Württemberg, Baden-Wuerttemberg | بادن فورتمبيرغ, بادن فورتمبيرج
de | Rhineland-Palatinate | راينلاند بفالتس
de | Schleswig-Holstein | شليسفيغ هولشتاين
de | Mecklenburg-Western Pomerania | مكلنبورغ فوربومرن
de | Westphalia | وستفاليا
fr | Brittany | ?بريتاني
fr | Normandy | نورماندي
fr | Alsace | ألزاس
fr | ?Lorraine | ?لورين
fr | Provence | بروفانس
fr | Burgundy | بورغندي, بورغونيا
fr | Corsica | كورسيكا
fr | Aquitaine | أكيتين
fr | ?Savoy | ?سافوا
fr | Occitania | أوكسيتانيا
es | Catalonia | كتالونيا, كاتالونيا
es | Andalusia | ?الأندلس
es | Asturias | أستورياس
es | ?Aragon | أراغون
es | Extremadura | إكستريمادورا
es | Castile | قشتالة
es | Majorca, Mallorca | مايوركا
es | Ibiza | إيبيزا
es | Tenerife | تينيريفي
es | Balearic Islands | جزر البليار
es | Canary Islands | جزر الكناري
it | Tuscany | توسكانا
it | Lombardy | لومبارديا
it | Piedmont | بيدمونت
it | Veneto | فينيتو
it | Umbria | أومبريا
it | Calabria | كالابريا
it | Apulia, Puglia | بوليا
it | Campania | كامبانيا
it | Liguria | ليغوريا
it | Emilia-Romagna | إميليا رومانيا
it | Sicily | صقلية
it | Sardinia | سردينيا
it | Lampedusa | لامبيدوزا
gr | Crete | كريت
gr | ?Rhodes | ?رودس
gr | Corfu | كورفو
gr | Lesbos | ليسبوس
gr | Peloponnese | بيلوبونيز
gr | Thessaly | ثيساليا
gr | Attica | أتيكا
at | Tyrol, Tirol | تيرول
at | Styria | شتايرمارك
at | Carinthia | كارنثيا
ch | Ticino | تيتشينو
be | Flanders | فلاندرز
be | Wallonia | والونيا
nl | Friesland | فريزلاند
nl | Zeeland | زيلاند
gb | Northern Ireland | أيرلندا الشمالية, إيرلندا الشمالية
gb | Cornwall | كورنوال
gb | Yorkshire | يوركشير, يوركشاير
gb | ?Kent | كينت
gb | Sussex | ساسكس
gb | Essex | ?إسكس
gb | Lancashire | لانكشير
gb | ?Devon | ديفون
gb | Norfolk | نورفولك
gb | Shetland | شتلاند
gb | Orkney | أوركني
pl | Silesia | سيليزيا
pl | Masuria | مازوريا
cz | Bohemia | بوهيميا
cz | Moravia | مورافيا
ro | Transylvania | ترانسيلفانيا
hr | Dalmatia | دالماسيا
hr | Istria | إستريا
rs | Vojvodina | فويفودينا
se | ?Scania | سكانيا
se | Gotland | غوتلاند
no | Svalbard | سفالبارد
fi | Lapland | لابلاند
dk | Jutland | يوتلاند
dk | Greenland | غرينلاند, جرينلاند
pt | Algarve | ?الغرب
pt | Madeira | ماديرا
pt | Azores | جزر الأزور
ru | Siberia | سيبيريا
ru | Tatarstan | تتارستان
ru | Bashkortostan | باشكورتوستان
ru | Dagestan | داغستان
ru | Ingushetia | إنغوشيا
ru | North Ossetia | أوسيتيا الشمالية
ru | Kamchatka | كامتشاتكا
ru | Sakhalin | ساخالين
ru | Karelia | كاريليا
ru | Yakutia | ياقوتيا
ru | Buryatia | بورياتيا
ru | Kuban | ?كوبان
ua | Donbas, Donbass | دونباس
ua | Volhynia | فولينيا
tr | Anatolia | الأناضول
tr | Cappadocia | كابادوكيا
ge | Adjara | أجاريا
sy | Hauran | حوران
lb | Bekaa | البقاع
iq | Anbar | الأنبار
iq | Nineveh | نينوى
iq | Diyala | ديالى
ir | Khuzestan | خوزستان
ir | Khorasan | خراسان
ir | Sistan and Baluchestan | سيستان وبلوشستان
sa | Hejaz | الحجاز
sa | Najd | ?نجد
sa | Asir | ?عسير
ye | Hadhramaut | حضرموت
ye | Socotra | سقطرى
eg | Nile Delta | دلتا النيل
eg | Faiyum, Fayoum | الفيوم
eg | Upper Egypt | ?الصعيد
ly | Cyrenaica | ?برقة
ly | Fezzan | ?فزان
ly | Tripolitania | طرابلس الغرب
dz | Kabylie | ?القبائل
ma | Rif | ?الريف
sd | Darfur | دارفور
sd | Kordofan | كردفان
sd | Gezira | ?الجزيرة
et | Tigray | تيغراي, تيجراي
et | Oromia | أوروميا
so | Puntland | بونتلاند
so | Jubaland | جوبالاند
cd | Katanga | كاتانغا
cd | Kivu | ?كيفو
ng | Biafra | بيافرا
ng | Borno | بورنو
tz | Zanzibar | زنجبار
za | KwaZulu-Natal | كوازولو ناتال
za | Gauteng | خاوتينغ
za | Western Cape | كيب الغربية
mz | Cabo Delgado | كابو ديلغادو
af | Helmand | هلمند
af | Badakhshan | بدخشان
af | Panjshir | بنجشير
pk | Balochistan, Baluchistan | بلوشستان
pk | Sindh | ?السند
pk | Khyber Pakhtunkhwa | خيبر بختونخوا
in | Kerala | كيرالا
in | Gujarat | غوجارات, كجرات
in | Rajasthan | راجستان
in | Bihar | ?بيهار
in | Assam | آسام
in | Goa | ?غوا
in | Tamil Nadu | تاميل نادو
in | Uttar Pradesh | أوتار براديش
in | Madhya Pradesh | ماديا براديش
in | Andhra Pradesh | أندرا براديش
in | Himachal Pradesh | هيماتشال براديش
in | Karnataka | كارناتاكا
in | Maharashtra | ماهاراشترا
in | West Bengal | البنغال الغربية
in | Odisha, Orissa | أوديشا
in | Telangana | تيلانغانا
in | Haryana | هاريانا
in | Sikkim | سيكيم
in | Manipur | مانيبور
in | Nagaland | ناغالاند
cn | Tibet | التبت
cn | Xinjiang | شينجيانغ
cn | Sichuan | سيتشوان
cn | Yunnan | يونان الصينية
cn | Guangdong | غوانغدونغ
cn | Fujian | فوجيان
cn | Hunan | هونان
cn | Hubei | هوبي
cn | Henan | خنان
cn | Shandong | شاندونغ
cn | Zhejiang | تشجيانغ
cn | Jiangsu | جيانغسو
cn | Gansu | قانسو
cn | Hainan | هاينان
cn | Inner Mongolia | منغوليا الداخلية
cn | Manchuria | منشوريا
jp | Hokkaido | هوكايدو
jp | Honshu | هونشو
jp | Kyushu | كيوشو
jp | Shikoku | شيكوكو
jp | Okinawa | أوكيناوا
id | ?Java | ?جاوة, ?جاوا
id | Sumatra | سومطرة
id | Bali | ?بالي
id | Sulawesi | سولاويزي
id | Aceh | آتشيه
id | Lombok | لومبوك
my | Sabah | ?صباح
my | Sarawak | ساراواك
ph | Luzon | لوزون
ph | Mindanao | مينداناو
ph | Cebu | سيبو
au | Queensland | كوينزلاند
au | New South Wales | نيو ساوث ويلز
au | Tasmania | تسمانيا
au | ?Victoria | ?فيكتوريا
au | South Australia | جنوب أستراليا
au | Western Australia | غرب أستراليا
au | Northern Territory | الإقليم الشمالي
"""

# What is in the table of places and lies in one of them.
IN_STATES = {
    "california": "us",
    "chechnya": "ru",
    "sinai": "eg",
    "latakia": "sy",
    "palmyra": "sy",
    "deirezzor": "sy",
    "mecca": "sa",
    "medina": "sa",
    "abudhabi": "ae",
    "thehague": "nl",
}
"""The code of the state of a place by its own code."""

HELD = {
    "eur": """gb eng sct wls ie fr de gdr frg it es pt nl be lu ch at gr cy gi mt pl cz sk cs hu ro bg rs hr si ba mk me
        al xk yu se no dk fi is ua by md ee lv lt ru su tr ge am az""",
    "asia": """tr ge am az kz uz tm tj kg sy lb jo iq ir il ps sa ae kw qa bh ye af pk in bd lk bt mv np mm th vn kh
        my sg id ph cn tw hk jp kp kr kor mn ru su cy""",
    "afr": """eg ly tn dz ma mr eh sd ss so dj km za ng ne ke et er td ml sn gh ci sl mu sc cv cm cd cg cf ao mz zw ug
        tz rw mg""",
    "mideast": "sy lb jo iq ir il ps eg sa ae kw qa bh ye tr cy",
    "gb": "eng sct wls",
}
"""The codes of the states that a larger place holds; those that lie in two stand under both."""

NOT_ENGLISH = {
    "edinburgh": "sct",
    "glasgow": "sct",
    "shetland": "sct",
    "orkney": "sct",
    "cardiff": "wls",
    "belfast": "",
    "northern ireland": "",
}
"""What lies in the United Kingdom and not in England, with its nation where that is in the table."""
