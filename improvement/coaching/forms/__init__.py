"""What is typed about coaching and the central team."""
