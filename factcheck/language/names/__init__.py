"""Names of people, places and bodies, and the tables of those that are known."""
