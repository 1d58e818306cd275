"""Commands of who decides."""
