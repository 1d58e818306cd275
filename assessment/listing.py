"""Figures in lists and over the API: whose they are, and what of them a reader may see.

The rows are annotated `with_roll`, so that a count which a rate gives away is hidden here as on the pages.
"""

from assessment.hiding import few, why_hidden
from assessment.models import Figure
from assessment.selectors import shown
from assessment.statuses import words
from schools.models import Phase

PLACES = {"national": "England", "national all": "England, independent schools included", "trust": "The trust"}


def where_of(figure: Figure) -> str:
    """The school, or the place that a comparator is of."""
    if figure.school is not None:
        return figure.school.name
    place = PLACES.get(figure.place, f"area {figure.place}")
    return f"{place}, {Phase(figure.phase).label.lower()}" if figure.phase in Phase.values else place


def value_shown(figure: Figure, open_schools: set[int]) -> str:
    """The value of a listed figure (annotated `with_roll`), its status in words, or that it is hidden."""
    if hidden := why_not(figure, open_schools):
        return words(hidden)
    return shown(figure.measure, figure.value) if figure.value is not None else words(figure.status)


def is_hidden(figure: Figure, open_schools: set[int]) -> bool:
    return bool(why_not(figure, open_schools))


def why_not(figure: Figure, open_schools: set[int]) -> str:
    return "" if figure.school_id in open_schools else why_hidden(figure, _listed_n(figure))


def n_shown(figure: Figure, open_schools: set[int]) -> int | None:
    n = _listed_n(figure)
    return None if figure.school_id not in open_schools and few(figure, n) else n


def _listed_n(figure: Figure) -> int | None:
    roll = getattr(figure, "roll", None)
    return figure.denominator if figure.denominator is not None else round(roll) if roll else None
