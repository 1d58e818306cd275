"""Reads of adoption: each module is named for what it answers."""
