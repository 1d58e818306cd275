"""School improvement: cycles and trackers."""
