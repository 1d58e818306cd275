"""Reads of training: each person's cells, each school's share, and who has not read what."""
