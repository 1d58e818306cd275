"""Reads of exclusions: what may be published, what a school sees of itself, and how it stands."""
