"""How each subject gives feedback, as its own expert says it (S1-12)."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models

from trust.access.levels import Role
from trust.access.scopes import Scope, roles_of
from trust.history.locking import Versioned
from trust.history.tracking import tracked
from trust.models import DataClass, Record


@tracked
class SubjectStatement(Versioned, Record):
    """One subject's way of feedback; no two subjects need to agree, and no frequency is laid down."""

    data_class = DataClass.C1
    scope = Scope()

    subject = models.CharField(max_length=60, unique=True)
    words = models.TextField("how pupils get feedback in it")
    owner = models.ForeignKey(
        "trust.User", models.PROTECT, related_name="+", verbose_name="senior trust leader of the subject"
    )
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["subject"]

    def __str__(self) -> str:
        return f"Feedback in {self.subject}"

    def get_absolute_url(self) -> str:
        return f"/workload/feedback/{self.pk}/"

    def clean(self) -> None:
        owner: Any = self.owner if self.owner_id else None
        if owner and Role.SUBJECT_LEAD not in roles_of(owner):
            raise ValidationError({"owner": f"{owner} leads no subject. Name a senior trust leader."})
