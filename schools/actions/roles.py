"""Inviting people, and giving and ending the roles from which all access comes."""

from datetime import date
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse

from schools.models import Cluster, RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.models import User


@transaction.atomic
def invite(*, name: str, email: str, by: User, **where: Any) -> User:
    """Makes an account with its first role and sends the invitation; it has no rights besides that role.

    ValidationError where somebody has the e-mail already.
    """
    user = User(name=name, email=User.objects.normalize_email(email))
    user.set_unusable_password()
    user.full_clean(exclude=["password"])
    user.save()
    assign_role(user, by=by, **where)
    transaction.on_commit(lambda: send_invitation(user))
    return user


@transaction.atomic
def invite_reviewer(school: School, *, name: str, email: str, until: date, by: User) -> RoleAssignment:
    """Lets an external reviewer read at one school until a day (domain.md section 3, XR). Somebody who reviewed here
    before has an account; whoever works in the trust is no external reviewer."""
    where = {"role": Role.REVIEWER, "school": school, "since": clock.today(), "until": until}
    known = User.objects.filter(email__iexact=email).first()
    if known is None:
        return invite(name=name, email=email, by=by, **where).role_assignments.get()  # type: ignore[attr-defined]
    if not known.is_active or RoleAssignment.objects.live().filter(user=known).exclude(role=Role.REVIEWER).exists():
        raise ValidationError({"email": "This person has an account for their work in the trust, or one switched off."})
    return assign_role(known, by=by, **where)  # type: ignore[arg-type]


def send_invitation(user: User) -> None:
    """A security mail, so it leaves at once whatever the hour."""
    key = default_token_generator.make_token(user)
    path = reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key})
    text = render_to_string("schools/mail/invitation.txt", {"user": user, "url": settings.CONCORD_URL + path})
    send_mail("You are invited to Concord", text, None, [user.email])


@transaction.atomic
def assign_role(
    user: User,
    *,
    role: str,
    since: date,
    by: User,
    school: School | None = None,
    cluster: Cluster | None = None,
    until: date | None = None,
) -> RoleAssignment:
    """Gives a role from a day on. Nobody gives one to themselves."""
    refuse_own(user, by)
    assignment = RoleAssignment(
        user=user, role=role, school=school, cluster=cluster, since=since, until=until, appointed_by=by
    )
    return assignment.save_checked()


@transaction.atomic
def end_role(assignment: RoleAssignment, *, until: date, by: User) -> RoleAssignment:
    """The role's last day; access ends with it."""
    refuse_own(assignment.user, by)
    assignment = RoleAssignment.objects.select_for_update().get(pk=assignment.pk)
    assignment.until = until
    return assignment.save_checked()


@transaction.atomic
def switch_off(user: User, *, by: User) -> User:
    """Ends all sign-in of an account today and ends its roles; nothing the person wrote is lost."""
    refuse_own(user, by)
    user.is_active = False
    user.save(update_fields=["is_active"])
    RoleAssignment.objects.live().filter(user=user).update(until=clock.today())
    return user


def refuse_own(user: User, by: User) -> None:
    if user == by:
        raise ValidationError("Nobody changes their own roles. Ask another administrator to do it.")
