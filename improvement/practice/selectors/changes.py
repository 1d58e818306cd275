"""The design principles as they are shown, and the schools that somebody works at."""

from django.db.models import Q, QuerySet

from improvement.practice.models import DesignPrinciple, ResearchProject
from improvement.selectors import limit
from schools.models import School
from trust.access.scopes import grants, holds
from trust.access.table import CAN
from trust.models import User

PLACES = "design-principles"


def principles() -> list[str]:
    """One for each place that the trust keeps for them; empty where nobody typed it yet."""
    typed = {row.place: row.words for row in DesignPrinciple.objects.all()}
    return [typed.get(place, "") for place in range(1, max(limit(PLACES) or 1, *typed, 1) + 1)]


def works_at(user: User) -> QuerySet[School]:
    """Schools at which this person holds a role of the front line: not a cluster's and not the trust's."""
    held = [grant.school_id for grant in grants(user) if grant.school_id and grant.role in CAN["practice.say"]]
    return School.objects.filter(pk__in=held)


def closable(user: User) -> QuerySet[ResearchProject]:
    """Open projects that this person leads, or any for whoever decides on practice."""
    rows = ResearchProject.objects.for_user(user, "practice.edit").filter(closed_on__isnull=True)
    return rows if holds(user, "practice.approve") else rows.filter(Q(lead=user))
