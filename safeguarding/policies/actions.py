"""Writing, approving and adopting safeguarding policies."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.actions import fulfilment
from charter.models import DueItem
from charter.selectors.due import may_fulfil
from safeguarding.policies.approvers import approver_of, may_approve
from safeguarding.policies.models import Adoption, Guidance, Policy, PolicyVersion
from schools.models import School
from trust import clock
from trust.models import User


@transaction.atomic
def add_guidance(*, by: User, **values: Any) -> Guidance:
    """A new edition. Every policy that answers to an older one is out of line from its first day on."""
    return Guidance().save_checked(**values)


@transaction.atomic
def write_version(policy: Policy, *, in_force_on: date, by: User, **values: Any) -> PolicyVersion:
    """A draft of the trust's text; it holds for nobody until it is approved."""
    return PolicyVersion(policy=policy, written_by=by).save_checked(in_force_on=in_force_on, **values)


@transaction.atomic
def edit_version(version: PolicyVersion, *, seen: int, by: User, **values: Any) -> PolicyVersion:
    """ValidationError once it is approved; EditClash where somebody changed it since."""
    if version.approved_on:
        raise ValidationError("It is approved, so it does not change any more. Write the next version.")
    version.claim(seen, values)
    return version.save_checked(written_by=by, **values)


@transaction.atomic
def approve(version: PolicyVersion, *, by: User) -> PolicyVersion:
    """In the name of whoever the scheme of delegation gives this to; nobody approves what they wrote."""
    version = PolicyVersion.objects.select_for_update(of=("self",)).select_related("policy").get(pk=version.pk)
    if version.approved_on:
        raise ValidationError("It is approved already.")
    if not may_approve(by, version.policy):
        raise ValidationError(f"This is approved by: {approver_of(version.policy)[1]}.")
    newest = Guidance.objects.in_force(clock.today()).filter(code=version.policy.guidance_code).first()  # type: ignore[attr-defined]
    if newest and (version.guidance is None or version.guidance.in_force_on < newest.in_force_on):
        raise ValidationError(f"It does not answer to the guidance in force: {newest}.")
    return version.save_checked(approved_on=clock.today(), approved_by=by)


@transaction.atomic
def write_annex(version: PolicyVersion, school: School, *, annex: Sequence[str], by: User) -> Adoption:
    """The school's own part, until the head adopts it."""
    if not version.approved_on:
        raise ValidationError("The trust has not approved this version yet.")
    row = Adoption.objects.select_for_update().filter(policy_version=version, school=school).first()
    row = row or Adoption(policy_version=version, school=school)
    if row.adopted_on:
        raise ValidationError("It is adopted, so it does not change any more.")
    return row.save_checked(annex=list(annex))


@transaction.atomic
def adopt(version: PolicyVersion, school: School, *, annex: Sequence[str], by: User) -> Adoption:
    """The head's own act: the policy and its annex hold at the school from today. Every part of the annex is filled."""
    asks = version.policy.annex_asks
    missing = [ask for ask, text in zip(asks, [*annex, *[""] * len(asks)], strict=False) if not text.strip()]
    if missing:
        raise ValidationError(f"The annex says nothing yet of: {'; '.join(missing)}.")
    row = write_annex(version, school, annex=annex, by=by)
    row.save_checked(adopted_on=clock.today(), adopted_by=by)
    if row.stands:
        fulfil(row, by=by)
    return row


@transaction.atomic
def approve_annex(row: Adoption, *, by: User) -> Adoption:
    """By the chair of governors, where the policy asks for it."""
    if not row.policy_version.policy.annex_by_chair or not row.adopted_on:
        raise ValidationError("There is nothing to approve here.")
    if row.approved_on:
        raise ValidationError("It is approved already.")
    row.save_checked(approved_on=clock.today(), approved_by=by)
    fulfil(row, by=row.adopted_by or by)
    return row


def fulfil(row: Adoption, *, by: User) -> None:
    """Ticks off the year's duty of the charter, so that nobody is asked for what is done."""
    items = DueItem.objects.open().filter(school=row.school, duty__code=row.policy_version.policy.duty_code)  # type: ignore[attr-defined]
    today = clock.today()
    items = items.filter(opens_on__lte=today, period_last_day__gte=today, duty__proforma__isnull=True)
    for item in items.select_related("duty__version", "school"):
        if may_fulfil(by, item):
            fulfilment.mark_done(item, note=f"Adopted: {row.policy_version}.", by=by)
