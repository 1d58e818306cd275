"""When mail may leave: a person's working days, between the hours the trust set, by the clock in London."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db.models import Q

from trust import clock
from trust.calendar import Calendar
from trust.models import Trust, User

OwnDays = Mapping[date, str]


@dataclass(frozen=True)
class Hours:
    """From the first moment to the last; a mail may leave at 07:30:00 and not at 18:00:00."""

    first: time = time(7, 30)
    last: time = time(18, 0)

    @classmethod
    def of_trust(cls) -> "Hours":
        profile = Trust.objects.filter(pk=1).first()
        return cls(profile.send_from, profile.send_until) if profile else cls()

    def open_day(self, moment: datetime) -> date | None:
        """The day in London whose mail may leave at this moment; None outside the hours."""
        there = moment.astimezone(clock.LONDON)
        return there.date() if self.first <= there.time() < self.last else None

    def opening(self, day: date) -> datetime:
        return datetime.combine(day, self.first, clock.LONDON)


@dataclass(frozen=True)
class WorkingDays:
    """The days on which one person gets mail: of those who keep school days, the days their school's staff are in.

    `schools` has one mapping of own days (date to DayKind) for each school of the person; central staff have none.
    A trust that has not set its terms yet sends on working days.
    """

    calendar: Calendar
    schools: tuple[OwnDays, ...] = ()

    def __contains__(self, day: date) -> bool:
        if not self.schools or not self._terms_known(day):
            return self.calendar.is_working_day(day)
        return day.weekday() < 5 and any(self.calendar.of_school(own).is_term_day(day) for own in self.schools)

    def _terms_known(self, day: date) -> bool:
        year = self.calendar.year_of(day)
        return bool(year and year.terms.all())


def next_opening(moment: datetime, days: WorkingDays, hours: Hours) -> datetime | None:
    """The first moment from this one on at which mail may leave for the person; None where no day comes in a year."""
    day = hours.open_day(moment)
    if day and day in days:
        return moment
    there = moment.astimezone(clock.LONDON)
    first = there.date() if there.time() < hours.first else there.date() + timedelta(days=1)
    coming = (first + timedelta(days=number) for number in range(400))
    found = next((day for day in coming if day in days), None)
    return hours.opening(found) if found else None


def working_days(users: Iterable[User], first: date, last: date) -> dict[int, WorkingDays]:
    """For each user by id, the days on which they get mail, from `first` to `last`. Five queries, however many."""
    people = list(users)
    calendar = Calendar.load()
    schools = _schools_of([user.pk for user in people if user.school_days_only])
    own = _own_days(set().union(*schools.values()), first, last)
    return {
        user.pk: WorkingDays(calendar, tuple(own.get(school, {}) for school in sorted(schools.get(user.pk, ()))))
        for user in people
    }


def _schools_of(users: list[int]) -> dict[int, set[int]]:
    """The schools where each user holds a live role. Read by the reverse relation: schools/ is above this app."""
    today = clock.today()
    live = Q(role_assignments__until__isnull=True) | Q(role_assignments__until__gte=today)
    pairs = User.objects.filter(
        live, pk__in=users, role_assignments__since__lte=today, role_assignments__school__isnull=False
    ).values_list("pk", "role_assignments__school_id")
    schools: dict[int, set[int]] = {}
    for user, school in pairs:
        schools.setdefault(user, set()).add(school)
    return schools


def _own_days(schools: set[int], first: date, last: date) -> dict[int, dict[date, str]]:
    path = "role_assignments__school__own_days"
    rows = (
        User.objects.filter(role_assignments__school__in=schools, **{f"{path}__date__range": (first, last)})
        .values_list("role_assignments__school_id", f"{path}__date", f"{path}__kind")
        .distinct()
    )
    days: dict[int, dict[date, str]] = {}
    for school, day, kind in rows:
        days.setdefault(school, {})[day] = kind
    return days
