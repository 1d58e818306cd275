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
    school = forms.ModelChoiceField(
        queryset=School.objects.none(), required=False, empty_label="The trust as a whole", label="At which school?"
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "charter.view").open_on(clock.today()).select_related("cluster")
        self.schools = list(schools)
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        if len(self.schools) == 1:
            del self.fields["school"]
        elif self.schools and not any(grant.school_id is None and grant.cluster_id is None for grant in grants(user)):
            self.fields["school"].empty_label = None  # type: ignore[attr-defined]

    @property
    def only_school(self) -> School | None:
        return self.schools[0] if len(self.schools) == 1 else None
