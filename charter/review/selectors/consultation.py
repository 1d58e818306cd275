"""Who is consulted in a review: the heads of today's schools, and which schools have seen its lines."""

from django.db.models import QuerySet

from charter.models import Comment
from charter.review.models import AnnualReview, Body, ReviewLine, SchoolConsulted
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.access.scopes import grants, roles_of
from trust.models import User
from trust.words import count_of


def heads() -> dict[User, list[School]]:
    """Every headteacher with the schools they lead today."""
    rows = RoleAssignment.objects.live().filter(role=Role.HEAD, school__isnull=False, user__is_active=True)
    found: dict[User, list[School]] = {}
    for row in rows.select_related("user", "school").order_by("user__name", "school__sort_name"):
        found.setdefault(row.user, []).append(row.school)  # type: ignore[arg-type]
    return found


def to_say_seen(user: User, review: AnnualReview) -> QuerySet[School]:
    """The schools whose head this person is and which have not said yet that they saw the lines."""
    headed = {grant.school_id for grant in grants(user) if grant.role == Role.HEAD and grant.school_id}
    return School.objects.filter(pk__in=headed).exclude(pk__in=seen_by(review))


def seen_by(review: AnnualReview) -> set[int]:
    return set(SchoolConsulted.objects.filter(review=review).values_list("school_id", flat=True))


def not_seen(review: AnnualReview) -> list[School]:
    """Schools with a head that have not said so."""
    waiting = {school.pk: school for schools in heads().values() for school in schools}
    return [school for pk, school in waiting.items() if pk not in seen_by(review)]


def may_decide(user: User, review: AnnualReview) -> bool:
    """Whoever holds the role that decides; the trust's board decides by any of its members for it."""
    return Role(review.decides) in roles_of(user)


def consulted_words(line: ReviewLine) -> str:
    """'11 of 12 schools; comments by Ada Park, Sam Hill': what the decision record says of the consultation."""
    asked = {school.pk for schools in heads().values() for school in schools}
    seen = len(seen_by(line.review) & asked)
    said = f"{seen} of {count_of(len(asked), 'school')} saw it"
    names = sorted({comment.by.name for comment in Comment.objects.about(line)})  # type: ignore[attr-defined]
    return f"{said}; comments by {', '.join(names)}"[:300] if names else said


def body_words(review: AnnualReview) -> str:
    return Body(review.decides).label
