"""The published charter."""
