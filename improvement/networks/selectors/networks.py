"""Networks with their leads and meetings of a year, one network whole, and which schools were absent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery

from improvement.networks.models import Network, NetworkLead, NetworkMeeting
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.table import CAN
from trust.calendar import Calendar
from trust.models import User
from trust.words import count_of


def this_year() -> tuple[date, date]:
    """First and last day of the academic year that today is in; of the calendar year where there is none."""
    today = clock.today()
    year = Calendar.load().year_of(today)
    return (year.first_day, year.last_day) if year else (today.replace(month=1, day=1), today.replace(month=12, day=31))


def listed(user: User, first: date, last: date) -> QuerySet[Network]:
    """Each network with its lead today, its meetings noted and planned this year, its next one, its lines."""
    today = clock.today()
    in_year = Q(meetings__held_on__range=(first, last))
    lead = NetworkLead.objects.live(today).filter(network=OuterRef("pk"))
    ahead = NetworkMeeting.objects.filter(network=OuterRef("pk"), held_on__gte=today, noted_on__isnull=True)
    rows = (
        Network.objects.for_user(user, "practice.view")
        .select_related("kind", "strand", "step")
        .order_by("kind__order", "name")
    )
    return rows.annotate(
        held=Count("meetings", filter=in_year & Q(meetings__noted_on__isnull=False), distinct=True),
        planned=Count("meetings", filter=in_year & Q(meetings__noted_on__isnull=True), distinct=True),
        line_count=Count("lines", distinct=True),
        next_on=Subquery(ahead.order_by("held_on").values("held_on")[:1]),
        lead_name=Subquery(lead.values("person__name")[:1]),
        lead_until=Subquery(lead.values("until")[:1]),
        wanted=F("kind__meetings"),
    )


def lede(rows: Iterable[Network]) -> str:
    """'4 networks · 7 of 12 meetings held this year · 1 without a lead'."""
    going = [row for row in rows if row.closed_on is None]
    if not going:
        return "People of all schools who work on the same matter, and what they bring to the charter."
    held, wanted = sum(row.held for row in going), sum(row.wanted for row in going)  # type: ignore[attr-defined]
    without = sum(row.lead_name is None for row in going)  # type: ignore[attr-defined]
    parts = [count_of(len(going), "network"), f"{held} of {count_of(wanted, 'meeting')} held this year"]
    return " · ".join([*parts, *([f"{without} without a lead"] if without else [])])


def expected(network: Network, day: date) -> list[School]:
    """The schools that a meeting on that day is for. One query."""
    schools = School.objects.open_on(day)
    return list(schools.filter(phase__in=network.phases) if network.phases else schools)


@dataclass(frozen=True)
class Presence:
    """A meeting with the schools that were there and those that were not."""

    meeting: NetworkMeeting
    present: list[School]
    absent: list[School]

    @property
    def words(self) -> str:
        """'9 of 12 schools'; nothing before it is noted."""
        if not self.meeting.noted_on:
            return ""
        whole = len(self.present) + len(self.absent)
        return f"{len(self.present)} of {count_of(whole, 'school')}"


def presence(network: Network, meetings: Iterable[NetworkMeeting]) -> list[Presence]:
    """Who was there and who was not, meeting by meeting; the meetings carry their attendance. One query."""
    schools = list(School.objects.all())
    if network.phases:
        schools = [school for school in schools if school.phase in network.phases]
    return [presence_of(meeting, schools) for meeting in meetings]


def presences(meetings: QuerySet[NetworkMeeting]) -> dict[int, Presence]:
    """By the meeting's key, for meetings of several networks. Three queries."""
    schools = list(School.objects.all())
    found = {}
    for meeting in meetings.prefetch_related("attendance"):
        phases = meeting.network.phases
        found[meeting.pk] = presence_of(meeting, [row for row in schools if not phases or row.phase in phases])
    return found


def presence_of(meeting: NetworkMeeting, schools: Iterable[School]) -> Presence:
    here = {row.school_id for row in meeting.attendance.all()}  # type: ignore[attr-defined]
    ours = [school for school in schools if school.pk in here or was_ours(school, meeting.held_on)]
    present = [school for school in ours if school.pk in here]
    absent = [school for school in ours if school.pk not in here] if meeting.noted_on else []
    return Presence(meeting, present, absent)


def was_ours(school: School, day: date) -> bool:
    joined = school.joined_on is None or school.joined_on <= day
    return joined and (school.left_on is None or school.left_on >= day)


def attendance_by_school(found: Iterable[Presence]) -> list[Mapping[str, object]]:
    """Of each school the meetings it came to, least often first, as components/bars.html takes it."""
    tally: dict[School, list[bool]] = {}
    for part in found:
        for school in part.present:
            tally.setdefault(school, []).append(True)
        for school in part.absent:
            tally.setdefault(school, []).append(False)
    rows = sorted(tally.items(), key=lambda row: (sum(row[1]) / len(row[1]), row[0].sort_name))
    return [{"label": school.name, "done": sum(came), "total": len(came), "url": ""} for school, came in rows]


def may_lead() -> QuerySet[User]:
    """People who may be appointed: whoever holds a role that works with networks."""
    roles = list(CAN["network.edit"])
    held = RoleAssignment.objects.live().filter(role__in=roles, user__is_active=True)
    return User.objects.filter(pk__in=held.values("user")).order_by("name")
