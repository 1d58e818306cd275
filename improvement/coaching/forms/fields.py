"""Fields that the forms of this room share."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from improvement.coaching.selectors.people import roles_in_words
from improvement.models import Strand
from trust.models import User


class PersonChoice(forms.ModelChoiceField):
    """People by name, each with the role they hold."""

    def offer(self, people: QuerySet[User]) -> None:
        """Offers these; their roles are read in one query."""
        self.roles = roles_in_words(people)
        self.queryset = people

    def label_from_instance(self, obj: Any) -> str:
        role = getattr(self, "roles", {}).get(obj.pk)
        return f"{obj} ({role})" if role else str(obj)


def strand_field(help_text: str = "") -> forms.ModelChoiceField:
    return forms.ModelChoiceField(
        queryset=Strand.objects.all(), label="Strand", empty_label="Choose a strand", help_text=help_text
    )
