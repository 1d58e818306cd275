"""What is typed about people on the record and their checks."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from charter.questions.fields import DayField
from safeguarding.person_types import PersonType
from safeguarding.register.models import GOVERNING, Check, CheckRule, Kind, Need, Registered, Result
from schools.models import School
from trust.forms import ActionForm
from trust.models import User


class PersonForm(ActionForm):
    """`schools`: those the writer may choose; `whole`: may also write on the trust's own part; `types`: kinds."""

    name = forms.CharField(label="Name", max_length=150, help_text="As on their identity document.")
    person_type = forms.ChoiceField(label="Kind of person", help_text="Decides which checks they must have.")
    school = forms.ModelChoiceField(School.objects.none(), label="School", required=False)
    post = forms.CharField(label="Post", max_length=120)
    started_on = DayField(label="First day", help_text="It may lie ahead: what is still to do then shows as such.")
    reference = forms.CharField(
        label="Staff number", max_length=30, required=False,
        help_text="Only needed where two people of one name work at the same place.",
    )  # fmt: skip
    account = forms.EmailField(
        label="E-mail of their account here", required=False, help_text="Lets them see their own row."
    )

    def __init__(self, *args: Any, schools: QuerySet[School], whole: bool, all_types: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        school: Any = self.fields["school"]
        school.queryset, school.required = schools, not whole
        school.empty_label = "None: the trust's own part" if whole else "Choose a school"
        types = PersonType if all_types else GOVERNING
        self.fields["person_type"].choices = [(one.value, one.label) for one in types]  # type: ignore[attr-defined]

    def clean_account(self) -> User | None:
        email = self.cleaned_data["account"]
        if not email:
            return None
        user = User.objects.filter(email__iexact=email).first()
        if user is None:
            raise forms.ValidationError("Nobody here has an account with this e-mail.")
        return user

    @property
    def values(self) -> dict[str, Any]:
        data = {**self.cleaned_data}
        data.pop("seen", None)
        return {**data, "user": data.pop("account")}


class EditPersonForm(PersonForm):
    seen = forms.IntegerField(widget=forms.HiddenInput)


def given(person: Registered) -> dict[str, Any]:
    names = ("name", "person_type", "school", "post", "started_on", "reference")
    email = person.user.email if person.user else ""
    return {**{name: getattr(person, name) for name in names}, "account": email, "seen": person.version}


class LeaveForm(ActionForm):
    left_on = DayField(
        label="Last day", required=False,
        help_text="From the day after it they are off the live record, and stay in its history. Empty: they stay.",
    )  # fmt: skip


class CheckForm(ActionForm):
    """Only what the kind of check can have; how it may end depends on the rule."""

    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
    result = forms.ChoiceField(label="How it stands", choices=Result.choices, widget=forms.RadioSelect)
    done_on = DayField(label="Done on", required=False, help_text="The day it was made or the certificate was seen.")
    done_by = forms.CharField(label="Done by", max_length=100, required=False)
    certificate_number = forms.CharField(
        label="Certificate number", max_length=20, required=False,
        help_text="If you keep it. Never what the certificate says, and no copy of it.",
    )  # fmt: skip
    confirmed_on = DayField(label="Written confirmation dated", required=False)
    certificate_provided = forms.NullBooleanField(
        label="Was a certificate provided to the school?", required=False,
        widget=forms.Select(choices=[("unknown", "Not said"), ("true", "Yes"), ("false", "No")]),
    )  # fmt: skip
    risk_assessed_on = DayField(
        label="Risk assessment dated", required=False,
        help_text="Where they start before the DBS is back: it must be older than their first day.",
    )  # fmt: skip
    review_on = DayField(label="To be reviewed on", required=False, help_text="Time-limited right to work, for one.")
    reason = forms.CharField(
        label="Why it is not needed", max_length=200, required=False, help_text="What was asked, and the answer."
    )

    def __init__(self, *args: Any, kind: Kind, rule: CheckRule | None, check: Check | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if kind != Kind.DBS:
            for name in ("certificate_number", "certificate_provided", "risk_assessed_on"):
                del self.fields[name]
        self.fields["result"].choices = choices(rule, check)  # type: ignore[attr-defined]
        ends = {value for value, _ in choices(rule, check)}
        if Result.NOT_NEEDED not in ends:
            del self.fields["reason"]
        if Result.WRITTEN not in ends:
            del self.fields["confirmed_on"]
            self.fields.pop("certificate_provided", None)


def choices(rule: CheckRule | None, check: Check | None) -> list[tuple[str, str]]:
    """The ends that the rule allows, and the one that stands."""
    allowed = {Result.DONE.value, Result.AWAITED.value}
    if rule is None or rule.need in (Need.CONDITION, Need.GOOD, Need.NONE) or rule.otherwise:
        allowed |= {Result.NOT_NEEDED.value}
    if rule is not None and rule.need in (Need.WRITTEN, Need.CONDITION):
        allowed |= {Result.WRITTEN.value}
    allowed |= {check.result} if check else set()
    return [(value, label) for value, label in Result.choices if value in allowed]


class RuleForm(ActionForm):
    need = forms.ChoiceField(label="What is asked for", choices=Need.choices, widget=forms.RadioSelect)
    words = forms.CharField(
        label="The condition, in words", max_length=120, required=False, help_text="For example: lived abroad."
    )
    otherwise = forms.ChoiceField(
        label="And where the condition doesn't hold", choices=[("", "Nothing else"), *Need.choices], required=False
    )
    source = forms.CharField(
        label="Where it says so", max_length=200, help_text="The guidance, with its year and paragraph."
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("otherwise") and not data.get("words"):
            self.add_error("words", "Say what it depends on, or choose “Nothing else” below.")
        return data


CHECK_FIELDS = (
    "result", "done_on", "done_by", "certificate_number", "confirmed_on", "certificate_provided", "risk_assessed_on",
    "review_on", "reason",
)  # fmt: skip


def recorded(check: Check | None) -> dict[str, Any]:
    """What a form about a check starts from."""
    if check is None:
        return {"seen": 0, "result": Result.DONE}
    return {"seen": check.version, **{name: getattr(check, name) for name in CHECK_FIELDS}}
