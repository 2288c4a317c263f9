"""Dates, amounts and counts of two texts, held against each other."""
