"""Notices: whoever wants to tell somebody something writes a notice; the outbox sends it once, in working hours."""
