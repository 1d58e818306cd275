"""Networks of schools, KIT meetings and the termly report on quality of education."""
