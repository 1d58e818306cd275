"""Reads of capacity."""
