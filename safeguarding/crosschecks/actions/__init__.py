"""Verbs of the cross-checks: ask, answer, put right, remind."""
