"""What the lines of a review can be narrowed to."""

import django_filters as filters
from django.db.models import QuerySet

from charter.models import Area
from charter.review.models import Outcome, ReviewLine

STATES = [
    ("none", "Nothing proposed yet"), ("proposed", "Proposed, not decided"), ("decided", "Decided"),
    ("changes", "Changes something"), ("evidence", "Without evidence"),
]  # fmt: skip


class LineFilter(filters.FilterSet):
    area = filters.ModelChoiceFilter(
        "decision__area", label="Area", queryset=Area.objects.all(), empty_label="All areas"
    )
    outcome = filters.ChoiceFilter(choices=Outcome.choices, empty_label="Any outcome")
    state = filters.ChoiceFilter(label="State", method="in_state", choices=STATES, empty_label="Any state")

    class Meta:
        model = ReviewLine
        fields: list[str] = []

    def in_state(self, lines: QuerySet, name: str, value: str) -> QuerySet:
        if value == "none":
            return lines.filter(outcome="")
        if value == "proposed":
            return lines.filter(decided_on__isnull=True).exclude(outcome="")
        if value == "decided":
            return lines.filter(decided_on__isnull=False)
        if value == "changes":
            return lines.exclude(outcome__in=["", Outcome.KEEP])
        return lines.filter(evidence="")
