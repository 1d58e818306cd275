"""Commands of the charter."""
