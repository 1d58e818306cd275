"""Pages of the cross-checks."""
