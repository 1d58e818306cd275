"""Governing bodies and what they read."""
