"""What the charter's lists can be narrowed to."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Exists, OuterRef, QuerySet

from charter.models import Action, Area, Decision, DecisionVersion, DueItem
from charter.selectors.due import mine_of
from charter.types import DecisionType
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY, Role
from trust.access.scopes import grants

WHOSE = [("", "Everyone's"), ("true", "Mine")]


def due_schools(request: Any) -> QuerySet:
    return School.objects.for_user(request.user, "due.view")


class DecisionFilter(filters.FilterSet):
    area = filters.ModelChoiceFilter(
        "decision__area", label="Area", queryset=Area.objects.all(), empty_label="All areas"
    )
    type = filters.ChoiceFilter("type", choices=DecisionType.choices, empty_label="All types")
    lead = filters.ChoiceFilter("lead_role", label="Led by", choices=Role.choices, empty_label="Anyone")
    status = filters.ChoiceFilter(
        label="Status",
        method="standing",
        choices=[("behind", "Late or missed somewhere"), ("due", "Due now")],
        empty_label="Any status",
    )

    class Meta:
        model = DecisionVersion
        fields: list[str] = []

    def standing(self, versions: QuerySet, name: str, value: str) -> QuerySet:
        today = clock.today()
        items = DueItem.objects.for_user(self.request.user, "due.view", level=SUMMARY).open()  # type: ignore[attr-defined]
        wanted = (
            items.filter(due_on__lt=today)
            if value == "behind"
            else items.filter(opens_on__lte=today, due_on__gte=today)
        )
        return versions.filter(Exists(wanted.filter(duty__version__decision=OuterRef("decision"))))


class DueItemFilter(filters.FilterSet):
    """Without a choice, what is due or late now."""

    STATES = [
        ("waiting", "Due or late"), ("due", "Due"), ("late", "Late"), ("missed", "Missed"), ("done", "Done"),
        ("not_yet_due", "Not yet due"), ("all", "All"),
    ]  # fmt: skip

    state = filters.ChoiceFilter(label="State", method="in_state", choices=STATES, empty_label=None)
    school = filters.ModelChoiceFilter(queryset=due_schools, empty_label="All schools")
    area = filters.ModelChoiceFilter(
        "duty__version__decision__area", label="Area", queryset=Area.objects.all(), empty_label="All areas"
    )
    decision = filters.ModelChoiceFilter(
        "duty__version__decision", queryset=Decision.objects.all(), widget=forms.HiddenInput
    )
    mine = filters.BooleanFilter(label="Whose", method="of_mine", widget=forms.Select(choices=WHOSE))

    class Meta:
        model = DueItem
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        chosen = data.copy() if data is not None else {}
        chosen.setdefault("state", "waiting")
        super().__init__(chosen, *args, **kwargs)

    def in_state(self, items: QuerySet, name: str, value: str) -> QuerySet:
        if value == "all":
            return items
        return items.filter(state__in=["due", "late"] if value == "waiting" else [value])

    def of_mine(self, items: QuerySet, name: str, value: bool) -> QuerySet:
        mine = mine_of(grants(self.request.user))
        return items.filter(mine) if value and mine else items


class ActionFilter(filters.FilterSet):
    state = filters.ChoiceFilter(
        label="State",
        method="in_state",
        choices=[("open", "Open"), ("late", "Late"), ("closed", "Closed")],
        empty_label="Open and closed",
    )
    school = filters.ModelChoiceFilter(queryset=due_schools, empty_label="All schools")
    mine = filters.BooleanFilter(label="Whose", method="of_mine", widget=forms.Select(choices=WHOSE))

    class Meta:
        model = Action
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        rows = rows.filter(closed_on__isnull=value != "closed")
        return rows.filter(due_on__lt=clock.today()) if value == "late" else rows

    def of_mine(self, rows: QuerySet, name: str, value: bool) -> QuerySet:
        return rows.filter(owner=self.request.user) if value else rows
