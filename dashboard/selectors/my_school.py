"""One school's own page: what is due and why, and its actions; then what changed, its figures, its services."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.db.models import Count, Max
from django.urls import reverse

from assessment.models import Figure
from assessment.selectors import readings
from charter.models import Action, DecisionVersion, DueItem
from charter.selectors.due import due_list
from charter.services.selectors import offers as services
from charter.types import DecisionType
from dashboard.selectors.heat import in_order
from dashboard.selectors.homes import governs
from governance.selectors import latest_reports
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.scopes import holds, reaches
from trust.hooks import WorkItem, registered
from trust.imports.kinds import Importer
from trust.models import User
from trust.words import count_of

LATELY = timedelta(days=14)
SHOWN = 8


@dataclass(frozen=True)
class Change:
    at: datetime
    words: str
    url: str


@dataclass(frozen=True)
class MySchool:
    """The head of the page: what waits. A list is None where the reader's role does not have it."""

    school: School
    due: Sequence[WorkItem] | None
    actions: Sequence[Action] | None

    @property
    def late(self) -> int:
        return sum(item.state in ("late", "missed") for item in self.due or ())

    @property
    def minutes(self) -> int:
        return sum(item.minutes or 0 for item in self.due or () if item.state in ("due", "late"))

    @property
    def lede(self) -> str:
        if self.due is None:
            return f"{self.school.get_phase_display()} school"
        now = [item for item in self.due if item.state in ("due", "late")]
        said = [f"{count_of(len(now), 'thing')} due" if now else "Nothing is due"]
        if self.late:
            said.append(f"{self.late} late")
        if now:
            said.append(f"about {long_or_short(self.minutes)} in all")
        return " · ".join(said)


def long_or_short(minutes: int) -> str:
    """About 45 minutes; about 6.5 hours."""
    return count_of(minutes, "minute") if minutes < 90 else f"{round(minutes / 30) / 2:g} hours"


def my_school(user: User, school: School) -> MySchool:
    """Two queries."""
    if not reaches(user, "due.view", school):
        return MySchool(school, None, None)
    return MySchool(school, due_list(user, school), open_actions(user, school))


def figures(user: User, school: School) -> Mapping[str, Any] | None:
    """The headline figures of the school, attendance and attainment first."""
    if not reaches(user, "figures.view", school, SUMMARY):
        return None
    found = {reading.measure.code: reading for reading in readings([school], viewer=user).values()}
    rows = [found[measure.code] for measure in in_order([reading.measure for reading in found.values()])]
    return {"school": school, "figures": rows} if rows else None


def open_actions(user: User, school: School) -> list[Action]:
    actions = Action.objects.for_user(user, "due.view").filter(school=school, closed_on__isnull=True)
    return list(actions.select_related("owner").order_by("due_on")[:SHOWN])


def offers(user: User, school: School) -> Mapping[str, Any] | None:
    """What the trust does for every school: the centralised decisions in force, with the services that carry them."""
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(clock.today())  # type: ignore[attr-defined]
    served = versions.filter(type=DecisionType.CENTRALISED).select_related("decision").order_by("decision__title")
    rows = services.offers(user, school, served)
    return {"offers": rows, "may_ask": holds(user, "service.ask")} if rows else None


def reports(user: User, school: School) -> Mapping[str, Any] | None:
    """The latest report; that there is none yet is said to those who govern here."""
    found = latest_reports(user) if holds(user, "kpi_report.view") else []
    here = [latest for latest in found if latest.report.school_id == school.pk]
    return {"reports": here} if here or governs(user, school) else None


def changes(user: User, school: School) -> Mapping[str, Any]:
    found = sorted(changed(user, school), key=lambda change: change.at, reverse=True)
    return {"changes": found[:SHOWN]}


def changed(user: User, school: School) -> Iterator[Change]:
    """The last fourteen days: new decisions and figures; what was done and agreed for who may see what is due."""
    since = clock.now() - LATELY
    if holds(user, "charter.view"):
        yield from new_decisions(since)
    if reaches(user, "figures.view", school, SUMMARY):
        yield from new_figures(school, since)
    if reaches(user, "due.view", school):
        yield from done_lately(user, school, since)
        yield from new_actions(user, school, since)


def new_decisions(since: datetime) -> Iterator[Change]:
    today = clock.today()
    versions = DecisionVersion.objects.in_force(today).filter(effective_from__gte=since.date())  # type: ignore[attr-defined]
    for version in versions.select_related("decision")[:SHOWN]:
        moment = datetime.combine(version.effective_from, time(), clock.LONDON)
        yield Change(moment, f"In force: {version.decision.title}", version.decision.get_absolute_url())


def new_figures(school: School, since: datetime) -> Iterator[Change]:
    """A line for each kind of file that brought figures of the school."""
    rows = Figure.objects.known().filter(school=school, known_from__gte=since)
    brought = rows.order_by().values("run__kind").annotate(count=Count("pk"), at=Max("known_from"))
    labels = {importer.name: importer.label for importer in registered(Importer)}
    for row in brought.order_by("-at")[:SHOWN]:
        words = f"{count_of(row['count'], 'figure')}: {labels.get(row['run__kind'], row['run__kind'])}"
        yield Change(row["at"], words, f"{reverse('figure_list')}?school={school.pk}")


def done_lately(user: User, school: School, since: datetime) -> Iterator[Change]:
    items = DueItem.objects.for_user(user, "due.view").filter(school=school, fulfilled_at__gte=since)
    for item in items.select_related("duty__version__decision", "fulfilled_by").order_by("-fulfilled_at")[:SHOWN]:
        by = f", by {item.fulfilled_by}" if item.fulfilled_by else ""
        yield Change(item.fulfilled_at, f"Done: {item}{by}", item.duty.version.decision.get_absolute_url())  # type: ignore[arg-type]


def new_actions(user: User, school: School, since: datetime) -> Iterator[Change]:
    actions = Action.objects.for_user(user, "due.view").filter(school=school, added_at__gte=since)
    for action in actions.order_by("-added_at")[:SHOWN]:
        yield Change(action.added_at, f"Agreed: {action.title}", reverse("action_detail", args=[action.pk]))
