"""English verbs by their forms, the nouns made of them, and those that tell one deed from the other side."""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.agreement.texts.deed_words import SAYING, TRANSFERS, deeds_in, transfers_in
from factcheck.language.words.words import stem

# Present, past and participle of what one can do to another.
_IRREGULAR = """beat beat beaten; bind bound bound; bite bit bitten; break broke broken; breed bred bred;
    bring brought brought; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cut cut cut;
    deal dealt dealt; draw drew drawn; drive drove driven; eat ate eaten; feed fed fed; fight fought fought;
    find found found; forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten;
    forgive forgave forgiven; forsake forsook forsaken; get got gotten; give gave given; grind ground ground;
    hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known;
    lead led led; learn learnt learnt; leave left left; lend lent lent; lose lost lost; make made made; mislead misled
    misled; mistake mistook mistaken; outdo outdid outdone; outfight outfought outfought; outrun outran outrun; outsell
    outsold outsold; overcome overcame overcome; overhear overheard overheard; override overrode overridden; overrun
    overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
    pay paid paid; put put put; read read read; ride rode ridden; run ran run; see saw seen; seek sought sought;
    sell sold sold; send sent sent; set set set; shake shook shaken; shoot shot shot; show showed shown;
    slay slew slain; steal stole stolen; sting stung stung; strike struck struck; sue sued sued; swear swore sworn;
    sweep swept swept; take took taken; teach taught taught; tear tore torn; tell told told; throw threw thrown;
    undergo underwent undergone; understand understood understood; undo undid undone; upset upset upset;
    win won won; withdraw withdrew withdrawn; write wrote written"""
# What nothing is done to by is a verb all the same, with which no noun phrase goes on.
_OTHER_PAST = frozenset(
    """arose awoke became began bled blew came clung crept dug dwelt fell felt fled flew froze gone grew knelt lay leapt
    lit meant met overslept ran rang rose said sang sank sat shone shrank slept slid slipped sought spoke spent sped
    sprang stank stood stuck strode swam swung thought trod wept went woke wore""".split()
)
# What these say of the one holds of the other, or stands on either side: "asked Mary", "Mary asked".
_NO_DEEDS = frozenset(
    """become becomes became remain remains remained seem seems seemed mean means meant equal equals equaled equalled
    think thinks thought whisper whispered cry cried shout shouted murmur murmured explain explained add added
    continue continued wonder wondered""".split()
)
# Behind these, without a form of "be", what "by" leads in is a place.
_INTRANSITIVE = frozenset(
    """lived waited walked passed stopped ended died worked stayed rested camped arrived lingered paused grazed slept
    strolled marched moved traveled travelled""".split()
)
# The noun and the verb of which it is made, where their stems differ or the noun ends like none.
_OF_VERBS = """abduction abduct; abuse abuse; accusation accuse; acquisition acquire; adoption adopt; ambush ambush;
    appointment appoint; appraisal appraise; arrest arrest; assassination assassinate; assault assault; attack attack;
    bankrolling bankroll; banishment banish; beating beat; betrayal betray; blockade blockade; bombardment bombard;
    bombing bomb; bribery bribe; capture capture; censure censure; chase chase; condemnation condemn;
    conquest conquer; conviction convict; coronation crown; criticism criticise; deception deceive; defeat defeat;
    defence defend; defense defend; denunciation denounce; deportation deport; deposition depose; desertion desert;
    detention detain; dismissal dismiss; domination dominate; education educate; election elect; endorsement endorse;
    eviction evict; examination examine; execution execute; exploitation exploit; expulsion expel; firing fire;
    harassment harass; hiring hire; humiliation humiliate; imitation imitate; imprisonment imprison; insult insult;
    interrogation interrogate; interview interview; invasion invade; invitation invite; kidnapping kidnap;
    killing kill; lynching lynch; massacre massacre; mockery mock; murder murder; nomination nominate;
    occupation occupy; overthrow overthrow; persecution persecute; pillage pillage; poisoning poison; portrait portray;
    portrayal portray; praise praise; promotion promote; prosecution prosecute; protection protect;
    provocation provoke; punishment punish; purchase purchase; pursuit pursue; raid raid; recruitment recruit;
    rejection reject; release release; removal remove; replacement replace; representation represent;
    rescue rescue; sacking sack; seduction seduce; shooting shoot; siege besiege; slaughter slaughter;
    stabbing stab; subjugation subjugate; suppression suppress; surveillance surveil; takeover takeover;
    torture torture; training train; treatment treat; trial try; whipping whip; wounding wound"""
