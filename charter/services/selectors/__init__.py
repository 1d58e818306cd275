"""Reads of central services: what a reader may see of them, what waits for them, how each service does."""
