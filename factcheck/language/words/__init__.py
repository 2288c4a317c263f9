"""Words that carry matter, their opposites, and what turns a statement round."""
