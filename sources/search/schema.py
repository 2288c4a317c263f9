"""The one Whoosh schema. Raise SCHEMA_VERSION when what is indexed changes: the index is then built anew.

Where vectors change, by another encoder or other texts, raise VECTORS_SINCE to it: else they are taken over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from whoosh import columns, fields, formats
from whoosh.analysis import Analyzer
from whoosh.codec.whoosh3 import W3Codec

SCHEMA_VERSION = 9
# Builds from this version on hold vectors as they would be made today; one may lack a space.
VECTORS_SINCE = 6
# Postings in one block of a posting list: long ones, for the scorer reads every list as a whole.
BLOCK = 1024

_NOTHING = b""
Posting = tuple[bytes, int, float, bytes]


class TermsField(fields.FieldType):
    """Terms that were analysed beforehand, with their frequencies and no positions.

    Whoosh's analysers pass every word through a chain of generators and its positions double the size of the index;
    the service ranks by frequency alone, so a value is simply the list of terms.
    """

    def __init__(self, *, scorable: bool = True) -> None:
        # A posting's frequency is kept as its weight; the value that a richer format would repeat stays empty.
        super().__init__(formats.Existence(), Analyzer(), scorable=scorable)

    def index(self, value: Iterable[str], **_options: Any) -> Iterator[Posting]:
        for term, frequency in Counter(value).items():
            yield term.encode(), frequency, float(frequency), _NOTHING

    def to_bytes(self, value: str | bytes) -> bytes:
        return value.encode() if isinstance(value, str) else value


class WholeNumberColumn(columns.NumericColumn):
    """A 64-bit number for each passage, kept as a column and not searched."""

    def __init__(self) -> None:
        super().__init__("q", default=0)


def build_schema() -> fields.Schema:
    """`document` finds what to delete; `content` and `names` are ranked; the columns lead back to the database."""
    return fields.Schema(
        document=TermsField(scorable=False),
        document_id=fields.COLUMN(WholeNumberColumn()),
        content=TermsField(),
        names=TermsField(),
        passage_id=fields.COLUMN(WholeNumberColumn()),
        language=fields.COLUMN(WholeNumberColumn()),
        digest=fields.COLUMN(WholeNumberColumn()),
    )


class PlainCodec(W3Codec):
    """Long uncompressed blocks without length statistics.

    The scorer decodes whole posting lists and knows every length, so what Whoosh needs to skip through compressed
    blocks would only cost writing time.
    """

    length_stats = False

    def __init__(self) -> None:
        super().__init__(blocklimit=BLOCK, compression=0)
