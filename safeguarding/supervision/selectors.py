"""Who is to have supervision, who has had it, and how many of them at each school: counts only leave here."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Value

from safeguarding.standing import Standing
from safeguarding.supervision.models import KeyStaff, SupervisionSession
from schools.models import RoleAssignment
from trust import clock, wall
from trust.access.levels import Role
from trust.access.scopes import grants
from trust.calendar import Cadence, Period, periods_by_year
from trust.hooks import WorkItem
from trust.models import User
from trust.words import count_of

ONE_DAY, YEAR = timedelta(days=1), timedelta(days=366)
BY_ROLE = (Role.DSL, Role.SENDCO)
Pair = tuple[int, int]
"""A school's key and a person's."""


@dataclass(frozen=True)
class Span:
    """The half-term that a day is in, and the first day of the one before: what counts as lately."""

    now: Period
    since: date


def span_of(day: date) -> Span | None:
    """None outside all academic years. A session in the last half-term or in this one counts (S0-63). One query."""
    known = periods_by_year(Cadence.HALF_TERMLY, day - YEAR, day)
    periods = [period for halves in known.values() for period in halves]
    now = next((period for period in periods if day in period), None)
    if now is None:
        return None
    before = next((period for period in periods if now.first_day - ONE_DAY in period), now)
    return Span(now, before.first_day)


def expected(schools: Any, day: date) -> dict[Pair, bool]:
    """Who is to have supervision that day, at these schools (None: at all); True for a safeguarding lead. One query."""
    held = RoleAssignment.objects.live(day).filter(role__in=BY_ROLE, school__isnull=False, user__is_active=True)
    named = KeyStaff.objects.live(day).filter(person__is_active=True)  # type: ignore[attr-defined]
    if schools is not None:
        held, named = held.filter(school__in=schools), named.filter(school__in=schools)
    rows = held.order_by().values_list("school", "user", "role")
    found: dict[Pair, bool] = {}
    for school, user, role in rows.union(named.order_by().values_list("school", "person", Value(""))):
        found[school, user] = role == Role.DSL or found.get((school, user), False)  # type: ignore[index]
    return found


@dataclass(frozen=True)
class Count:
    """At one school: of its safeguarding leads, and of its other key staff, how many have had a session lately."""

    leads: int = 0
    leads_seen: int = 0
    others: int = 0
    others_seen: int = 0
    this_half_term: int = 0

    @property
    def state(self) -> str:
        if not self.leads:
            return "unknown"
        if self.leads_seen < self.leads:
            return "red"
        return "amber" if self.others_seen < self.others else "green"

    @property
    def words(self) -> str:
        if not self.leads:
            return "no safeguarding lead is named"
        said = f"{self.leads_seen} of {count_of(self.leads, 'safeguarding lead')}"
        if self.others:
            said += f" and {self.others_seen} of {self.others} other key staff"
        return f"{said} had supervision in the last half-term"


def counts(schools: Any, day: date) -> dict[int, Count]:
    """By school, of these keys or this query set. Totals of sessions that the reader may not read one by one."""
    span = span_of(day)
    if span is None:
        return {}
    tally: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    people = expected(schools, day)
    with wall.lifted("how many at each school have had supervision"):
        had = sessions(schools, span.since, day)
    for (school, person), lead in people.items():
        last = had.get((school, person))
        kind = "leads" if lead else "others"
        tally[school][kind] += 1
        tally[school][f"{kind}_seen"] += last is not None
        tally[school]["this_half_term"] += last is not None and last >= span.now.first_day
    return {school: Count(**found) for school, found in tally.items()}


def sessions(schools: Any, since: date, until: date) -> dict[Pair, date]:
    """The last session that took place, by school and person. One query."""
    rows = SupervisionSession.objects.filter(school__in=schools, attended=True, held_on__range=(since, until))
    return {(school, person): day for school, person, day in
            rows.order_by("held_on").values_list("school", "person", "held_on")}  # fmt: skip


def standings(schools: Collection[int], day: date) -> Mapping[int, Standing]:
    """For the board of safeguarding, which the clock keeps."""
    found = counts(schools, day)
    return {
        school: Standing(count.state, count.words, "/safeguarding/supervision/schools/")
        for school, count in found.items()
        if count.leads
    }


@dataclass(frozen=True)
class Own:
    """One's own state at one school this half-term."""

    school: int
    state: str
    words: str
    due: date


def own_states(user: User, day: date) -> list[Own]:
    """For each school where the person is to have supervision."""
    schools = {grant.school_id for grant in grants(user) if grant.school_id}
    wanted = [school for school, person in expected(schools, day) if person == user.pk] if schools else []
    span = span_of(day) if wanted else None
    if span is None:
        return []
    mine = SupervisionSession.objects.filter(person=user, attended=True, held_on__range=(span.since, day))
    last = dict(mine.order_by("held_on").values_list("school", "held_on"))
    return [own_state(school, last.get(school), span) for school in wanted]


def own_state(school: int, last: date | None, span: Span) -> Own:
    due = span.now.last_day
    if last is None:
        return Own(school, "late", "none in the last half-term", due)
    if last < span.now.first_day:
        return Own(school, "due", "one in the last half-term, none in this one yet", due)
    return Own(school, "done", "one this half-term", due)


def work_items(user: User) -> Iterator[WorkItem]:
    """For 'My work' of key staff; the safeguarding lead is asked by the charter's own duty."""
    leads = {grant.school_id for grant in grants(user) if grant.role == Role.DSL}
    for own in own_states(user, clock.today()):
        if own.state != "done" and own.school not in leads:
            yield WorkItem("Supervision this half-term", "/safeguarding/supervision/", own.words, own.due, own.state,
                           own=True)  # fmt: skip
