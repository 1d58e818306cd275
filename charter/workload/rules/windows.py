"""How often a year teachers of one school type judgements: past the promised number it is refused (S1-15)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from charter.models import DecisionVersion, Duty, Status
from charter.workload.models import Promise, Waiver
from charter.workload.selectors.year import times_a_year
from schools.models import School
from trust.access.levels import Role

MEASURE = Promise.Measure.JUDGEMENT_WINDOWS


@dataclass(frozen=True)
class Windows:
    """The windows of one academic year at schools of one phase, with one version in it."""

    phase: str
    duties: tuple[Duty, ...]

    @property
    def count(self) -> int:
        return sum(times_a_year(duty) for duty in self.duties)

    @property
    def words(self) -> str:
        return ", ".join(f"“{duty.title}” ({times_a_year(duty)})" for duty in self.duties)


def refusals(version: DecisionVersion) -> Iterator[str]:
    """A window counts where teachers type; marks that come in by a file do not (domain.md section 11)."""
    own = windows_in(version.duties.all())  # type: ignore[attr-defined]
    promise = Promise.objects.limit_of(MEASURE) if own else None
    if promise is None or promise.limit is None or Waiver.objects.filter(promise=promise, decision_version=version):
        return
    found = max(windows_of(version, own), key=lambda windows: windows.count, default=None)
    if found is None or found.count <= promise.limit:
        return
    yield (
        f"{version.decision.title}: teachers would type judgements {found.count} times in {version.year.code}, "
        f"at most {promise.limit} are promised: {found.words}. {promise.said} {promise.instead} {may_waive(promise)}"
    ).rstrip()


def may_waive(promise: Promise) -> str:
    return f"Or ask the {Role(promise.waived_by).label.lower()} to waive it." if promise.waived_by else ""


def windows_in(duties: Iterable[Duty]) -> list[Duty]:
    return [duty for duty in duties if duty.asks == Duty.Asks.WINDOW and duty.at == Duty.At.SCHOOL]


def windows_of(version: DecisionVersion, own: Iterable[Duty]) -> Iterator[Windows]:
    """By phase of the trust's schools, those of other decisions in force in the version's year counted."""
    others = DecisionVersion.objects.filter(
        status=Status.PUBLISHED, effective_from__lte=version.year.last_day
    ).exclude(effective_to__lt=version.effective_from).exclude(decision=version.decision_id)  # fmt: skip
    duties = Duty.objects.filter(version__in=others, asks=Duty.Asks.WINDOW, at=Duty.At.SCHOOL)
    duties = duties.select_related("version").order_by("version__effective_from")
    latest = {(duty.version.decision_id, duty.code): duty for duty in duties}
    for phase in sorted(set(School.objects.values_list("phase", flat=True))):
        here = [duty for duty in [*latest.values(), *own] if not duty.phases or phase in duty.phases]
        if any(duty in here for duty in own):
            yield Windows(phase, tuple(here))
