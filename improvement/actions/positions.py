"""Moving a school on in the improvement cycle."""

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.models import CyclePosition, CycleStep
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def move_school(school: School, *, step: CycleStep, reason: str, by: User) -> CyclePosition:
    """Moves a school to a step from today on. A second move on one day replaces the first."""
    today = clock.today()
    now = CyclePosition.objects.select_for_update(of=("self",)).filter(school=school).current().first()
    if now is not None and now.step_id == step.pk:
        raise ValidationError({"step": f"{school} is at this step already."})
    if now is not None:
        now.until = today
        now.save(update_fields=["until"])
    position = CyclePosition(school=school, step=step, since=today, reason=reason.strip(), by=by)
    return position.save_checked()
