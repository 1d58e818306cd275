"""Settling a new middle leader in: begin with the trust's checklist, tick it off within a term."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.coaching.actions.steps import delivery_step
from improvement.coaching.models import Induction, InductionItem, InductionLine
from improvement.coaching.selectors.inductions import due_day
from improvement.models import Strand
from schools.models import RoleAssignment, School
from trust import clock
from trust.models import User


@transaction.atomic
def begin(
    *, school: School, lead: User, role_words: str, guided_by: User, strand: Strand, starts_on: date, by: User
) -> Induction:
    """Copies the checklist as it stands today; a later change of it leaves this induction alone (S2-23)."""
    if not RoleAssignment.objects.live().filter(user=lead, school=school).exists():
        raise ValidationError({"lead": f"{lead} holds no role at {school}."})
    items = list(InductionItem.objects.all())
    if not items:
        raise ValidationError("The trust has no checklist for inductions yet. A charter pack brings one.")
    row = Induction(step=delivery_step(), strand=strand, school=school, lead=lead, role_words=role_words)
    row.save_checked(guided_by=guided_by, starts_on=starts_on, due_on=due_day(starts_on))
    for item in items:
        InductionLine(induction=row, text=item.text, order=item.order).save_checked()
    return row


@transaction.atomic
def tick(line: InductionLine, *, by: User) -> Induction:
    """Done today; ticked again, not done after all. The induction is done with its last line."""
    row = Induction.objects.select_for_update().get(pk=line.induction_id)
    done = line.done_on is None
    line.save_checked(done_on=clock.today() if done else None, done_by=by if done else None)
    open_lines = row.lines.filter(done_on__isnull=True).exists()  # type: ignore[attr-defined]
    return row.save_checked(done_on=None if open_lines else row.done_on or clock.today())
