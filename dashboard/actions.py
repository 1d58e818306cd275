"""The first act of a real trust: its profile, and the account that can invite everybody else."""

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from schools.models import RoleAssignment
from trust import clock
from trust.access.levels import Role
from trust.models import Trust, User

FIRST_ROLES = (Role.DATA_LEAD, Role.IT_ADMIN)


@transaction.atomic
def found_trust(*, trust_name: str, purpose: str, name: str, email: str, password: str) -> User:
    """Makes the trust and its first person, who brings in schools and figures and invites people; once only."""
    if Trust.objects.exists():
        raise ValidationError("The trust is set up already: sign in instead.")
    user = User(email=User.objects.normalize_email(email), name=name)
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise ValidationError({"password": error.messages}) from error
    user.set_password(password)
    user.full_clean(exclude=["password"])
    user.save()
    trust = Trust(pk=1, name=trust_name, purpose=purpose, set_up_at=clock.now())
    trust.save_checked()
    for role in FIRST_ROLES:
        RoleAssignment.objects.create(user=user, role=role, since=clock.today(), appointed_by=user)
    return user
