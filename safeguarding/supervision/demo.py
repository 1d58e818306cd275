"""The demo trust's supervision: an hour each half-term for most leads, none lately for one, and some key staff."""

from datetime import date, timedelta

from safeguarding.supervision.models import KeyStaff, SupervisionSession
from safeguarding.supervision.selectors import BY_ROLE
from schools.cast import in_good_order
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.calendar import Cadence, Calendar
from trust.demo import DemoPlan

SUPERVISORS = ("Margit Ahlgren, trained supervisor", "CAMHS consultation team", "Trust supervision service")


def make(plan: DemoPlan) -> None:
    held = RoleAssignment.objects.live(plan.as_at).select_related("user", "school")
    since = date(plan.first_autumn, 9, 7)
    for row in held.filter(role=Role.STAFF, school__isnull=False):
        head = held.get(role=Role.HEAD, school=row.school).user
        KeyStaff.objects.create(person=row.user, school=row.school, since=since, named_by=head)  # type: ignore[misc]
    calendar = Calendar.load()
    year = calendar.year_of(plan.as_at)
    periods = calendar.periods(Cadence.HALF_TERMLY, year) if year else []
    rows = [*held.filter(role__in=BY_ROLE), *held.filter(role=Role.STAFF)]
    good = in_good_order()
    for place, row in enumerate(rows):
        keeps = row.school_id in good
        draw = plan.random("supervision", row.user.email)
        for period in periods if keeps or place % 9 != 4 else []:
            day = period.first_day + timedelta(days=draw.randrange(7, 26))
            if day <= plan.as_at and (draw.random() < 0.9 or keeps) and row.school:
                SupervisionSession.objects.create(
                    person=row.user, school=row.school, held_on=day, supervisor=draw.choice(SUPERVISORS),
                    attended=draw.random() < 0.95 or keeps,
                )  # fmt: skip
