"""External reviewers: invited by a head to read named things until a day, and let go."""

from collections.abc import Sequence
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string

from schools.actions import roles
from schools.models import InvitedItem, RoleAssignment, School
from schools.reviewable import Thing
from trust import clock
from trust.access.levels import Role
from trust.models import User


@transaction.atomic
def invite_reviewer(
    school: School, *, name: str, email: str, until: date, things: Sequence[Thing], by: User
) -> RoleAssignment:
    """Lets an external reviewer read these things of one school until a day (domain.md section 3, XR).

    Who reviews here already reads them besides the others, and their last day becomes this one. Who reviewed before has
    an account; whoever works in the trust is no external reviewer. ValidationError where nothing is named.
    """
    if not things:
        raise ValidationError({"things": "Tick at least one thing that they may read."})
    known = User.objects.filter(email__iexact=email).first()
    working = RoleAssignment.objects.live().filter(user=known).exclude(role=Role.REVIEWER)
    if known is not None and (not known.is_active or working.exists()):
        raise ValidationError({"email": "This person has an account for their work in the trust, or one switched off."})
    assignment = assigned(school, known or roles.make_account(name, email), until, by)
    here = set(assignment.items.filter(ended_at__isnull=True).values_list("kind", "key"))  # type: ignore[attr-defined]
    for thing in things:
        if (thing.kind, thing.key) not in here:
            InvitedItem(assignment=assignment, kind=thing.kind, key=thing.key).save_checked()
    transaction.on_commit(lambda: send_invitation(assignment, things, by=by, new=known is None))
    return assignment


def assigned(school: School, reviewer: User, until: date, by: User) -> RoleAssignment:
    held = RoleAssignment.objects.live().filter(user=reviewer, role=Role.REVIEWER, school=school)
    assignment = held.select_for_update().first()
    if assignment is not None:
        return assignment.save_checked(until=until)
    return roles.assign_role(reviewer, role=Role.REVIEWER, school=school, since=clock.today(), until=until, by=by)


@transaction.atomic
def end_reviewer(assignment: RoleAssignment, *, by: User) -> RoleAssignment:
    """Takes back everything the reviewer was invited to, at once; today becomes the last day of their role."""
    assignment = roles.end_role(assignment, until=clock.today(), by=by)
    assignment.items.filter(ended_at__isnull=True).update(ended_at=clock.now())  # type: ignore[attr-defined]
    return assignment


def send_invitation(assignment: RoleAssignment, things: Sequence[Thing], *, by: User, new: bool) -> None:
    """Says what they may read and until when; like every invitation it leaves at once whatever the hour."""
    reviewer, school = assignment.user, assignment.school
    url = roles.first_sign_in(reviewer) if new else f"{settings.CONCORD_URL}/invited/"
    context = {"assignment": assignment, "things": things, "by": by, "new": new, "url": url}
    text = render_to_string("schools/mail/reviewer.txt", context)
    send_mail(f"You are invited to read at {school}", text, None, [reviewer.email])
