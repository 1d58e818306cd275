"""What the charter will say differently, before it does: on the first of September, or on the day of a change in the
year; and what each change asks a school to do."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q

from charter.models import DecisionVersion, DueItem, Status
from schools.models import School
from trust import clock
from trust.models import User
from trust.words import count_of, long_day

COMPARED = ("type", "statement", "cadence", "responsible_role", "lead_role", "external_product", "what_stops")


@dataclass(frozen=True)
class Coming:
    """One decision that changes on `day`; `new` is None where it ends, `old` where it is new."""

    day: date
    old: DecisionVersion | None
    new: DecisionVersion | None
    tasks: tuple[DueItem, ...] = ()

    @property
    def decision(self) -> str:
        return self.said.decision.title

    @property
    def said(self) -> DecisionVersion:
        return self.new or self.old  # type: ignore[return-value]

    @property
    def changes_type(self) -> bool:
        return self.old is not None and self.new is not None and self.old.type != self.new.type

    @property
    def words(self) -> str:
        if self.new is None:
            return "It ends: nothing is asked under it any more."
        if self.old is None:
            return f"New. {self.new.behaviour.school_does}"
        if self.changes_type:
            return f"{self.new.behaviour.meaning} {self.new.behaviour.school_does}"
        if self.new.in_year_reason:
            return f"{self.new.get_in_year_reason_display()}: {self.new.in_year_note}"
        return "Its wording changes; what kind of decision it is does not."


def coming(user: User, school: School | None = None) -> list[Coming]:
    """Every change still to come, soonest first, with what it asks of the school. Six queries at most."""
    new = newly_published()
    old = before_each(new)
    parts = parts_of([*new, *old.values()])
    changed = [row for row in new if differs(old.get(row.decision_id), row, parts)]
    tasks = tasks_of(user, changed, school)
    found = [Coming(row.effective_from, old.get(row.decision_id), row, tasks.get(row.pk, ())) for row in changed]
    found += [Coming(row.effective_to + timedelta(days=1), row, None) for row in ending() if row.effective_to]
    return sorted(found, key=lambda change: (change.day, change.said.decision.area.order, change.decision))


def newly_published() -> list[DecisionVersion]:
    rows = DecisionVersion.objects.filter(status=Status.PUBLISHED, effective_from__gt=clock.today())
    return list(rows.select_related("decision__area", "year").order_by("effective_from"))


def before_each(new: Iterable[DecisionVersion]) -> dict[int, DecisionVersion]:
    """By decision, what is in force today."""
    rows = DecisionVersion.objects.in_force(clock.today())  # type: ignore[attr-defined]
    return {row.decision_id: row for row in rows.filter(decision__in=[version.decision_id for version in new])}


def ending() -> Iterable[DecisionVersion]:
    """Decisions in force that nothing follows."""
    later = DecisionVersion.objects.filter(
        decision=OuterRef("decision"), status=Status.PUBLISHED, effective_from__gt=OuterRef("effective_from")
    )
    rows = DecisionVersion.objects.in_force(clock.today()).filter(effective_to__isnull=False)  # type: ignore[attr-defined]
    return rows.exclude(Exists(later)).select_related("decision__area", "year")


def parts_of(versions: Iterable[DecisionVersion]) -> dict[int, set[tuple[str, str]]]:
    """By version, its principles and duties in the words that schools read."""
    keys = [version.pk for version in versions]
    found: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for name, words in (("principles", "text"), ("duties", "cadence")):
        rows = DecisionVersion.objects.filter(pk__in=keys, **{f"{name}__isnull": False})
        for pk, title, text in rows.values_list("pk", f"{name}__title", f"{name}__{words}").order_by():
            found[pk].add((title, text))
    return found


def differs(old: DecisionVersion | None, new: DecisionVersion, parts: dict[int, set[tuple[str, str]]]) -> bool:
    if old is None or any(getattr(old, name) != getattr(new, name) for name in COMPARED):
        return True
    return parts.get(old.pk, set()) != parts.get(new.pk, set())


def tasks_of(user: User, changed: list[DecisionVersion], school: School | None) -> dict[int, tuple[DueItem, ...]]:
    """By version, what is due at the school that was not asked for before: tasks of the change, and new duties."""
    if school is None or not changed:
        return {}
    earlier = DueItem.objects.filter(
        duty__version__decision=OuterRef("duty__version__decision"), duty__code=OuterRef("duty__code"),
        duty__version__effective_from__lt=OuterRef("duty__version__effective_from"),
    )  # fmt: skip
    items = DueItem.objects.for_user(user, "due.view").open().filter(duty__version__in=changed, school=school)  # type: ignore[attr-defined]
    found: dict[int, list[DueItem]] = defaultdict(list)
    rows = items.filter(~Q(occasion="") | ~Exists(earlier)).select_related("duty").order_by("due_on", "pk")
    for item in rows:
        found[item.duty.version_id].append(item)
    return {pk: tuple(one) for pk, one in found.items()}


def title_of(changes: list[Coming]) -> str:
    """'Changes on Wednesday 1 September 2027', or 'Changes to come' where they fall on several days."""
    days = {change.day for change in changes}
    return f"Changes on {long_day(days.pop())}" if len(days) == 1 else "Changes to come"


def summary_of(changes: list[Coming]) -> str:
    tasks = sum(len(change.tasks) for change in changes)
    said = f"{count_of(len(changes), 'decision')} of the charter will change"
    return f"{said}, with {count_of(tasks, 'task')} for your school." if tasks else f"{said}."
