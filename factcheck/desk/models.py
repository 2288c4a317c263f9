"""The desk keeps no rows of its own; Django tells only rooms that have this module that a migration has run."""
