"""Pages: categories, reviews of a school's need, strengths, phases, notes on leaders."""
