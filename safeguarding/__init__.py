"""Safeguarding assurance: how every school stands, and the rooms that show it."""
