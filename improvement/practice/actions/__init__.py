"""What is done about practice."""
