"""The shape of what people type into the charter's pages, a module a noun."""
