"""Which name of one text answers to which of the other, and which is its rival."""
