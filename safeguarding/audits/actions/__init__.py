"""Verbs of the audits: sign, look again, draw, read, invite."""
