"""Who decides, and where the charter contradicts itself."""
