"""The levels of need, and each school's need by strand on a day."""

from collections.abc import Iterable
from datetime import date

from improvement.categories.models import CategoryReview, NeedLevel, StrandNeed
from schools.models import School

Needs = dict[tuple[int, int], int]


def levels() -> list[NeedLevel]:
    """Lowest need first, as the trust's packs or pages say; none where no pack brought any."""
    return list(NeedLevel.objects.select_related("step"))


def needs_on(schools: Iterable[School], day: date) -> Needs:
    """(school pk, strand pk) → level as judged last on or before the day; two queries.

    Not narrowed to a reader: whoever shows it must hold `category.view` for the school, and the school must be told.
    """
    keys = [school.pk for school in schools]
    reviews = CategoryReview.objects.filter(school__in=keys).latest_of_schools(day)  # type: ignore[attr-defined]
    school_of = dict(reviews.values_list("pk", "school"))
    rows = StrandNeed.objects.filter(review__in=school_of, view=StrandNeed.View.SETTLED)
    found = rows.values_list("review", "strand", "need")
    return {(school_of[review], strand): need for review, strand, need in found if need}
