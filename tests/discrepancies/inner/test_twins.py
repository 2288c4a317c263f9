"""Sentences with an error of arithmetic, each with its twin in which the figures fit."""

from __future__ import annotations

import re

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.inner.all import find_clashes

# What stands in [wrong|right] is all that the two differ in.
TWINS = [
    ("total", "Velmora handled 450 tonnes of tin, of which 260 were imports and [290|190] exports."),
    ("total", "The port handled [4.2|4.5] million tonnes, of which 2.6 million were imports and 1.9 million exports."),
    ("total", "It is 120 kilometres long, made up of 70 of rail and [60|50] of road."),
    ("total", "بلغ ما نقله الميناء ٤٥٠ طنا، منها ٢٦٠ صادرات و[٢٩٠|١٩٠] واردات."),
    ("rest", "Of the clinic's 120 beds, 45 were closed, leaving [95|75]."),
    ("end", "The theatre was completed in 1934, and work on it began in [1936|1931]."),
    ("end", "The centrifuge was commissioned in May 1999, and its construction was begun in August [2001|1996]."),
    ("hundred", "45 percent of the budget went to research, 38 percent to wages and [27|17] percent to upkeep."),
    ("hundred", "Moe won 45 percent of the vote, Berg 38 percent and Lund [27|17] percent."),
    ("hundred", "ذهب ٤٥ في المئة من الميزانية للأبحاث و٣٨ في المئة للرواتب و[٢٧|١٧] في المئة للصيانة."),
    ("change", "Membership rose by 20 percent, from 10,000 to [15,000|12,000]."),
    ("change", "Exports rose 20 percent, from 10 million to [15|12] million tonnes."),
    ("change", "Exports rose 20 percent to [$15|$12] million from $10 million."),
    ("change", "The population grew from 10,000 to 15,000, a rise of [20|50] percent."),
    ("change", "The population grew from 10,000 to 15,000, which is [20|50] percent more."),
    ("change", "Sales rose by 20 percent in five years, from 10,000 to [15,000|12,000]."),
    ("change", "The price was cut by half, from 80 to [60|40] dollars."),
    ("change", "Profits fell by a quarter, from 80 million to [40|60] million dollars."),
    ("change", "The population grew by [300|500], from 1,200 to 1,700."),
    ("change", "Enrolment fell from 800 pupils to 600 pupils, a drop of [50|200] pupils."),
    ("change", "Unemployment rose by [2|4] percentage points, from 5 percent to 9 percent."),
    ("change", "Sales were $15 million in 2011, up [20|50] percent from $10 million in 2010."),
    ("change", "Membership was 10,000 in 2010 and 15,000 in 2015, a rise of [20|50] percent."),
    ("change", "Rainfall of [200|275] mm is 10 percent more than the usual 250 mm."),
    ("change", "The party won 60 seats, 12 more than the [50|48] it had held."),
    ("change", "ارتفع عدد الأعضاء بنسبة 20 في المئة، من 10000 إلى [15000|12000]."),
    ("change", "ارتفعت الصادرات ٢٠ في المئة من ١٠ ملايين دولار إلى [١٥|١٢] مليون دولار."),
    ("change", "ارتفع العدد بنسبة ٢٠٪ ليصل إلى [١٥٠٠٠|١٢٠٠٠] بعد أن كان ١٠٠٠٠."),
    ("change", "انخفض السعر بمقدار الثلث، من 90 إلى [80|60] دولارا."),
    ("change", "انخفض السعر إلى النصف، من 90 إلى [70|45] دولارا."),
    ("change", "بلغ عدد السكان 15000 نسمة عام 2015 بزيادة [20|50] في المئة عن 10000 نسمة عام 2010."),
    ("multiple", "Exports rose threefold from 10 to [50|30] tonnes."),
    ("multiple", "زادت المساحة ثلاثة أضعاف من 10 إلى [50|30] هكتارا."),
    ("period", "The war lasted [six|five] years, from 1914 to 1918."),
    ("period", "Built between 1960 and 1965, the dam took [eight|five] years to complete."),
    ("period", "He served as mayor from 1990 to 1995, for [seven|five] years."),
    ("period", "He ruled 30 years, from 1820 to [1845|1849]."),
    ("period", "Her reign of [12|20] years, from 1900 to 1920, was quiet."),
    ("period", "The war began in 1914 and ended in 1918, lasting [six|four] years."),
    ("period", "The six-year war began in 1914 and ended in [1918|1920]."),
    ("period", "استمرت الحرب [ست|أربع] سنوات من 1914 إلى 1918."),
    ("period", "دام الحصار [سبعة|أربعة] أعوام، من ١٩٥٠ إلى ١٩٥٤."),
    ("period", "بدأت الحرب عام 1914 وانتهت عام 1918 واستمرت [ست|أربع] سنوات."),
    ("share", "Half of the 200 houses, [120|100] of them, were destroyed."),
    ("share", "Three-quarters of the 400 ships, [150|300], were lost."),
    ("share", "Of the 400 ships, [150|100], or a quarter, were lost."),
    ("share", "Of the 400 ships, [150|100] (25 percent) were lost."),
    ("share", "ثلث القرى الـ90، أي [50|30] قرية، أخليت."),
    ("share", "نصف المنازل البالغ عددها 200، أي [120|100] منزلا، دمرت."),
    ("rest", "The loan of 500 million was reduced by 200 million, leaving [400|300] million."),
    ("rest", "The debt of $500 million was cut by $200 million to [$400|$300] million."),
    ("rest", "The fleet of 30 ships lost 12, leaving [20|18]."),
    ("rest", "From a herd of 80 cows, 30 died, leaving [60|50]."),
    ("rest", "The company had 400 employees and dismissed 150 of them, leaving [300|250]."),
    ("rest", "After selling 30 of its 100 trucks, the firm had [80|70] left."),
    ("rest", "خُفض القرض البالغ 500 مليون دولار بمقدار 200 مليون دولار ليتبقى [400|300] مليون دولار."),
    ("rest", "باع من قطيعه البالغ ٨٠ رأسا ٣٠ رأسا فبقي [٦٠|٥٠] رأسا."),
    ("total", "The budget of 90 million includes 50 million for schools and [60|40] million for roads."),
    ("total", "The company employs 1,200 people, 700 in Oslo and [600|500] in Bergen."),
    ("total", "The crew of 25, 15 of them Greeks and [12|10] Turks, survived."),
    ("total", "The hospital has 400 beds, 150 of them in the north wing and [300|250] in the south wing."),
    ("total", "The school has 60 students, 35 girls and [30|25] boys."),
    ("total", "The estate of 500 hectares consists of 300 hectares of forest and [250|200] hectares of meadow."),
    ("total", "The [300|330]-page book has 180 pages of text and 150 pages of maps."),
    ("total", "The [10|11]-kilometre road has 6 kilometres of gravel and 5 kilometres of asphalt."),
    ("total", "The bridge, [120|150] metres long, has three spans of 50 metres each."),
    ("total", "He sold 200 tickets at $5 each, raising [$2,000|$1,000]."),
    ("total", "He paid 40 dollars for the coat and 30 dollars for the shoes, [80|70] dollars in all."),
    ("total", "تبلغ الميزانية 90 مليون دولار، منها 50 مليون دولار للمدارس و[60|40] مليون دولار للطرق."),
    ("total", "بلغت الميزانية ٩٠ مليون دولار، خصص منها ٥٠ مليونا للتعليم و[٦٠|٤٠] مليونا للصحة."),
    ("total", "يعمل في الشركة 1200 شخص، 700 في أوسلو و[600|500] في برغن."),
    ("total", "كان الطاقم 25 شخصا، منهم 15 يونانيا و[12|10] تركيا."),
    ("total", "باع 200 تذكرة بسعر 5 دولارات للتذكرة، بإجمالي [2000|1000] دولار."),
    ("outcomes", "The team won 12 of its 20 matches, drew five and lost [four|three]."),
    ("outcomes", "The 240 delegates split: 150 for, [110|90] against."),
    ("outcomes", "Of the 500 applicants, 200 were accepted and [400|300] were rejected."),
    ("outcomes", "Of the voters, 60 percent were for, 30 percent against and [25|10] percent abstained."),
    ("outcomes", "انقسم المندوبون الـ٢٤٠: ١٥٠ لصالح القرار و[١١٠|٩٠] ضده."),
    ("outcomes", "من بين 500 متقدم قُبل 200 ورُفض [400|300]."),
    ("outcomes", "صوت [60|45] في المئة لصالح القرار و55 في المئة ضده."),
]
# Sentences much like those that only seem to be wrong.
HARMLESS = [
    "In the 2014 budget 40 percent went to schools, of which 70 percent to salaries, and 35 percent to hospitals.",
    "Of the budget, 60 percent is spent on staff, 25 percent on teachers alone, and 30 percent on buildings.",
    "Taxes supply 70 percent of the budget, oil taxes 40 percent and fees 15 percent.",
    "The first candidate took 45 percent of the votes, then 52 percent, while his rival had 48 percent.",
    "Moe won 45 percent of the vote in the north, 68 percent in the south and 57 percent in the west.",
    "Women cast 52 percent of the votes, pensioners 31 percent and students 29 percent.",
    "Of the budget, 45 percent went to research in 1990, 50 percent in 1995 and 60 percent in 2000.",
    "Membership rose by 20 percent a year, from 10,000 to 15,000.",
    "Annual growth of 5 percent took output from 100 to 200 tonnes.",
    "The population grew from 10,000 to 15,000, 20 percent of whom were students.",
    "Sales rose from 10,000 to 15,000, 20 percent more than planned.",
    "Unemployment rose by 4 percent, from 5 percent to 9 percent.",
    "تضاعف الإنتاج ثلاث مرات من 10 أطنان إلى 30 طنا.",
    "Prices fell by about a third, from 90 to 62 dollars.",
    "He was in prison for three years between 1990 and 2000.",
    "He served five years in the army and from 1990 to 1992 in the navy.",
    "The war lasted about five years, from 1914 to 1917.",
    "The festival, held from 1980 to 1990, lasted three days each year.",
    "Nearly half of the 200 houses, 90 of them, were destroyed.",
    "Half of the 200 houses, 20 of them in the north, were destroyed.",
    "The second half of the 200 pages, 20 of them blank, is missing.",
    "Half of the people lived within 10 miles (16 km) of the coast.",
    "Events were reported by 63% to 86% (371 of 490 patients).",
    "The crash of a ferry with 80 people killed 30, leaving 20 injured.",
    "The flood hit a town of 800 people and killed 30, leaving 200 homeless.",
    "The team of 11 players lost 3 games, leaving 2 to play.",
    "He sold 12 of his 30 shops in 1990, leaving 20 managers out of work.",
    "The council had 40 members; 12 resigned, and 5 were left undecided.",
    "Of the 20 members, 15 were women and 12 were students.",
    "The class has 20 pupils: 15 of them women and 12 students.",
    "The school has 40 teachers, 30 in his department and 25 in the union.",
    "He wrote 20 papers, 15 in English and 12 in French.",
    "It sold 90 copies, 70 in all and 60 in Oslo.",
    "It has five plants in Virginia, four in Georgia, three in Florida and two in Alabama.",
    "Of 22 plants, four each are in Georgia and Texas, three in Florida and two in Alabama.",
    "There were 12 Danes, 10 Swedes and 8 Turks on board.",
    "It gave $50 million for schools, $30 million for roads and $25 million for parks.",
    "The budget of 90 million was not enough: 50 million for schools and 60 million for roads were needed.",
    "The group had three adult males, five adult females, three juveniles and one infant.",
    "The ship carried 60 people, 20 men, 30 women and 10 children.",
    "20 men died of cold, 9 in the hold, 4 by accident, 2 in prison and 4 at sea, for a total of 39 dead.",
    "They won 12 of the 20 matches at home and lost 9 away.",
    "Of the 90 candidates, 60 were approved by the board and 50 rejected the offer.",
    "It employs 500 people, 300 in Norway and 250 in Oslo.",
    "The company employs 1,200 people in Norway, then 700 in Oslo and 600 in Bergen.",
    "بلغ عدد الطلاب 500 طالب، منهم 300 في الكلية و250 في السكن.",
    "The herd of 80 cows lost 30 calves, leaving 20.",
    "Net income rose 20 percent to $12 million, or 50 cents a share, from $10 million, or 41 cents a share.",
    "She served two terms of four years from 1990 to 1998.",
    "It was backed by 60 percent of men and 70 percent of women.",
]


