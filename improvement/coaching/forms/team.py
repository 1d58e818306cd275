"""Forms of the directory of expertise and of leaders' days."""

from typing import Any

from django import forms

from improvement.coaching.forms.fields import PersonChoice, strand_field
from improvement.coaching.models import Expertise
from improvement.coaching.selectors.people import near
from trust.access.levels import FULL
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
