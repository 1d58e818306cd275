"""Pages of adoption: each module is named for the noun it shows."""
