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
from trust.models import User


@transaction.atomic
def invite(*, name: str, email: str, by: User, **where: Any) -> User:
    """Makes an account with its first role and sends the invitation; it has no rights besides that role.

    ValidationError where somebody has the e-mail already.
    """
    user = make_account(name, email)
    assign_role(user, by=by, **where)
    transaction.on_commit(lambda: send_invitation(user))
    return user


def make_account(name: str, email: str) -> User:
    """An account without a password: the invitation's link sets one."""
    user = User(name=name, email=User.objects.normalize_email(email))
    user.set_unusable_password()
    user.full_clean(exclude=["password"])
    user.save()
    return user


def send_invitation(user: User) -> None:
    """A security mail, so it leaves at once whatever the hour."""
    text = render_to_string("schools/mail/invitation.txt", {"user": user, "url": first_sign_in(user)})
    send_mail("You are invited to Concord", text, None, [user.email])


def first_sign_in(user: User) -> str:
    """The address at which a new person chooses a password; it works once."""
    key = default_token_generator.make_token(user)
    return settings.CONCORD_URL + reverse(
        "account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key}
    )


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
