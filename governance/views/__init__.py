"""Pages of governing bodies."""
