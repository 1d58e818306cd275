"""Reading visits: the calendar and its load, what a visit knew before, what waits for whom."""

from improvement.visits.selectors.visits import first_visit_after

__all__ = ["first_visit_after"]
