"""What a draft becomes when its type changes: who answers for it, and which duties go on (domain.md section 2)."""

from django.db import transaction

from charter.actions import versions
from charter.models import DecisionVersion, Duty
from charter.types import BEHAVIOUR, Behaviour
from trust.access.levels import Role
from trust.models import User


@transaction.atomic
def become(draft: DecisionVersion, kind: str, *, by: User) -> DecisionVersion:
    """Gives the draft another type. Duties that schools no longer owe under it go; what the law requires stays.

    The form of a school's own version or approach belongs to its type, and so does the standard's where schools write
    their own: neither is asked for beside what follows it.
    """
    if draft.type == kind:
        return draft
    behaviour = BEHAVIOUR[kind]
    fields: dict[str, str] = {"type": kind, **roles(draft, kind)}
    versions.change(draft, seen=draft.version, by=by, **fields)
    for duty in Duty.objects.filter(version=draft).select_related("proforma"):
        duty.version = draft  # one and the same row, so that each removal counts on from the last
        if goes_with_its_type(duty, behaviour, draft.decision.required_by):
            versions.drop_duty(duty, by=by)
    return draft


def goes_with_its_type(duty: Duty, behaviour: Behaviour, law: str) -> bool:
    """Whether a duty of the old type ends under the new one."""
    form = duty.proforma
    if form is not None and form.use != form.Use.STANDARD:
        return True
    if duty.at != Duty.At.SCHOOL or law:
        return False
    return not behaviour.asks_schools or bool(behaviour.own_form) and form is not None


def roles(draft: DecisionVersion, kind: str) -> dict[str, str]:
    """Who leads and who answers where the type moves it between the trust team and the school; editable afterwards."""
    new, old = BEHAVIOUR[kind], draft.behaviour
    lead = draft.lead_role
    if new.led_by_head:
        lead = Role.HEAD
    elif lead == Role.HEAD:
        lead = Role.SERVICE_LEAD if new.served else Role.EHT
    if new.served:
        return {"lead_role": lead, "responsible_role": lead}
    return {"lead_role": lead, "responsible_role": Role.HEAD if old.served else draft.responsible_role}
