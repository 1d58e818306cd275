"""Training that each role must have, its records, and what was read and understood."""
