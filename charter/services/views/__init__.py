"""Pages of central services."""
