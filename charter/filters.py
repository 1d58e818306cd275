"""What the charter's lists can be narrowed to."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet

from charter.models import Action, Area, Charter, Comment, Decision, DecisionVersion, DueItem
from charter.models.decisions import DRAFTS
from charter.selectors.due import mine_of
from charter.selectors.follow_up import follows
from charter.types import DecisionType
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY, Role
from trust.access.scopes import grants
from trust.models import User

STANDINGS = [
    ("behind", "Late or missed somewhere"), ("due", "Due now"), ("draft", "A change is being drafted"),
    ("not_reviewed", "Carried over, not reviewed"),
]  # fmt: skip
WHOSE = [("", "Everyone's"), ("true", "Mine")]


def due_schools(request: Any) -> QuerySet:
    return School.objects.for_user(request.user, "due.view")


def owners(request: Any) -> QuerySet:
    actions = Action.objects.for_user(request.user, "due.view")
    return User.objects.filter(pk__in=actions.values("owner")).order_by("name")


class DecisionFilter(filters.FilterSet):
    area = filters.ModelChoiceFilter(
        "decision__area", label="Area", queryset=Area.objects.all(), empty_label="All areas"
    )
    type = filters.ChoiceFilter("type", choices=DecisionType.choices, empty_label="All types")
    lead = filters.ChoiceFilter("lead_role", label="Led by", choices=Role.choices, empty_label="Anyone")
    charter = filters.ModelChoiceFilter(
        "decision__area__charter", label="Charter", queryset=Charter.objects.all(), empty_label="All charters"
    )
    status = filters.ChoiceFilter(label="Status", method="standing", choices=STANDINGS, empty_label="Any status")
    evidence = filters.ChoiceFilter(
        label="Evidence", method="backed", choices=[("none", "No evidence or active ingredients")], empty_label="Any"
    )
    law = filters.ChoiceFilter(
        label="Law",
        method="required",
        choices=[("yes", "Required by law"), ("no", "Our own choice")],
        empty_label="Any",
    )

    class Meta:
        model = DecisionVersion
        fields: list[str] = []

    def standing(self, versions: QuerySet, name: str, value: str) -> QuerySet:
        if value == "not_reviewed":
            return versions.filter(not_reviewed=True)
        if value == "draft":
            drafts = DecisionVersion.objects.drafts().filter(decision=OuterRef("decision"))
            return versions.filter(Exists(drafts))
        today = clock.today()
        items = DueItem.objects.for_user(self.request.user, "due.view", level=SUMMARY).open()  # type: ignore[attr-defined]
        wanted = (
            items.filter(due_on__lt=today)
            if value == "behind"
            else items.filter(opens_on__lte=today, due_on__gte=today)
        )
        return versions.filter(Exists(wanted.filter(duty__version__decision=OuterRef("decision"))))

    def backed(self, versions: QuerySet, name: str, value: str) -> QuerySet:
        return versions.filter(Q(evidence="") | Q(active_ingredients=[]))

    def required(self, versions: QuerySet, name: str, value: str) -> QuerySet:
        by_law = ~Q(decision__required_by="")
        return versions.filter(by_law if value == "yes" else ~by_law)


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
    owner = filters.ModelChoiceFilter(label="Owner", queryset=owners, empty_label="Anyone")
    mine = filters.BooleanFilter(label="Whose", method="of_mine", widget=forms.Select(choices=WHOSE))
    decision = filters.ModelChoiceFilter(
        label="Decision", queryset=Decision.objects.all(), method="after", widget=forms.HiddenInput
    )

    class Meta:
        model = Action
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        rows = rows.filter(closed_on__isnull=value != "closed")
        return rows.filter(due_on__lt=clock.today()) if value == "late" else rows

    def of_mine(self, rows: QuerySet, name: str, value: bool) -> QuerySet:
        return rows.filter(owner=self.request.user) if value else rows

    def after(self, rows: QuerySet, name: str, value: Decision) -> QuerySet:
        return rows.filter(follows(value))


class DraftFilter(filters.FilterSet):
    status = filters.ChoiceFilter(
        label="State", choices=[(state.value, state.label) for state in DRAFTS], empty_label="Any state"
    )
    area = filters.ModelChoiceFilter(
        "decision__area", label="Area", queryset=Area.objects.all(), empty_label="All areas"
    )

    class Meta:
        model = DecisionVersion
        fields: list[str] = []


class ChallengeFilter(filters.FilterSet):
    """Without a choice, those that wait for an answer."""

    state = filters.ChoiceFilter(
        label="State",
        method="in_state",
        choices=[("waiting", "Waiting for an answer"), ("answered", "Answered"), ("all", "All")],
        empty_label=None,
    )
    mine = filters.BooleanFilter(label="Whose", method="of_mine", widget=forms.Select(choices=WHOSE))

    class Meta:
        model = Comment
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        chosen = data.copy() if data is not None else {}
        chosen.setdefault("state", "waiting")
        super().__init__(chosen, *args, **kwargs)

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows if value == "all" else rows.filter(response_at__isnull=value == "waiting")

    def of_mine(self, rows: QuerySet, name: str, value: bool) -> QuerySet:
        return rows.filter(Q(addressed_to=self.request.user) | Q(by=self.request.user)) if value else rows
