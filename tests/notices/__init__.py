"""Notices: windows, digests, sending, the delivery log."""
