"""`python -m factcheck.training.translations FOLDER OUTPUT`: sentences of free software and their translations.

FOLDER holds what Debian's packages debian-handbook, chromium-common and chromium-l10n unpack to (`dpkg-deb -x`), and in
`firefox-en` and `firefox-ar` what the archives within firefox-esr (`omni.ja`) and firefox-esr-l10n-ar (`.xpi`) hold.
OUTPUT gets one JSON line a pair, `en` and `ar`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from factcheck.training.translations.choosing import plain_pairs
from factcheck.training.translations.chromium import chromium_pairs
from factcheck.training.translations.firefox import firefox_pairs
from factcheck.training.translations.handbook import handbook_pairs
from sources.search.cross_lingual import load_cross_lingual_encoder


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m factcheck.training.translations", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("output", type=Path)
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    found = [
        *handbook_pairs(folder / "usr/share/doc/debian-handbook/html"),
        *chromium_pairs(folder / "usr/lib/chromium/locales"),
        *firefox_pairs(folder / "firefox-en", folder / "firefox-ar"),
    ]
    rows = plain_pairs(found, load_cross_lingual_encoder())
    lines = (json.dumps({"en": english, "ar": arabic}, ensure_ascii=False) for english, arabic in rows)
    arguments.output.write_text("".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()
