"""Where a school's policy stands, and why: never older than its months nor than the guidance in force (S0-58)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from safeguarding.policies.models import Adoption, Guidance, Policy, PolicyVersion
from safeguarding.standing import Standing
from trust.words import count_of, short_day

SOON = timedelta(days=28)


@dataclass(frozen=True)
class State:
    """`mark` is red, amber or green; `words` the reason."""

    mark: str
    words: str
    adoption: Adoption | None = None
    waiting: PolicyVersion | None = None
    """The trust's version that the school has still to adopt."""


@dataclass(frozen=True)
class Book:
    """All there is to judge with on one day, read once: editions and versions in force, adoptions by school."""

    day: date
    policies: list[Policy]
    guidance: Mapping[str, Guidance]
    versions: Mapping[int, PolicyVersion]
    adoptions: Mapping[tuple[int, int], list[Adoption]] = field(default_factory=dict)

    @classmethod
    def open(cls, schools: Collection[int], day: date) -> "Book":
        """Four queries, however many schools there are."""
        versions = PolicyVersion.objects.in_force(day)  # type: ignore[attr-defined]
        rows = Adoption.objects.filter(school__in=schools).select_related(
            "policy_version__policy", "policy_version__guidance"
        )
        adoptions: dict[tuple[int, int], list[Adoption]] = {}
        for row in rows.order_by("-policy_version__in_force_on", "-pk"):
            adoptions.setdefault((row.school_id, row.policy_version.policy_id), []).append(row)
        return cls(
            day,
            list(Policy.objects.all()),
            {edition.code: edition for edition in Guidance.objects.in_force(day)},  # type: ignore[attr-defined]
            {version.policy_id: version for version in versions.select_related("policy", "guidance")},
            adoptions,
        )

    def state(self, school: int, policy: Policy) -> State:
        newest = self.versions.get(policy.pk)
        rows = self.adoptions.get((school, policy.pk), [])
        standing = next((row for row in rows if row.stands and row.adopted_on <= self.day), None)  # type: ignore[operator]
        waiting = newest if newest and (standing is None or standing.policy_version_id != newest.pk) else None
        if standing is None:
            begun = next((row for row in rows if row.adopted_on), None)
            words = "adopted, waits for the chair to approve the annex" if begun else "not adopted yet"
            return State("amber" if begun else "red", words, begun, waiting)
        if problem := self.too_old(standing.policy_version):
            return State("red", problem, standing, waiting)
        return self.in_date(standing, waiting)

    def too_old(self, version: PolicyVersion) -> str:
        """Why a version may not stand any more; empty where it may."""
        policy = version.policy
        edition = self.guidance.get(policy.guidance_code)
        if edition and (version.guidance is None or version.guidance.in_force_on < edition.in_force_on):
            return f"older than the guidance in force since {short_day(edition.in_force_on)}"
        if good_until(version) < self.day:
            return f"approved {short_day(version.approved_on)}, more than {policy.months} months ago"  # type: ignore[arg-type]
        return ""

    def in_date(self, standing: Adoption, waiting: PolicyVersion | None) -> State:
        until = good_until(standing.policy_version)
        if waiting:
            return State("amber", f"the trust's {waiting.label} waits to be adopted", standing, waiting)
        if until <= self.day + SOON:
            return State("amber", f"to be renewed by {short_day(until)}", standing)
        return State("green", f"{standing.policy_version.label}, good until {short_day(until)}", standing)

    def states(self, school: int) -> list[tuple[Policy, State]]:
        return [(policy, self.state(school, policy)) for policy in self.policies]


def good_until(version: PolicyVersion) -> date:
    """The last day of the approval's months; of an approved version."""
    return version.approved_on + relativedelta(months=version.policy.months)  # type: ignore[operator]


def worst(states: Iterable[State]) -> str:
    marks = {state.mark for state in states}
    return next((mark for mark in ("red", "amber", "green") if mark in marks), "")


def standings(schools: Collection[int], day: date) -> dict[int, Standing]:
    """For the board of safeguarding. Four queries."""
    book = Book.open(schools, day)
    if not book.policies:
        return {}
    found = {}
    for school in schools:
        states = [state for _, state in book.states(school)]
        good = sum(state.mark == "green" for state in states)
        words = f"{good} of {count_of(len(states), 'policy', 'policies')} in date and in line with the guidance"
        found[school] = Standing(worst(states), words, f"/safeguarding/policies/schools/{school}/")
    return found
