"""What is typed to add or close an action, and to mark a duty done."""

from typing import Any

from django import forms

from charter.actions.follow_up import ActionPart
from charter.models import Action
from schools.models import RoleAssignment, School
from trust.forms import ActionForm, ActionModelForm
from trust.hooks import registered
from trust.models import User


class AddActionForm(ActionModelForm):
    """Schools and owners to choose from are those of the reader's scope."""

    class Meta:
        model = Action
        fields = ["title", "school", "owner", "due_on", "measure"]
        widgets = {"due_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        schools = School.objects.for_user(user, "action.edit")
        live = RoleAssignment.objects.live().for_user(user, "action.edit")
        whole_trust = live.filter(user=user, school__isnull=True, cluster__isnull=True).exists()
        self.fields["school"].queryset = schools  # type: ignore[attr-defined]
        self.fields["school"].required = not whole_trust
        self.fields["owner"].queryset = User.objects.filter(pk__in=live.values("user")).order_by("name")  # type: ignore[attr-defined]
        if len(schools) == 1:
            self.initial.setdefault("school", schools[0])
        asked = {part.name: part.field() for part in registered(ActionPart)}
        self.asked = [name for name, field in asked.items() if field is not None]
        self.fields.update({name: asked[name] for name in self.asked})

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        return data | {"parts": {name: data.pop(name) for name in self.asked if name in data}}


class CloseActionForm(ActionForm):
    outcome = forms.CharField(label="What came of it", widget=forms.Textarea(attrs={"rows": 4}))
    seen = forms.IntegerField(widget=forms.HiddenInput)


class MarkDoneForm(ActionForm):
    note = forms.CharField(
        label="What was done",
        help_text="A sentence: when, with whom, what was agreed. No names of pupils, nothing said in confidence.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
