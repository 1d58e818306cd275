"""Reads of coaching and of the central team: what is one's own, who is who, what is planned and used."""
