"""Pages of the audits."""
