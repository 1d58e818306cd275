"""Who may see what of a review: the one place that keeps readers blind and judgements untold."""

from django.db.models import Q

from improvement.categories.models import CategoryReview, Reading, StrandNeed
from improvement.categories.models.reviews import ReviewQuerySet
from schools.models import School
from trust.access.levels import FULL, SUMMARY, Level
from trust.access.scopes import holds
from trust.models import User

View = StrandNeed.View
Needs = dict[str, dict[int, StrandNeed]]
"""View → strand pk → what was said."""


def schools_judged_by(user: User) -> Q:
    """The schools whose need this person judges or prepares; their judgement is seen before the school is told."""
    wanted = [name for name in ("category.edit", "category.approve") if holds(user, name)]
    found = Q(pk__in=[])
    for name in wanted:
        found |= Q(school__in=School.objects.for_user(user, name).values("pk"))
    return found


def known_to(user: User, *, level: Level = SUMMARY) -> ReviewQuerySet:
    """Judged reviews whose level this person may know: told ones, and all of the schools that they judge."""
    rows = CategoryReview.objects.for_user(user, "category.view", level=level).judged()  # type: ignore[attr-defined]
    return rows.filter(Q(told_at__isnull=False) | schools_judged_by(user))


def knows_judgement(user: User, review: CategoryReview) -> bool:
    if review.judged_at is None:
        return False
    return review.told_at is not None or judges(user, review)


def judges(user: User, review: CategoryReview) -> bool:
    if user.pk == review.judge_id:
        return True
    return CategoryReview.objects.filter(schools_judged_by(user), pk=review.pk).exists()


def visible_needs(review: CategoryReview, user: User) -> Needs:
    """The school's own view once it is handed in (its writer always); a reader's own, the other's once both are in;
    what was settled once it is judged. Before the school is told, only those see the readers' who judge it.
    """
    shown = visible_views(review, user)
    found: Needs = {}
    for row in StrandNeed.objects.filter(review=review, view__in=shown).select_related("strand", "by"):
        found.setdefault(row.view, {})[row.strand_id] = row
    return found


def visible_views(review: CategoryReview, user: User) -> set[str]:
    views: set[str] = set()
    if review.own_at or holds(user, "category.say"):
        views.add(View.OWN)
    readings = list(Reading.objects.filter(review=review))
    views |= {row.place for row in readings if row.person_id == user.pk}
    both_in = bool(readings) and all(row.handed_in_at for row in readings)
    if both_in and (review.told_at or judges(user, review)):
        views |= {View.FIRST, View.SECOND}
    if knows_judgement(user, review):
        views.add(View.SETTLED)
    return views


def in_full(user: User) -> set[int]:
    """The schools, by pk, of which this person may see more than the overall level."""
    if not holds(user, "category.view", FULL):
        return set()
    return set(School.objects.for_user(user, "category.view").values_list("pk", flat=True))
