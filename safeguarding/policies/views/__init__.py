"""Pages of safeguarding policies."""
