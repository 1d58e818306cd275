"""The school that a record belongs to, chosen from those of the reader's scope."""

from typing import Any

from schools.models import School
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.forms import ActionModelForm
from trust.models import User


class OfSchoolForm(ActionModelForm):
    """A form with a field `school`: one of the reader's; none means the whole trust, where their role is trust-wide."""

    capability = "practice.edit"

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["strand"].empty_label = "Choose a strand"  # type: ignore[attr-defined]
        schools, field = School.objects.for_user(user, self.capability), self.fields["school"]
        field.queryset = schools  # type: ignore[attr-defined]
        field.empty_label = "The whole trust"  # type: ignore[attr-defined]
        field.required = not trust_wide(user, self.capability)
        if field.required:
            field.empty_label = None if len(schools) == 1 else "Choose a school"  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])


def trust_wide(user: User, capability: str) -> bool:
    """Whether a role of theirs with this capability is held for the whole trust."""
    return any(
        grant.school_id is None and grant.cluster_id is None for grant in grants(user) if grant.role in CAN[capability]
    )
