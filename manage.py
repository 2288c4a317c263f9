#!/usr/bin/env python
"""Run the service's commands: ingest, check, search, reindex, replay, evaluate, benchmark and Django's own."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.config.settings")
    from factcheck.config.console import run  # noqa: PLC0415  settings must be named before Django loads

    run(sys.argv)


if __name__ == "__main__":
    main()
