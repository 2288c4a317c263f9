"""The table behind `exonyms`: code | English forms | Arabic forms without article.

`~` adds the regular endings of a people; a comma at the end of a line continues it.
"""

PLACES = """
su | Soviet Union, USSR, U.S.S.R., Soviet~ | اتحاد سوفياتي, اتحاد سوفيتي, اتحاد سوفييتي, سوفيت~, سوفيات~, سوفييت~,
    سوفيت, سوفييت
ru | Russia, Russian Federation, Russian~ | روسيا, روسيا اتحادية, اتحاد روسي, روس~, روس
us | United States, United States of America, US, U.S., USA, U.S.A., America, American~ | ولايات متحدة,
    ولايات متحدة أمريكية, أمريكا, أميركا, أمريك~, أميرك~, أمريكان
gb | United Kingdom, UK, U.K., Britain, Great Britain, British, Briton~ | مملكة متحدة, بريطانيا, بريطان~
eng | England, English, Englishmen | إنجلترا, إنكلترا, إنجليز~, إنكليز~, إنجليز, إنكليز
sct | Scotland, Scottish, Scots | اسكتلندا, إسكتلندا, اسكتلند~
wls | Wales, Welsh | ويلز, ويلز~
ie | Ireland, Irish | أيرلندا, إيرلندا, أيرلند~, إيرلند~
fr | France, French, Frenchmen | فرنسا, فرنس~
de | Germany, German~ | ألمانيا, ألمان~, ألمان
gdr | East Germany, East German~, GDR | ألمانيا شرقية, ألمانيا ديمقراطية
frg | West Germany, West German~ | ألمانيا غربية, ألمانيا اتحادية
it | Italy, Italian~ | إيطاليا, إيطال~
es | Spain, Spanish, Spaniard~ | إسبانيا, اسبانيا, أسبانيا, إسبان~, أسبان~
pt | Portugal, Portuguese | برتغال, برتغال~
nl | Netherlands, Holland, Dutch | هولندا, هولند~
be | Belgium, Belgian~ | بلجيكا, بلجيك~
lu | Luxembourg | لوكسمبورغ, لوكسمبورج
ch | Switzerland, Swiss | سويسرا, سويسر~
at | Austria, Austrian~ | نمسا, نمساو~
gr | Greece, Greek~ | يونان, يونان~
cy | Cyprus, Cypriot~ | قبرص, قبرص~, قبارصة
gi | Gibraltar | جبل طارق
mt | Malta, Maltese | مالطا, مالط~
tr | Turkey, Turkiye, Turkish, Turk~ | تركيا, ترك~, أتراك
ottoman | Ottoman Empire, Ottoman~ | دولة عثمانية, إمبراطورية عثمانية, عثمان~
pl | Poland, Polish, Pole~ | بولندا, بولونيا, بولند~, بولون~
cz | Czech Republic, Czechia, Czech~ | تشيك, جمهورية تشيك, تشيك~
sk | Slovakia, Slovak~ | سلوفاكيا, سلوفاك~
cs | Czechoslovakia, Czechoslovak~, Czechoslovakian~ | تشيكوسلوفاكيا, تشيكوسلوفاك~
hu | Hungary, Hungarian~ | مجر, هنغاريا, مجر~, هنغار~
ro | Romania, Romanian~ | رومانيا, رومان~
bg | Bulgaria, Bulgarian~ | بلغاريا, بلغار~
rs | Serbia, Serbian~, Serb~ | صربيا, صرب~, صرب
hr | Croatia, Croatian~, Croat~ | كرواتيا, كروات~
si | Slovenia, Slovenian~ | سلوفينيا, سلوفين~
ba | Bosnia, Bosnia and Herzegovina, Bosnian~ | بوسنة, بوسنة وهرسك, بوسن~
mk | Macedonia, North Macedonia, Macedonian~ | مقدونيا, مقدونيا شمالية, مقدون~
me | Montenegro | جبل أسود
al | Albania, Albanian~ | ألبانيا, ألبان~
xk | Kosovo, Kosovar~ | كوسوفو
yu | Yugoslavia, Yugoslav~ | يوغوسلافيا, يوغسلافيا, يوغوسلاف~
se | Sweden, Swedish, Swede~ | سويد, سويد~
no | Norway, Norwegian~ | نرويج, نرويج~
dk | Denmark, Danish, Dane~ | دنمارك, دانمارك, دانمرك, دنمارك~
fi | Finland, Finnish, Finn~ | فنلندا, فنلند~
is | Iceland, Icelandic | آيسلندا, أيسلندا, آيسلند~
ua | Ukraine, Ukrainian~ | أوكرانيا, أوكران~
by | Belarus, Belarusian~ | بيلاروسيا, بيلاروس, روسيا بيضاء, بيلاروس~
md | Moldova, Moldovan~ | مولدوفا, مولدافيا
ee | Estonia, Estonian~ | إستونيا, إستون~
lv | Latvia, Latvian~ | لاتفيا, لاتف~
lt | Lithuania, Lithuanian~ | ليتوانيا, ليتوان~
ge | Georgia, Georgian~ | جورجيا, جورج~
am | Armenia, Armenian~ | أرمينيا, أرمن~, أرمين~, أرمن
az | Azerbaijan, Azerbaijani~, Azeri~ | أذربيجان, أذربيجان~, أذر~
kz | Kazakhstan, Kazakh~ | كازاخستان, كازاخ~
uz | Uzbekistan, Uzbek~ | أوزبكستان, أوزبك~
tm | Turkmenistan, Turkmen | تركمانستان, تركمان
tj | Tajikistan, Tajik~ | طاجيكستان, طاجيك~
kg | Kyrgyzstan, Kyrgyz | قيرغيزستان, قرغيزستان, قيرغيز~
sy | Syria, Syrian~, Syrian Arab Republic | سوريا, سورية, سور~, جمهورية عربية سورية
uar | United Arab Republic, UAR | جمهورية عربية متحدة
lb | Lebanon, Lebanese | لبنان, لبنان~
jo | Jordan, Jordanian~ | أردن, أردن~
iq | Iraq, Iraqi~ | عراق, عراق~
ir | Iran, Iranian~ | إيران, إيران~
il | Israel, Israeli~ | إسرائيل, إسرائيل~
ps | Palestine, Palestinian~ | فلسطين, فلسطين~
eg | Egypt, Egyptian~ | مصر, مصر~
ly | Libya, Libyan~ | ليبيا, ليب~
tn | Tunisia, Tunisian~ | تونس, تونس~
dz | Algeria, Algerian~ | جزائر, جزائر~
ma | Morocco, Moroccan~ | مغرب, مغرب~, مغاربة
mr | Mauritania, Mauritanian~ | موريتانيا, موريتان~
eh | Western Sahara, Sahrawi~ | صحراء غربية, صحراو~
sd | Sudan, Sudanese | سودان, سودان~
ss | South Sudan, South Sudanese | جنوب سودان
so | Somalia, Somali~ | صومال, صومال~
dj | Djibouti | جيبوتي
km | Comoros | جزر قمر
sa | Saudi Arabia, Saudi~ | سعودية, مملكة عربية سعودية, سعود~
ae | United Arab Emirates, UAE, U.A.E., Emirates, Emirati~ | إمارات, إمارات عربية متحدة, إمارات~
kw | Kuwait, Kuwaiti~ | كويت, كويت~
qa | Qatar, Qatari~ | قطر, قطر~
bh | Bahrain, Bahraini~ | بحرين, بحرين~
ye | Yemen, Yemeni~ | يمن, يمن~
af | Afghanistan, Afghan~ | أفغانستان, أفغان~
pk | Pakistan, Pakistani~ | باكستان, باكستان~
in | India, Indian~ | هند, هند~, هنود
bd | Bangladesh, Bangladeshi~ | بنغلاديش, بنجلاديش, بنغلادش
lk | Sri Lanka, Sri Lankan~ | سريلانكا, سريلانك~
bt | Bhutan, Bhutanese | بوتان, بوتان~
mv | Maldives, Maldivian~ | مالديف, جزر مالديف
np | Nepal, Nepalese, Nepali~ | نيبال, نيبال~
mm | Myanmar, Burma, Burmese | ميانمار, بورما
th | Thailand, Thai~ | تايلاند, تايلند, تايلاند~
vn | Vietnam, Vietnamese | فيتنام, فيتنام~
kh | Cambodia, Cambodian~ | كمبوديا, كمبود~
my | Malaysia, Malaysian~ | ماليزيا, ماليز~
sg | Singapore, Singaporean~ | سنغافورة, سنغافور~
id | Indonesia, Indonesian~ | إندونيسيا, أندونيسيا, إندونيس~
ph | Philippines, Philippine, Filipino~ | فلبين, فليبين, فلبين~
cn | China, Chinese | صين, صين~
tw | Taiwan, Taiwanese | تايوان, تايوان~
hk | Hong Kong | هونغ كونغ, هونج كونج
jp | Japan, Japanese | يابان, يابان~
kp | North Korea, North Korean~, DPRK | كوريا شمالية, كور~ شمالية
kr | South Korea, South Korean~ | كوريا جنوبية
kor | Korea, Korean~ | كوريا, كور~
mn | Mongolia, Mongolian~ | منغوليا, منغول~
au | Australia, Australian~ | أستراليا, استراليا, أسترال~
nz | New Zealand, New Zealander~ | نيوزيلندا, نيوزيلاندا, نيوزيلند~
ca | Canada, Canadian~ | كندا, كند~
mx | Mexico, Mexican~ | مكسيك, مكسيك~
cu | Cuba, Cuban~ | كوبا, كوب~
br | Brazil, Brazilian~ | برازيل, برازيل~
ar | Argentina, Argentine~, Argentinian~ | أرجنتين, أرجنتين~
cl | Chile, Chilean~ | تشيلي, شيلي, تشيل~
pe | Peru, Peruvian~ | بيرو, بيروف~
co | Colombia, Colombian~ | كولومبيا, كولومب~
ve | Venezuela, Venezuelan~ | فنزويلا, فنزويل~
bo | Bolivia, Bolivian~ | بوليفيا, بوليف~
ec | Ecuador, Ecuadorian~ | إكوادور, إكوادور~
ni | Nicaragua, Nicaraguan~ | نيكاراغوا, نيكاراجوا
cr | Costa Rica, Costa Rican~ | كوستاريكا
pr | Puerto Rico, Puerto Rican~ | بورتوريكو
bs | Bahamas | باهاما, جزر بهاما
pa | Panama, Panamanian~ | بنما, بنم~
za | South Africa, South African~ | جنوب أفريقيا, جنوب إفريقيا
ng | Nigeria, Nigerian~ | نيجيريا, نيجير~
ne | Niger | نيجر
ke | Kenya, Kenyan~ | كينيا, كين~
et | Ethiopia, Ethiopian~ | إثيوبيا, أثيوبيا, إثيوب~, حبشة
er | Eritrea, Eritrean~ | إريتريا, إريتر~
td | Chad, Chadian~ | تشاد, تشاد~
ml | Mali, Malian~ | مالي
sn | Senegal, Senegalese | سنغال, سنغال~
gh | Ghana, Ghanaian~ | غانا, غان~
ci | Ivory Coast, Côte d'Ivoire, Ivorian~ | ساحل عاج, كوت ديفوار
sl | Sierra Leone | سيراليون
mu | Mauritius, Mauritian~ | موريشيوس
sc | Seychelles | سيشل, سيشيل
cv | Cape Verde | رأس أخضر
cm | Cameroon, Cameroonian~ | كاميرون, كاميرون~
cd | Democratic Republic of the Congo, DRC, Zaire | كونغو ديمقراطية, جمهورية كونغو ديمقراطية, زائير
cg | Congo, Congolese | كونغو, كونغول~
cf | Central African Republic, Central African~ | أفريقيا وسطى, جمهورية أفريقيا وسطى
ao | Angola, Angolan~ | أنغولا, أنجولا, أنغول~
mz | Mozambique, Mozambican~ | موزمبيق, موزمبيق~
zw | Zimbabwe, Zimbabwean~ | زيمبابوي
ug | Uganda, Ugandan~ | أوغندا, أوغند~
tz | Tanzania, Tanzanian~ | تنزانيا, تنزان~
rw | Rwanda, Rwandan~ | رواندا, رواند~
mg | Madagascar | مدغشقر
eur | Europe, European~ | أوروبا, أوربا, أوروب~, أورب~
afr | Africa, African~ | أفريقيا, إفريقيا, أفريق~, إفريق~, أفارقة
asia | Asia, Asian~ | آسيا, آسيو~
arab | Arab~, Arab World, Arabian, Arabic | عالم عربي, وطن عربي, عرب~, عرب
mideast | Middle East, Middle Eastern | شرق أوسط, شرق أوسط~
un | United Nations, UN, U.N. | أمم متحدة
unsc | Security Council, United Nations Security Council, UN Security Council | مجلس أمن, مجلس أمن دولي
unga | General Assembly, United Nations General Assembly | جمعية عامة, جمعية عامة للأمم متحدة
eu | European Union, EU, E.U. | اتحاد أوروبي, اتحاد أوربي
nato | NATO, North Atlantic Treaty Organization | ناتو, حلف شمال أطلسي, حلف ناتو, حلف أطلسي
arableague | Arab League, League of Arab States | جامعة عربية, جامعة دول عربية
au_union | African Union | اتحاد أفريقي, اتحاد إفريقي
imf | International Monetary Fund, IMF | صندوق نقد دولي
worldbank | World Bank | بنك دولي
iaea | International Atomic Energy Agency, IAEA | وكالة دولية للطاقة ذرية
who | World Health Organization, WHO | منظمة صحة عالمية
redcross | Red Cross | صليب أحمر
opec | OPEC | أوبك, أوبيك
plo | Palestine Liberation Organization, Palestinian Liberation Organization, PLO | منظمة تحرير فلسطينية
isis | Islamic State, ISIS, ISIL, Daesh, IS | داعش, دولة إسلامية, تنظيم دولة
whitehouse | White House | بيت أبيض
kremlin | Kremlin | كرملين, كريملين
pentagon | Pentagon | بنتاغون, بنتاجون
congress | Congress, Congressional | كونغرس, كونجرس
senate | Senate | مجلس شيوخ
damascus | Damascus | دمشق
aleppo | Aleppo | حلب
latakia | Latakia, Lattakia, Ladhiqiyah | لاذقية
palmyra | Palmyra, Tadmur | تدمر
deirezzor | Deir ez-Zor, Deir Ezzor, Deir al-Zour | دير زور
euphrates | Euphrates | فرات
tigris | Tigris | دجلة
nile | Nile | نيل
golan | Golan, Golan Heights | جولان, هضبة جولان, مرتفعات جولان
gaza | Gaza, Gaza Strip | غزة, قطاع غزة
westbank | West Bank | ضفة غربية
jerusalem | Jerusalem | قدس
telaviv | Tel Aviv | تل أبيب
cairo | Cairo | قاهرة
alexandria | Alexandria | إسكندرية
suez | Suez, Suez Canal | سويس, قناة سويس
sinai | Sinai | سيناء
beirut | Beirut | بيروت
algiers | Algiers | جزائر عاصمة
tripoli | Tripoli | طرابلس
casablanca | Casablanca | دار بيضاء
khartoum | Khartoum | خرطوم
mecca | Mecca, Makkah | مكة, مكة مكرمة
medina | Medina | مدينة منورة
abudhabi | Abu Dhabi | أبو ظبي, أبوظبي
sanaa | Sanaa, Sana'a | صنعاء
aden | Aden | عدن
baghdad | Baghdad | بغداد
mosul | Mosul | موصل
basra | Basra, Basrah | بصرة
tehran | Tehran, Teheran | طهران
istanbul | Istanbul, Constantinople | إسطنبول, اسطنبول, قسطنطينية
ankara | Ankara | أنقرة
athens | Athens | أثينا
rome | Rome | روما
vatican | Vatican | فاتيكان
venice | Venice | بندقية
vienna | Vienna | فيينا
geneva | Geneva | جنيف
paris | Paris | باريس
london | London | لندن
washington | Washington | واشنطن
newyork | New York | نيويورك
chicago | Chicago | شيكاغو, شيكاجو
california | California, Californian~ | كاليفورنيا
beijing | Beijing, Peking | بكين, بيجين
shanghai | Shanghai | شنغهاي, شانغهاي
tokyo | Tokyo | طوكيو
moscow | Moscow | موسكو
saintpetersburg | Saint Petersburg, St Petersburg, St. Petersburg, Leningrad | سان بطرسبرغ, سانت بطرسبرغ, بطرسبرغ,
    لينينغراد
kyiv | Kyiv, Kiev | كييف
crimea | Crimea, Crimean~ | قرم, شبه جزيرة قرم, قرم~
chechnya | Chechnya, Chechen~ | شيشان, شيشان~
warsaw | Warsaw | وارسو
warsawpact | Warsaw Pact | حلف وارسو
prague | Prague | براغ
budapest | Budapest | بودابست
bucharest | Bucharest | بوخارست
belgrade | Belgrade | بلغراد
brussels | Brussels | بروكسل
thehague | The Hague, Hague | لاهاي
lisbon | Lisbon | لشبونة
seville | Seville | إشبيلية
cordoba | Cordoba | قرطبة
granada | Granada | غرناطة
copenhagen | Copenhagen | كوبنهاغن, كوبنهاجن
mediterranean | Mediterranean, Mediterranean Sea | بحر متوسط, بحر أبيض متوسط, أبيض متوسط
redsea | Red Sea | بحر أحمر
blacksea | Black Sea | بحر أسود
caspian | Caspian Sea, Caspian | بحر قزوين, قزوين
persiangulf | Persian Gulf, Gulf, Arabian Gulf | خليج عربي, خليج فارسي, خليج, خليج~
atlantic | Atlantic, Atlantic Ocean | أطلسي, محيط أطلسي
pacific | Pacific, Pacific Ocean | محيط هادئ
kurd | Kurdistan, Kurdish, Kurd~ | كردستان, كرد~, أكراد
jewish | Jewish, Jew~ | يهود~, يهود
christian | Christian~ | مسيح~
muslim | Muslim~, Moslem~, Islam, Islamic | مسلم, مسلمين, مسلمون, مسلمة, إسلام, إسلام~
communist | Communist~, Communism | شيوع~
zionist | Zionist~, Zionism | صهيون~, صهاينة
"""
