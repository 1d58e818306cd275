"""Suspensions and exclusions as counts, governors' panels, and counts from the recording systems."""
