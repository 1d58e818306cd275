"""What the trust asks of schools and what it promised: burden register, ask-once, rules of the charter, change load."""
