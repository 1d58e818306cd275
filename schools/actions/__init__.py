"""What is done to schools and to roles."""
