"""Given names as English writes them: with a family name behind one, two capitalised words name a person."""

from __future__ import annotations

GIVEN_NAMES_EN = frozenset(
    """
    aaron abigail adam adrian agnes aidan aisha alan albert alberto aleksandr alex alexander alexandra alexei alfonso
    alfred alice alicia alison allan alma amanda amelia amy ana anastasia anders andre andrea andreas andrew angela
    anita ann anna anne annette annie anthony antoine anton antonia antonio archibald ariel arnold arthur astrid
    audrey augusta barbara barry beatrice beatriz ben benedict benjamin bernard bernardo bertha beth betty bianca bill
    birgit bjorn bob boris bradley brandon brenda brian bridget bruce bruno camilla carl carla carlo carlos carmen
    carol carolina caroline catherine cecilia cedric celia charles charlie charlotte chiara chloe christian christina
    christine christopher claire clara claude claudia claudio clive colin connor cristina cynthia daisy damian daniel
    daniela david deborah denis denise dennis derek diana diane diego dieter dimitri dmitri dominic donald donna
    dorothy douglas duncan dylan edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elisabeth
    elizabeth ella ellen elsa emil emilia emily emma emmanuel enrico eric erica erik ernest ernesto esther ethan eugene
    eva evelyn fabio felix ferdinand fernando fiona florian frances francesca francesco francis francisco franco
    francois frank frantz franz fred freda frederick friedrich fritz gabriel gabriela gareth gary gavin geoffrey george
    gerald gerard gerhard gertrude gianni gilbert giorgio giovanni giulia giuseppe gloria gordon graham gregory greta
    guido guillermo gunnar gustav guy hannah hans harold harriet harry harvey hazel heather hector heidi heinrich
    helen helena helga helmut henri henrik henry herbert herman hilda howard hubert hugh hugo ian ida igor ingrid irene
    iris irina isaac isabel isabella ivan jack jacob jacques jakob james jamie jan jane janet janice jason javier jean
    jeffrey jennifer jeremy jerome jerry jessica jill jim joan joanna joanne joe joel johan johann johannes john
    jonathan jorge jose josef joseph josephine joshua joyce juan judith judy julia julian julie juliet julius jurgen
    karen karin karl katarina kate katherine kathleen katie keith kelly kenneth kevin kirsten klaus konrad kurt lars
    laura lauren laurence lawrence leah leo leon leonard leonardo leonid leopold leslie lewis liam lillian linda lisa
    lorenzo louis louisa louise luca lucas lucia lucy ludwig luigi luis luke lydia magnus malcolm manuel marc marcel
    marco marcus margaret maria marianne marie marina mario marion marjorie mark marta martha martin martina marvin
    mary mateo mathias matilda matteo matthew maureen maurice max maxim megan melanie melissa michael michel michelle
    miguel mikhail mildred miriam moritz muriel nancy naomi natalia natalie natasha nathan neil nicholas nicola
    nicolas niels nigel nikolai nina noah nora norman oleg olga oliver olivia oscar otto owen pablo pamela paolo
    patricia patrick paul paula pauline pavel pedro penelope peter petra philip philippa phoebe pierre pietro rachel
    rafael ralph ramon raymond rebecca rene ricardo richard rita robert roberto robin rodrigo roger roland rolf roman
    ronald rosa rosalind rosemary ross roy rudolf rupert russell ruth ryan sabine sally salvatore sam samantha samuel
    sandra sara sarah scott sean sebastian serena sergei sergio sharon sheila shirley sigrid silvia simon simone sofia
    sonia sophia sophie stanislav stanley stefan stella stephan stephanie stephen steve steven stuart susan susanne
    sven svetlana sylvia tamara tania tatiana ted teresa terence theodore theresa thomas tim timothy tina tobias tom
    tomas tony trevor ulrich ursula valentina valerie vanessa vera veronica victor victoria vincent viola violet
    virginia vivian vladimir walter wanda wayne wendy wilhelm william winifred winston wolfgang yuri yvonne zoe
    """.split()
)
