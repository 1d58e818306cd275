"""What the values pages read."""
