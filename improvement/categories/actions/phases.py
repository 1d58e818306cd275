"""A school's way through the phases of change, one after the other, and notes on its leaders (S2-9, S2-11)."""

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.categories.models import LeadershipFit, PhaseOfChange, PhaseStep, PhaseStepDone, SchoolPhase, Strength
from improvement.models import Strand
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def move_phase(school: School, *, phase: PhaseOfChange, reason: str, by: User) -> SchoolPhase:
    """Into the next phase once every step of the present one is done, or back to an earlier one with a reason."""
    now = current(school)
    if now is not None:
        check_order(now, phase)
        now.until = clock.today()
        now.save(update_fields=["until"])
    row = SchoolPhase(school=school, phase=phase, since=clock.today(), reason=reason, by=by)
    row.full_clean()
    row.save()
    return row


def check_order(now: SchoolPhase, phase: PhaseOfChange) -> None:
    if phase.pk == now.phase_id:
        raise ValidationError({"phase": f"{now.school} is in this phase already."})
    order = list(PhaseOfChange.objects.values_list("pk", flat=True))
    ahead = order.index(phase.pk) - order.index(now.phase_id)
    if ahead > 1:
        following = PhaseOfChange.objects.get(pk=order[order.index(now.phase_id) + 1])
        raise ValidationError({"phase": f"No phase is left out: after {now.phase} comes {following}."})
    if ahead == 1 and (left := steps_left(now)):
        raise ValidationError({"phase": f"Still to do in {now.phase}: {'; '.join(step.title for step in left)}."})


def steps_left(position: SchoolPhase) -> list[PhaseStep]:
    """A step done in an earlier time in this phase counts no longer: it is looked at anew."""
    done = PhaseStepDone.objects.filter(position=position).values("step")
    return list(PhaseStep.objects.filter(phase=position.phase_id).exclude(pk__in=done))


@transaction.atomic
def do_step(school: School, *, step: PhaseStep, evidence: str, by: User) -> PhaseStepDone:
    """Done in its phase, and not before it: what belongs to a later phase has to wait."""
    now = current(school)
    if now is None or step.phase_id != now.phase_id:
        where = f"{school} is in {now.phase}" if now else f"{school} is in no phase yet"
        raise ValidationError(f"This belongs to {step.phase}, and {where}.")
    row = PhaseStepDone(position=now, step=step, evidence=evidence, by=by, on=clock.today())
    row.full_clean()
    row.save()
    return row


def current(school: School) -> SchoolPhase | None:
    rows = SchoolPhase.objects.select_for_update(of=("self",)).filter(school=school).current()  # type: ignore[attr-defined]
    return rows.select_related("phase", "school").first()


@transaction.atomic
def note_fit(school: School, *, phase: PhaseOfChange, fit: str, words: str, next_step: str, by: User) -> LeadershipFit:
    row = LeadershipFit(school=school, phase=phase, fit=fit, words=words, next_step=next_step, by=by, on=clock.today())
    row.full_clean()
    row.save()
    return row


@transaction.atomic
def note_strength(school: School, *, strand: Strand, words: str, evidence: str, shared: bool, by: User) -> Strength:
    """Puts a strength on the register (S4-6)."""
    row = Strength(
        school=school, strand=strand, words=words, evidence=evidence, shared=shared, noted_by=by,
        noted_on=clock.today(),
    )  # fmt: skip
    row.full_clean()
    row.save()
    return row
