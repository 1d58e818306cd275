"""What is typed on the values pages."""
