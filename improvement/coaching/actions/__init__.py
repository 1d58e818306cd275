"""The verbs of coaching and of the central team, a module for each kind of record."""
