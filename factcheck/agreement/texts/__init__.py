"""What one text tells, read once: its words, clauses, values and names."""
