"""A half-term holds so much: past that, something new needs a reason that schools can read (S0-35)."""

from collections.abc import Iterator

from charter.actions import publication
from charter.models import DecisionVersion, Duty
from charter.workload.models import LoadReason, Promise
from charter.workload.rules.load import duties_before
from charter.workload.selectors.year import Load, YearPlan, duties_in_force, of_phase
from schools.models import School
from trust import clock
from trust.words import count_of

MEASURES = {Promise.Measure.HALF_TERM_THINGS: "things", Promise.Measure.HALF_TERM_MINUTES: "minutes"}


def refusals(version: DecisionVersion) -> Iterator[str]:
    """For each measure the fullest half-term that this version makes fuller, past what was promised."""
    own = [duty for duty in version.duties.all() if duty.at == Duty.At.SCHOOL]  # type: ignore[attr-defined]
    promises = [promise for measure in MEASURES if own and (promise := Promise.objects.limit_of(measure))]
    if not promises or as_it_is(version) or LoadReason.objects.filter(decision_version=version).exists():
        return
    plan, others = YearPlan.load(version.year), duties_in_force(version)
    phases = sorted(set(School.objects.values_list("phase", flat=True)))
    for promise in promises:
        worst = max(
            (found for phase in phases for found in too_full(version, own, others, plan, phase, promise)),
            default=None,
        )
        if worst is not None:
            yield refusal(version, promise, *worst)


def as_it_is(version: DecisionVersion) -> bool:
    """A trust that writes down (or loads) what it has long been doing schedules nothing new."""
    begun = version.effective_from <= clock.today() and not version.in_year_reason
    return begun and publication.before(version) is None


def too_full(
    version: DecisionVersion, own: list[Duty], others: list[Duty], plan: YearPlan, phase: str, promise: Promise
) -> Iterator[tuple[int, str, str]]:
    """(how much, half-term, phase) of each half-term that becomes fuller by this version and is past the limit."""
    name = MEASURES[Promise.Measure(promise.measure)]
    new = plan.load_of(of_phase(own, phase), since=version.effective_from)
    old = plan.load_of(of_phase(duties_before(version), phase), since=version.effective_from)
    rest = plan.load_of(of_phase(others, phase))
    for half in plan.halves:
        added = getattr(new.get(half.code, Load()), name)
        total = added + getattr(rest.get(half.code, Load()), name)
        if added > getattr(old.get(half.code, Load()), name) and total > (promise.limit or 0):
            yield total, half.label, phase


def refusal(version: DecisionVersion, promise: Promise, total: int, half: str, phase: str) -> str:
    name = MEASURES[Promise.Measure(promise.measure)]
    place = dict(School._meta.get_field("phase").flatchoices).get(phase, phase).lower()
    return (
        f"{version.decision.title}: in {half} each school of the phase “{place}” would be asked for "
        f"{count_of(total, name[:-1])}; the limit is {promise.limit:,}. {promise.said} {promise.instead} "
        "A reason is given on the draft's own page."
    )
