"""Currencies by their codes of ISO 4217 in capitals, before an amount or behind it: "AED 1.3bn", "40 million KWD".

Small letters are words ("mad", "try", "all"), so the text is looked at as it is written.
"""

from __future__ import annotations

import re

from factcheck.language.normalise import Reading

CODES = frozenset(
    """AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CUP CZK DJF
    DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
    KMF KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
    OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TRY
    TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW""".split()
)
_BEFORE = re.compile(r"(?<!\w)(?P<code>[A-Z]{3})\s?\Z")
_BEHIND = re.compile(r"\s?(?P<code>[A-Z]{3})(?!\w)")
_LETTERS = 3


def code_before(reading: Reading, start: int) -> tuple[int, str] | None:
    """Where the code begins that stands before a place of the folded text, and the currency; None without one."""
    if not reading.text[start - 1 : start].isalpha() and not reading.text[start - 2 : start - 1].isalpha():
        return None
    at = reading.span(start, start + 1)[0]
    found = _BEFORE.search(reading.source, max(0, at - _LETTERS - 2), at)
    if found is None or found["code"] not in CODES:
        return None
    return start - (at - found.start()), found["code"]


def code_behind(reading: Reading, end: int) -> tuple[int, str] | None:
    """Where the code ends that stands behind a place of the folded text, and the currency; None without one."""
    at = reading.span(end - 1, end)[1]
    found = _BEHIND.match(reading.source, at)
    return (end + found.end() - at, found["code"]) if found and found["code"] in CODES else None
