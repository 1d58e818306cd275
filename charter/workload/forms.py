"""What is typed about promises: reasons, waivers, checks."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils.html import escape

from charter.forms.follow_up import AddActionForm
from charter.models import CorePrinciple, DecisionVersion
from charter.workload.actions.checks import Finding
from charter.workload.models import ImpactCheck, Promise, SubjectStatement
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.access.scopes import holds
from trust.forms import ActionForm, ActionModelForm
from trust.models import User


class ReasonForm(ActionForm):
    reason = forms.CharField(
        label="Why it can't wait",
        help_text="Every school that this asks something of can read it.",
        widget=forms.Textarea({"rows": 4}),
        max_length=1000,
    )


class WaiveForm(ActionForm):
    promise = forms.ModelChoiceField(
        label="Promise", queryset=Promise.objects.none(), empty_label=None, widget=forms.RadioSelect
    )
    reason = forms.CharField(
        label="Why it is waived",
        help_text="It stays with this version, with your name and the day.",
        widget=forms.Textarea({"rows": 4}),
        max_length=1000,
    )

    def __init__(self, version: DecisionVersion, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        open_ones: Any = self.fields["promise"]
        open_ones.queryset = Promise.objects.exclude(waived_by="").exclude(waivers__decision_version=version)


class ImpactForm(ActionForm):
    """One question a principle: what the version means for it."""

    def __init__(self, found: Sequence[CorePrinciple], known: Iterable[ImpactCheck], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.principles = found
        before = {row.principle_id: row for row in known}
        for principle in found:
            row = before.get(principle.pk)
            self.fields[f"effect-{principle.pk}"] = forms.ChoiceField(
                label=principle.title, help_text=escape(principle.text), choices=ImpactCheck.Effect.choices,
                widget=forms.RadioSelect, initial=row.effect if row else None,
            )  # fmt: skip
            self.fields[f"note-{principle.pk}"] = forms.CharField(
                label="In what way", required=False, max_length=300, initial=row.note if row else "",
                help_text="Needed where it costs: and what is done about it.",
            )  # fmt: skip

    @property
    def findings(self) -> list[Finding]:
        return [
            Finding(
                principle,
                self.cleaned_data[f"effect-{principle.pk}"],
                self.cleaned_data[f"note-{principle.pk}"],
            )
            for principle in self.principles
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        for principle in self.principles:
            costs = data.get(f"effect-{principle.pk}") == ImpactCheck.Effect.COSTS
            if costs and not data.get(f"note-{principle.pk}"):
                self.add_error(f"note-{principle.pk}", "Say in what way it costs, and what is done about it.")
        return data


class StatementForm(ActionModelForm):
    """The people to choose from lead a subject."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    class Meta:
        model = SubjectStatement
        fields = ["subject", "words", "owner"]
        widgets = {"words": forms.Textarea(attrs={"rows": 8})}

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        leads = RoleAssignment.objects.live().filter(role=Role.SUBJECT_LEAD)
        owner: Any = self.fields["owner"]
        owner.queryset = User.objects.filter(pk__in=leads.values("user"), is_active=True).order_by("name")
        if self.instance.pk:
            self.initial["seen"] = self.instance.version
        if not holds(user, "charter.edit"):
            del self.fields["owner"]


class WorkloadActionForm(AddActionForm):
    """An action, and which promise it is to keep better."""

    promise = forms.ModelChoiceField(
        label="Promise it helps to keep", queryset=Promise.objects.all(), empty_label="Choose a promise"
    )
