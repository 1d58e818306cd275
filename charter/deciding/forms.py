"""The one box: what is to be decided, and for which school."""

from typing import Any

from django import forms

from charter.deciding.words import LONGEST_QUESTION
from schools.models import School
from trust import clock
from trust.access.scopes import grants
from trust.models import User


class AskForm(forms.Form):
    q = forms.CharField(
        label="What is to be decided?",
        max_length=LONGEST_QUESTION,
        widget=forms.TextInput(
            attrs={"type": "search", "autocomplete": "off", "placeholder": "approve a residential visit"}
        ),
    )
    school = forms.TypedChoiceField(label="At which school?", required=False, coerce=int, empty_value=None)

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "charter.view").open_on(clock.today()).select_related("cluster")
        self.schools = {school.pk: school for school in schools}
        if len(self.schools) == 1:
            del self.fields["school"]
            return
        whole_trust = any(grant.school_id is None and grant.cluster_id is None for grant in grants(user))
        first = [("", "The trust as a whole" if whole_trust else "Choose a school")]
        self.fields["school"].choices = first + [(row.pk, row.name) for row in self.schools.values()]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> School | None:
        """The school asked about; the only one of somebody who has one."""
        only = next(iter(self.schools.values())) if len(self.schools) == 1 else None
        return only or self.schools.get(self.cleaned_data.get("school") or 0)
