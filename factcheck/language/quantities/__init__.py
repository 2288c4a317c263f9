"""Numbers and what they count or measure."""
