"""Pages of the charter, a module a noun."""
