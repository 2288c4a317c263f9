"""Words too common to tell one passage from another, in the folded spelling of `factcheck.language.normalise`.

Negations and words of degree are kept out of the English list on purpose only where they never decide relevance:
polarity is judged by the agreement room, not by retrieval.
"""

from factcheck.language.normalise import fold

ENGLISH_STOPWORDS = frozenset(
    """a an and are as at be been being but by can could did do does for from had has have he her hers him his how i if
    in into is it its itself me my no nor not of on or our ours out over own she should so some such than that the
    their theirs them then there these they this those through to too under until up very was we were what when where
    which while who whom why will with would you your""".split()
)
ARABIC_STOPWORDS = frozenset(
    fold(word)
    for word in """في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين اللذان اللتان ما ماذا لا لم لن إن أن أنّ كان كانت
    يكون تكون قد لقد و أو ثم بل لكن حتى إذا كما كل بعض هو هي هم هن نحن أنا أنت به بها له لها لهم فيه فيها منه منها عنه
    عليه عليها إليه إليها بين بعد قبل عند عندما حيث منذ خلال أي أيضا غير وفي ومن وكان وكانت وقد وهو وهي ولا ولم بأن وأن
    فإن لأن كانوا""".split()
)
