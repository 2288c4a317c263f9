"""Which value or name of the statement answers to which of the passage."""
