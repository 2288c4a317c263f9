"""Fact checking against a curated corpus: every verdict rests on exact, openable quotes."""

__version__ = "0.1.0"
