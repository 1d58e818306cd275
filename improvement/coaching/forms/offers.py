"""Forms of the training log and of the offer to all schools."""

from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.coaching.forms.fields import PersonChoice, strand_field
from improvement.coaching.models import OfferItem, TrainingGiven
from improvement.coaching.selectors.people import near
from schools.models import School
from trust import clock
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.models import User


class TrainingForm(ActionForm):
    """What was given, or will be."""

    NAMES = ("on", "given_by", "team", "topic", "strand", "audience", "group_focus", "people")

    on = DayField(label="Day")
    given_by = PersonChoice(queryset=User.objects.none(), label="Who gives it", empty_label="Choose somebody")
    team = forms.CharField(label="Team", max_length=100, required=False, help_text="Pastoral team, curriculum team …")
    topic = forms.CharField(label="Topic", max_length=150)
    strand = strand_field()
    audience = forms.CharField(label="For whom", max_length=100, help_text="Senior leaders, say.")
    group_focus = forms.CharField(
        label="Pupils it has in mind", max_length=150, required=False,
        help_text="Groups that do less well across the country, for example. Never a pupil's name.",
    )  # fmt: skip
    people = forms.IntegerField(label="How many people came", min_value=0, max_value=5000, required=False)
    schools = forms.ModelMultipleChoiceField(
        queryset=School.objects.none(), label="Schools that took part", required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, user: User, row: TrainingGiven, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.offered = School.objects.for_user(user, "practice.edit").open_on(clock.today())
        self.fields["schools"].queryset = self.offered  # type: ignore[attr-defined]
        people = User.objects.filter(pk__in=near(user).values("user"))
        if row.pk:
            people = people | User.objects.filter(pk=row.given_by_id)
        self.fields["given_by"].offer(people.distinct().order_by("name"))  # type: ignore[attr-defined]
        self.initial = {"given_by": user.pk, "seen": row.version}
        if row.pk:
            self.initial |= {name: getattr(row, name) for name in self.NAMES}
            self.initial |= {"given_by": row.given_by_id, "strand": row.strand_id}
            self.initial["schools"] = list(row.schools.values_list("school", flat=True))  # type: ignore[attr-defined]


class OfferForm(ActionForm):
    NAMES = ("title", "kind", "about", "url")

    title = forms.CharField(label="What it is called", max_length=150)
    kind = forms.ChoiceField(label="Kind", choices=OfferItem.Kind.choices, widget=forms.RadioSelect)
    strand = strand_field()
    about = forms.CharField(label="What a school gets", max_length=1000, widget=forms.Textarea({"rows": 4}))
    url = forms.URLField(
        label="Where it is", required=False, assume_scheme="https", help_text="The page or folder that holds it."
    )
    curator = PersonChoice(
        queryset=User.objects.none(), label="Curator", empty_label="Choose somebody",
        help_text="A specialist: somebody with a field in this strand in “Who knows what”.",
    )  # fmt: skip
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, user: User, row: OfferItem, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = User.objects.filter(pk=user.pk)
        wide = holds(user, "practice.approve")
        people = User.objects.filter(expertise__isnull=False, is_active=True) if wide else own
        self.fields["curator"].offer(people.distinct().order_by("name"))  # type: ignore[attr-defined]
        self.initial = {"curator": user.pk, "seen": row.version}
        if row.pk:
            self.initial |= {name: getattr(row, name) for name in self.NAMES}
            self.initial |= {"curator": row.curator_id, "strand": row.strand_id}
