"""Words of two texts that say yes and no, or are put in each other's place."""
