"""No duty goes out to schools without its minutes and what stops to make room for it."""

from collections.abc import Iterable, Iterator

from charter.models import DecisionVersion, Duty


def refusals(version: DecisionVersion) -> Iterator[str]:
    """For what this version asks of schools beyond the version before it."""
    old = {duty.code: duty.minutes for duty in duties_before(version)}
    asked = [duty for duty in version.duties.all() if duty.at == Duty.At.SCHOOL]  # type: ignore[attr-defined]
    added = [duty for duty in asked if duty.code not in old or duty.minutes > old[duty.code]]
    for duty in added:
        if not duty.minutes:
            yield f"“{duty.title}” does not say how many minutes it takes each time. Estimate them."
    if added and not version.what_stops.strip():
        titles = ", ".join(f"“{duty.title}”" for duty in added)
        yield f"{version.decision.title}: say what stops to make room for {titles}."


def duties_before(version: DecisionVersion) -> Iterable[Duty]:
    """What the published version before this one asked of schools."""
    earlier = DecisionVersion.objects.filter(
        decision=version.decision_id, status="published", effective_from__lt=version.effective_from
    )
    old = earlier.order_by("-effective_from").first()
    return old.duties.filter(at=Duty.At.SCHOOL) if old else ()  # type: ignore[attr-defined]
