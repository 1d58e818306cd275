"""A person's account. What it may do comes from role assignments (schools/), never from the account itself."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower

from trust.access.scopes import Scope, ScopedQuerySet
from trust.history.tracking import tracked
from trust.models.records import DataClass
from trust.wall import SYSTEM_EMAIL


class UserManager(BaseUserManager.from_queryset(ScopedQuerySet)):  # type: ignore[misc]
    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """The break-glass account: one, for the day single sign-on is down."""
        return self.create_user(email, password, break_glass=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)

    def system(self) -> "User":
        """Who command-line imports and the clock act as; it cannot sign in."""
        user, _ = self.get_or_create(email=SYSTEM_EMAIL, defaults={"name": "Concord", "password": "!"})
        return user


@tracked(exclude=["password", "last_login"])
class User(AbstractBaseUser, PermissionsMixin):
    """An account; its e-mail is its name. A new account has no rights until a role is assigned."""

    data_class: ClassVar[str] = DataClass.C3
    scope: ClassVar[Scope] = Scope(school="role_assignments__school", person="id")

    email = models.EmailField("e-mail")
    name = models.CharField(max_length=150)
    is_active = models.BooleanField("may sign in", default=True)
    is_staff = models.BooleanField(default=False, editable=False)
    break_glass = models.BooleanField("break-glass account", default=False, editable=False)
    school_days_only = models.BooleanField(
        "mail on school days only", default=True, help_text="Off for central staff, who work on every working day."
    )

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        constraints = [
            models.UniqueConstraint(
                Lower("email"), name="user_email_unique", violation_error_message="Somebody has this e-mail already."
            ),
            models.UniqueConstraint(
                fields=["break_glass"],
                condition=models.Q(break_glass=True),
                name="one_break_glass_account",
                violation_error_message="There is a break-glass account already.",
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email
