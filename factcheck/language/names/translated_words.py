"""English words that names are made of and that are put into the other language by their sense: Turtle Island.

A name of any other word is put by its sound.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.language.names.ordinary_words import ORDINARY_WORDS
from factcheck.language.normalise import fold

_NATURE = """
air alley amber arch ash aurora autumn avalanche bay beach beacon bend bluff bog boulder branch breeze brook canyon
cape castle cave cavern channel clearing cliff cloud coast comet coral cove crag crater creek crest crown dale dawn
deep delta desert dew dune dusk earth east echo elm ember equator falls field fire flame flood flower ford forest
fountain frost galaxy garden gate geyser glacier glade glen globe gold gorge grass grove gulf harbour harbor heath
hill hills hollow horizon ice iceberg inlet island isle jungle lagoon lake land lava leaf light lighthouse lightning
lowland marsh meadow mesa meteor mist moon moor moss mount mountain mud north oasis ocean orchard ore path peak pebble
peninsula pine plain planet plateau point pond pool prairie rain rainbow rainforest ravine reef ridge rift river rock
sand sea shadow shore shores silver sky snow south spring springs star steppe stone storm strait stream summer summit
sun sunrise sunset swamp tempest thunder tide tower tundra twilight valley volcano water waterfall wave well west
wetland whirlpool wilderness wind winter wood woods world
"""
_CREATURES = """
ant antelope bear beaver bee beetle bird bison boar buffalo bull butterfly camel cat cheetah cobra crab crane cricket
crocodile crow deer dog dolphin donkey dove dragon dragonfly duck eagle elephant falcon finch fish flamingo fox frog
gazelle giraffe goat goose gull hare hawk hedgehog heron horse hummingbird hyena ibex jackal jaguar kingfisher lamb
lark leopard lion lizard lynx mare mole monkey moth mouse nightingale octopus oryx ostrich otter owl ox panther parrot
peacock pelican penguin phoenix pigeon pony puma rabbit ram raven robin rooster salmon scorpion seagull seal shark
sheep snail snake sparrow spider squirrel stallion stork swallow swan tiger toad tortoise trout turtle unicorn viper
vulture whale wolf wolves worm acacia almond apple bamboo barley bean berry birch blossom cactus cedar cherry clover
corn cotton cypress daisy date fern fig flax garlic ginger grain grape grapes hay hazel holly ivy jasmine juniper
laurel lavender lemon lily lotus maple mint mulberry mushroom myrtle nettle oak olive onion orange orchid palm pear
pearl pepper pine plum pomegranate poplar poppy pumpkin quince reed rice rose roses saffron sage seed spruce sycamore
thistle thyme tulip vine violet walnut wheat willow
"""
_MAKINGS = """
academy agency airline airlines airport airways alliance anchor anvil arena arrow assembly association authority
avenue axe bakery band bank banner bar barn basin bazaar bell board boat book books bow bread bridge brigade
broadcasting bureau camp campaign canal candle capital cargo carpet cathedral center central centre chain chamber
chapel charity church circle citadel city club clock college commission committee community company compass
cooperative corporation council court credit crescent cross crystal cup dagger dairy dam daily defence defense
democratic department development diamond diamonds doctors door drum electric electricity emerald energy engine
equality exchange express faith federal federation ferry festival films finance first flag fleet foods foundation free
freedom friends front fund gallery gas gazette general golden grand great green group guard guardian guardians guild
hall hammer hand hands harp health heart help herald heritage holding holdings holy home hope horn hospital hotel
house human humanity independence industries institute insurance international iron ivory journal joy justice key
kingdom ladder ladies lamp lantern law league learning lens liberation liberty library life line lines little local
lodge long lost love lower loyal machine mail marble market marine media medical medicine memorial memory mercy metal
mill mills mind ministry mirror mission mobile modern monastery money monument mosque motors movement museum music
national nations needle new news night nights office oil old opera orchestra order oxygen palace paper park parliament
parties partners partnership party passage peace pen people peoples petroleum phone pilgrim pillar pioneer pioneers
pipe plaza post power power press pride prince princess progress prosperity publishing queen radio railway rally red
reform relief republic republican rescue research revival revolution ring road roads royal ruby sail sailors salt
salvation sapphire saving savings school science sciences sentinel services shelter shepherd shield ship shipping shop
silk social society solidarity song sons spear spice spirit square stadium stars state states station steel street
studio studios sugar supreme sword systems technologies technology telecom telegraph temple theatre theater throne
timber times tobacco tomorrow torch trade traders trading transport treasure tribune triumph trust truth union united
unity university upper valor victory village villages virgin voice wall watch watchman weavers welfare wheel wings
wisdom women workers workshop works workshop world yard young youth black blue bright brown crimson dark grey gray
indigo pink purple scarlet turquoise white yellow big blind brave broken eternal everlasting fair fast flying happy
hidden high large last lucky new red-hot sacred secret seven silent small strong sweet swift tall three twelve two
wild wise admiral archbishop bishop builder caliph captain cardinal carpenter chief commander crown duke emperor
empress father fisherman hunter king knight lady lord maid master merchant miller minister mother mufti poet pope
president prophet regent saint sheikh soldier sultan veteran virgin
"""
# What Arabic has a name of its own for: seas, rivers, mountains, lands and towns of old.
_CALLED_OTHERWISE = """
aegean acre adriatic alexandria aleppo almeria alps anatolia antioch athens babylon baltic byblos cadiz cappadocia
carthage caspian caucasus ceuta cilicia constantine constantinople cordoba corinth crete crimea ctesiphon cyprus
damascus damietta dardanelles edessa egypt ephesus ethiopia euphrates fez ganges genoa georgia gibraltar giza granada
greece guadalquivir hebron heliopolis hellespont holland hungary ionian isfahan jaffa jericho jerusalem jordan judea
kaaba khorasan levant lisbon luxor malaga marmara mecca medina mediterranean melilla memphis mesopotamia moorish
morocco naples nazareth nicaea nile nineveh nubia oran orontes oxus palmyra persepolis persia phoenicia pyrenees
rosetta sahara saracen sardinia seville sicily sidon sinai smyrna suez syracuse tagus tangier tarsus thames thebes
tiberias tigris toledo transoxiana trebizond tripoli tunis tyre tyrrhenian valencia venice vesuvius vienna zanzibar
zaragoza
"""
_TRANSLATED_WORDS = frozenset(f"{_NATURE} {_CREATURES} {_MAKINGS} {_CALLED_OTHERWISE}".split())
"""Words of a name that are translated; folded."""
# Endings that English gives to its own words rather than to names.
_ENDS_LIKE_A_WORD = re.compile(
    r"\w{2,}(?:tion|sion|ment|ness|ity|ology|ologies|ologists?|ics|ing|ism|ship|hood|dom|graphy|nomy|ical|ial|ous|ful|less"
    r"|ives?|\w{2,}al|\w{2,}ic|able|ible|ances?|ences?)"
)


@lru_cache(maxsize=50_000)
def is_translated(word: str) -> bool:
    """Whether an English word, capital or not, may be put into Arabic by its sense."""
    folded = fold(word)
    forms = {folded, folded.removesuffix("s"), folded.removesuffix("es")}
    listed = forms & _TRANSLATED_WORDS or forms & ORDINARY_WORDS
    return bool(listed) or _ENDS_LIKE_A_WORD.fullmatch(folded) is not None
