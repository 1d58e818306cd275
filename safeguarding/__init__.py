"""Safeguarding assurance: the termly audits."""
