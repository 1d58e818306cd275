"""What schools are asked for: by year, half-term, role and form."""