def rules(text: str) -> list[str]:
    return [clash.rule for clash in find_clashes(read(text, "en" if text.isascii() else "ar"))]


def filled(text: str, side: int) -> str:
    return re.sub(r"\[(.*?)\]", lambda match: match[1].split("|")[side], text)


@pytest.mark.parametrize(("rule", "text"), TWINS, ids=[f"{rule}-{at}" for at, (rule, _) in enumerate(TWINS)])
def test_only_the_wrong_twin_is_reported(rule: str, text: str) -> None:
    assert rules(filled(text, 0)) == [rule]
    assert rules(filled(text, 1)) == []


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_seems_to_be_wrong(text: str) -> None:
    assert rules(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The population grew by 300, from 1,200 to 1,700.", "500"),
        ("The price was cut by half, from 80 to 60 dollars.", "25%"),
        ("Half of the 200 houses, 120 of them, were destroyed.", "60%"),
        ("The fleet of 30 ships lost 12, leaving 20.", "18"),
        ("The company employs 1,200 people, 700 in Oslo and 600 in Bergen.", "1,300 people"),
        ("He sold 200 tickets at $5 each, raising $2,000.", "$1,000"),
        ("Voters were 62 percent men and 48 percent women.", "110%"),
    ],
)
def test_what_it_would_have_to_be(text: str, expected: str) -> None:
    assert [clash.expected for clash in find_clashes(read(text, "en"))] == [expected]
