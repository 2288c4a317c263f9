#!/usr/bin/env python
"""Run the service's commands: ingest, check, search, reindex, replay, evaluate, benchmark and Django's own."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "factcheck.config.settings")
    from django.core.management import execute_from_command_line  # noqa: PLC0415  settings must be named before Django loads

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
