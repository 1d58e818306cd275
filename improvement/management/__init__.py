"""Commands of improvement."""
