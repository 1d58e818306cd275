"""A school's need from the school's own view to the judgement and its reply; phases and strengths."""
