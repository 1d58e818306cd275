"""What is typed about practice."""
