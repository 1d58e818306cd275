"""Who decides what for a school, and where the charter contradicts itself."""
