"""After the visit: its report, what was found, the school's reply, what visitors take home."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet

from charter.actions.follow_up import ActionPart
from charter.forms.fields import LinesField
from charter.models import Answer
from charter.questions.fields import DayField
from improvement.models import Strand
from improvement.visits.forms import choose, text
from improvement.visits.models import CommitmentCheck, Finding
from improvement.visits.selectors.outcomes import Kind
from improvement.visits.selectors.trackers import Judged
from schools.models import RoleAssignment
from trust.forms import ActionForm
from trust.hooks import registered
from trust.models import User


class ReportForm(ActionForm):
    """Support and challenge, what is and what can become: none of the four may be missing (S2-5, S3-14)."""

    support_note = text("Support", "What will help the school, and who gives it.")
    challenge_note = text("Challenge", "What you asked of the school, and what it could not answer yet.")
    evaluation = text("How things stand", "What you saw and what shows it. No grades, of lessons or of people.")
    development = text("How they can get better", "What would move it, in the school's own hands.")
    strengths = LinesField(
        label="Strengths to share", required=False, rows=3, help_text="What other schools can learn here, one a line."
    )
    next_steps = LinesField(label="Next steps", required=False, rows=5)
    report_link = forms.URLField(
        label="Link to their own report", required=False, max_length=300, assume_scheme="https",
        help_text="For a review or an audit from outside.",
    )  # fmt: skip

    def __init__(self, *args: Any, most: int | None, outside: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["next_steps"].help_text = f"One a line, {most} at most." if most else "One a line."
        if not outside:
            del self.fields["report_link"]


class ReplyForm(ActionForm):
    reply = text("Reply of the school", "What you take from it, what you see otherwise, and what you do next.", rows=6)


class FindingForm(ActionForm):
    words = text("What we found", "One thing at a time. No names of pupils.", rows=3, most=1000)
    strand = forms.ModelChoiceField(label="Strand", queryset=Strand.objects.all(), empty_label="Choose a strand")


class FollowForm(ActionForm):
    """An action of the school; owners are those who may act there."""

    title = forms.CharField(label="What will be done", max_length=200)
    owner = forms.ModelChoiceField(label="Owner", queryset=User.objects.none(), empty_label="Choose a person")
    due_on = DayField(label="By when")
    measure = forms.CharField(label="How we will know", max_length=200)

    def __init__(self, *args: Any, user: User, finding: Finding, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        live = RoleAssignment.objects.live().for_user(user, "action.edit")
        choose(self.fields["owner"], User.objects.filter(pk__in=live.values("user")).order_by("name"))
        asked = {part.name: part.field() for part in registered(ActionPart)}
        self.asked = [name for name, field in asked.items() if field is not None]
        self.fields.update({name: asked[name] for name in self.asked})

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        return data | {"parts": {name: data.pop(name) for name in self.asked if name in data}}


class LinkForm(ActionForm):
    """Something of the school that is there already, of any kind that a finding may become part of."""

    to = forms.TypedChoiceField(label="What it belongs to")

    def __init__(self, *args: Any, finding: Finding, kinds: Sequence[tuple[Kind, QuerySet]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rows = {f"{kind.name}-{row.pk}": row for kind, rows in kinds for row in rows}
        groups: list[Any] = [("", "Choose one")]
        groups += [(kind.title, [(f"{kind.name}-{row.pk}", str(row)) for row in rows]) for kind, rows in kinds if rows]
        field: Any = self.fields["to"]
        field.choices, field.coerce = groups, self.rows.__getitem__


class DeclineForm(ActionForm):
    reason = text("Why nothing follows from it", "The visitors read this.", rows=3)


class CommitForm(ActionForm):
    words = forms.CharField(
        label="What I will do at my own place", max_length=300, required=False, widget=forms.Textarea({"rows": 3}),
        help_text="One thing that you saw here and will do yourself. You are asked about it later.",
    )  # fmt: skip
    nothing_reason = forms.CharField(
        label="Or: I take nothing home, because", max_length=300, required=False, widget=forms.Textarea({"rows": 2})
    )


class CheckForm(ActionForm):
    kept = forms.ChoiceField(label="Did you keep it?", choices=CommitmentCheck.Kept.choices, widget=forms.RadioSelect)
    words = forms.CharField(label="What came of it", max_length=300, widget=forms.Textarea({"rows": 3}))


class VerifyForm(ActionForm):
    """A verdict and a reason for each judgement of the tracker; those left empty are looked at another time."""

    def __init__(self, *args: Any, judged: Sequence[Judged], user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.judged = judged
        for row in judged:
            if row.saved_by == user.pk:
                continue
            said = row.verdict
            verdict = forms.ChoiceField(
                label=f"{row.title}: your verdict", required=False, widget=forms.RadioSelect,
                choices=Answer.Verification.choices, initial=said.verdict if said else None,
            )  # fmt: skip
            reason = forms.CharField(
                label=f"{row.title}: what you saw", required=False, max_length=500,
                widget=forms.Textarea({"rows": 2}), initial=said.reason if said else "",
            )  # fmt: skip
            self.fields[f"verdict-{row.question}"], self.fields[f"reason-{row.question}"] = verdict, reason

    @property
    def parts(self) -> list[dict[str, Any]]:
        """Each judgement with its two fields; none for what the reader wrote."""
        return [
            {
                "row": row,
                "verdict": self[f"verdict-{row.question}"] if f"verdict-{row.question}" in self.fields else None,
                "reason": self[f"reason-{row.question}"] if f"reason-{row.question}" in self.fields else None,
            }
            for row in self.judged
        ]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        given = {
            row.question: (data.get(f"verdict-{row.question}", ""), data.get(f"reason-{row.question}", ""))
            for row in self.judged
        }
        return {"verdicts": {code: both for code, both in given.items() if any(both)}}
