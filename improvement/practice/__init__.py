"""What is tried, on what evidence, and what was kept or stopped."""
