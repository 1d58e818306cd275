"""The trust's safeguarding policies, each school's annex, and when each must be renewed."""
