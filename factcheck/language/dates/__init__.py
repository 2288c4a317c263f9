"""Dates and spans of time in both languages."""
