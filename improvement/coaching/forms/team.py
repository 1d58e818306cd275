"""Forms of the directory of expertise and of leaders' days."""

from decimal import Decimal
from typing import Any

from django import forms

from charter.questions.fields import DayField
from improvement.coaching.forms.fields import PersonChoice, strand_field
from improvement.coaching.models import Expertise, LeaderArea, LeaderTime
from improvement.coaching.selectors.people import near
from schools.models import RoleAssignment
from trust import clock
from trust.access.levels import FULL, Role
from trust.forms import ActionForm
from trust.models import User


class ExpertiseForm(ActionForm):
    """Whoever leads the team names anybody's field; everybody else their own."""

    person = PersonChoice(queryset=User.objects.none(), label="Who", empty_label="Choose somebody")
    strand = strand_field()
    words = forms.CharField(
        label="Field", max_length=120, help_text="In the words in which somebody would look for it: early reading, say."
    )

    def __init__(self, *args: Any, user: User, row: Expertise, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = User.objects.filter(pk=user.pk)
        if Expertise.objects.all().detail(user, "expertise.edit") == FULL:
            people = User.objects.filter(pk__in=near(user).values("user")).order_by("name")
        if row.pk:
            people = people | User.objects.filter(pk=row.person_id)
            self.initial = {"person": row.person_id, "strand": row.strand_id, "words": row.words}
        else:
            self.initial.setdefault("person", user.pk)
        self.fields["person"].offer(people.distinct())  # type: ignore[attr-defined]


class TimeForm(ActionForm):
    """A leader writes down their own days; the curriculum director those of anybody."""

    person = PersonChoice(queryset=User.objects.none(), label="Who", empty_label="Choose somebody")
    day = DayField(label="Day", help_text="Or any day of the week that the time is of.")
    days = forms.DecimalField(
        label="Time, in days", max_digits=3, decimal_places=2, min_value=Decimal("0.25"), max_value=5,
        help_text="Half a day is 0.5.",
    )  # fmt: skip
    area = forms.ModelChoiceField(
        queryset=LeaderArea.objects.all(), label="Area", empty_label=None, widget=forms.RadioSelect
    )
    output = forms.CharField(
        label="What came of it", max_length=300, required=False, help_text="A plan, a set of lessons, a leader coached."
    )

    def __init__(self, *args: Any, user: User, row: LeaderTime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = User.objects.filter(pk=user.pk)
        if LeaderTime.objects.all().detail(user, "leader_time.edit") == FULL:
            leaders = RoleAssignment.objects.live().filter(role=Role.SUBJECT_LEAD)
            people = User.objects.filter(pk__in=leaders.values("user")).order_by("name")
        if row.pk:
            people = people | User.objects.filter(pk=row.person_id)
        self.fields["person"].offer(people.distinct())  # type: ignore[attr-defined]
        self.initial = {"person": user.pk, "day": clock.today(), "days": 1}
        if row.pk:
            self.initial = {"person": row.person_id, "day": row.day, "days": row.days, "area": row.area_id}
            self.initial["output"] = row.output
