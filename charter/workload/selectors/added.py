"""What publishing a draft would add to schools, and what of it is held already."""

from collections.abc import Iterable
from dataclasses import dataclass

from charter.actions.publication import refusals
from charter.models import CorePrinciple, DecisionVersion, Duty, ProForma
from charter.workload.models import ImpactCheck, LoadReason, Waiver
from charter.workload.rules.load import duties_before
from charter.workload.rules.once import places
from charter.workload.rules.questions import asked
from charter.workload.selectors.register import Burden, hours
from charter.workload.selectors.year import minutes_a_year, times_a_year
from trust.access.levels import Role
from trust.words import count_of


@dataclass(frozen=True)
class Change:
    """One duty that is new, takes another time, or ends; `minutes` more (or less) a year at one school."""

    duty: Duty
    kind: str
    minutes: int
    schools: int
    held: int = 0
    fields: int = 0

    @property
    def words(self) -> str:
        """'adds 35 min × 12 headteachers, 3 times a year'."""
        verb = {"new": "adds", "changed": "changes to", "ended": "frees"}[self.kind]
        who = count_of(self.schools, str(Role(self.duty.role).label).lower())
        times = times_a_year(self.duty)
        often = "each time it happens" if not times else "once a year" if times == 1 else f"{times} times a year"
        return f"{verb} {self.duty.minutes} min × {who}, {often}"

    @property
    def held_words(self) -> str:
        return f"{self.held} of {count_of(self.fields, 'answer')} are already held: prefill" if self.held else ""


@dataclass(frozen=True)
class AddedLoad:
    version: DecisionVersion
    changes: list[Change]
    refused: list[str]
    warned: list[str]
    waivers: list[Waiver]
    reason: LoadReason | None
    checks: list[ImpactCheck]

    @property
    def minutes(self) -> int:
        """Added a year at all schools together; less than 0 where time is freed."""
        return sum(change.minutes * change.schools for change in self.changes)

    @property
    def lede(self) -> str:
        if not self.changes:
            return "It asks schools for nothing more than before."
        if not self.minutes:
            return "It takes schools no more time than before."
        verb = "adds" if self.minutes > 0 else "frees"
        return f"It {verb} {hours(abs(self.minutes))} a year in all schools together."


def added_load(version: DecisionVersion, burden: Burden | None = None) -> AddedLoad:
    """What a draft adds and frees beside the version before it, and what still stands in the way of publishing it."""
    burden = burden or Burden.load()
    return AddedLoad(
        version,
        changes_of(version, burden),
        refusals(version) if version.is_draft else [],
        list(asked(words_of(version))) if version.is_draft else [],
        list(Waiver.objects.filter(decision_version=version).select_related("promise", "by")),
        LoadReason.objects.filter(decision_version=version).select_related("by").first(),
        list(ImpactCheck.objects.filter(decision_version=version).select_related("principle", "by")),
    )


def words_of(version: DecisionVersion) -> list[str]:
    """What the decision itself says: a policy can demand what no form may (S0-33)."""
    principles: Iterable[CorePrinciple] = version.principles.all()  # type: ignore[attr-defined]
    return [version.statement, *(principle.text for principle in principles)]


def changes_of(version: DecisionVersion, burden: Burden) -> list[Change]:
    old = {duty.code: duty for duty in duties_before(version)}
    new = {duty.code: duty for duty in version.duties.filter(at=Duty.At.SCHOOL).select_related("proforma")}  # type: ignore[attr-defined]
    found = []
    for code, duty in new.items():
        before = minutes_a_year(old[code]) if code in old else 0
        more = minutes_a_year(duty) - before
        if code not in old or more:
            held, fields = held_of(duty) if duty.proforma else (0, 0)
            kind = "changed" if code in old else "new"
            found.append(Change(duty, kind, more, burden.schools_of(duty), held, fields))
    ended = [duty for code, duty in old.items() if code not in new]
    return found + [Change(duty, "ended", -minutes_a_year(duty), burden.schools_of(duty)) for duty in ended]


def held_of(duty: Duty) -> tuple[int, int]:
    """(answers that the trust holds, all questions): from a source, from last time, or from another form."""
    versions = duty.proforma.versions.filter(published_at__isnull=False) if duty.proforma else None  # type: ignore[attr-defined]
    version = versions.order_by("-number").first() if versions is not None else None
    if version is None:
        return 0, 0
    elsewhere = places(ProForma.objects.exclude(pk=version.proforma_id))
    questions = list(version.parsed.questions.values())
    held = [
        question
        for question in questions
        if question.derived or question.prefill == "previous" or question.data_item in elsewhere
    ]
    return len(held), len(questions)
