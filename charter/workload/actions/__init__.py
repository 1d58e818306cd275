"""Verbs of the workload promises: each module is named for the noun it changes."""
