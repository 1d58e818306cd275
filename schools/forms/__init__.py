"""Forms of schools and of roles."""
