"""Commands of the reports engine."""