# Who does these passes something on, who does those has it passed on to him.
GIVING = frozenset(
    """sell sells sold lend lends lent loan loans loaned lease leases leased give gives gave given send sends sent
    pay pays paid hand hands handed award awards awarded grant grants granted supply supplies supplied deliver delivers
    delivered donate donates donated offer offers offered transfer transfers transferred bequeath bequeaths bequeathed
    export exports exported cede cedes ceded entrust entrusts entrusted""".split()
)
TAKING = frozenset(
    """buy buys bought purchase purchases purchased acquire acquires acquired borrow borrows borrowed receive receives
    received get gets got obtain obtains obtained inherit inherits inherited import imports imported accept accepts
    accepted collect collects collected""".split()
)
_ANY_TRANSFER = frozenset(
    "receive receives received get gets got obtain obtains obtained accept accepts accepted".split()
)
# With the preposition: the deed, and whether the one who stands first does it.
CONVERSES = {
    "lose lost loses losing": ("to against", "deed:beat", False),
    "fell fall falls fallen succumb succumbed succumbs": ("to", "deed:beat", False),
    "win won wins triumph triumphed triumphs prevail prevailed prevails": ("over against", "deed:beat", True),
    "learn learned learnt learns study studied studies": ("from under", "deed:teach", False),
    "work worked works": ("for under", "deed:employ", False),
    "belong belonged belongs": ("to", "deed:own", False),
}
_LOSING = ("los", "fell", "surrender", "capitulat")
REVERSED = frozenset("precede precedes preceded".split())
_ALL_KINDS = frozenset(f"transfer:{kind}" for kind in TRANSFERS)
# What a contest, a vote or a race is won by.
MARGINS = frozenset(
    """goal goals point points run runs wicket wickets stroke strokes shot shots set sets frame frames game games
    try tries length lengths lap laps second seconds minute minutes hour hours metre metres meter meters centimetre
    centimetres vote votes seat seats percent margin margins majority nil""".split()
)
# With the one taught right behind, or what is taught.
TEACHING = frozenset("teach teaches taught".split())


def is_past(word: str) -> bool:
    """Whether a folded word may be the past of a verb or its participle."""
    return (word.endswith("ed") and len(word) > len("need")) or word in _past() or word in _OTHER_PAST


@lru_cache(maxsize=65_536)
def verb_keys(word: str) -> frozenset[str]:
    """What a folded form of a verb, or the noun made of it, is compared by: its stem, and the deeds it tells."""
    base = _bases().get(word, word)
    # Who loses something does not beat it.
    deeds = frozenset[str]() if word.startswith(_LOSING) else deeds_in(word)
    return frozenset({stem(base) or base}) | deeds


def transfer_keys(word: str) -> frozenset[str]:
    """The kinds of transfer that a folded verb tells of."""
    return _ALL_KINDS if word in _ANY_TRANSFER else transfers_in(word) | {stem(word)}


def is_of_a_verb(word: str) -> bool:
    """Whether a folded noun is made of a verb: "the arrest"."""
    return word in _nouns()


@lru_cache(maxsize=65_536)
def tells_no_deed(word: str) -> bool:
    """Whether a folded verb says what one is, or leads in what one says."""
    return word in _NO_DEEDS or SAYING.search(word) is not None


def may_be_a_participle(word: str) -> bool:
    """Whether a folded form of a verb may be that of the one to whom it is done."""
    return word not in _OTHER_PAST and word not in _INTRANSITIVE and not word.endswith("ing")


@cache
def converses() -> dict[str, tuple[frozenset[str], str, bool]]:
    """By form of the verb: its prepositions, the deed, and whether its subject does it."""
    return {
        form: (frozenset(led.split()), deed, forward)
        for forms, (led, deed, forward) in CONVERSES.items()
        for form in forms.split()
    }


@cache
def _nouns() -> dict[str, str]:
    return dict(map(_as_pair, _OF_VERBS.split(";")))


def _as_pair(listed: str) -> tuple[str, str]:
    noun, verb = listed.split()
    return noun, verb


@cache
def _past() -> frozenset[str]:
    return frozenset(form for verb in _IRREGULAR.split(";") for form in verb.split()[1:])


@cache
def _bases() -> dict[str, str]:
    forms = {form: verb.split()[0] for verb in _IRREGULAR.split(";") for form in verb.split()}
    present = {f"{base}s": base for base in forms.values()}
    # "Found" and "ground" are verbs of their own; what they are the past of is done to people.
    return {**present, **forms, **_nouns()}
