"""Pages of mission, vision and values."""
