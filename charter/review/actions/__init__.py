"""Verbs of the annual review: of the review itself, of its lines, of its publication, and of a change in the year."""
