"""Pages of exclusions: counts, cases, governors' panels, and what the law asks."""
