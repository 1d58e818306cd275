"""Pages of the charter: each module is named for the noun it shows."""
