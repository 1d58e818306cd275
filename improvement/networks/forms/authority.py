"""What is typed about a contact with the local authority, and the level of an action."""

from typing import Any

from django import forms

from improvement.networks.models import LaContact, LeadershipLevel
from schools.models import School
from trust import clock
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


class ContactForm(ActionModelForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)
    field_order = ["school", "authority", "on", "who", "about", "outcome", "strand", "step"]

    class Meta:
        model = LaContact
        fields = ["school", "authority", "on", "who", "about", "outcome", "strand", "step"]
        widgets = {"on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}
        labels = {"strand": "Strand", "step": "Step of the cycle"}
        help_texts = {"outcome": "No names of pupils or families."}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["seen"] = self.instance.version
        schools = School.objects.for_user(user, "kit.edit").open_on(clock.today())
        field: Any = self.fields["school"]
        field.queryset = schools
        whole_trust = user.role_assignments.live().filter(school__isnull=True, cluster__isnull=True)  # type: ignore[attr-defined]
        field.required = not whole_trust.exists()
        field.empty_label = "Choose a school" if field.required else "The trust as a whole"
        if len(schools) == 1 and not self.instance.pk:
            self.initial.setdefault("school", schools[0])
            self.initial.setdefault("authority", schools[0].la_name)

    def _post_clean(self) -> None:
        """The action sets the fields on the row and checks them, so that a clash leaves the row as it is."""


class LevelField(forms.ModelChoiceField):
    """The levels on which improvement is led, the usual one chosen."""

    def __init__(self, **kwargs: Any) -> None:
        levels = LeadershipLevel.objects.all()
        usual = next((level.pk for level in levels if level.usual), None)
        super().__init__(
            levels,
            label="On which level it is led",
            empty_label=None,
            initial=usual,
            widget=forms.RadioSelect,
            **kwargs,
        )


class LevelForm(ActionForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["level"] = LevelField()
