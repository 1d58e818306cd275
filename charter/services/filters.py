"""What the lists of services and of requests can be narrowed to."""

from typing import Any

import django_filters as filters
from django import forms
from django.db.models import Q, QuerySet

from charter.services.models import TEAM_ROLES, UNFINISHED, RequestState, Service, ServiceRequest
from charter.services.selectors import reading
from schools.models import School
from trust import clock


def team_services(request: Any) -> QuerySet:
    return reading.services_of_team(request.user)


def asked_services(request: Any) -> QuerySet:
    return Service.objects.filter(pk__in=ServiceRequest.objects.for_user(request.user, "service.ask").values("service"))


def queue_schools(request: Any) -> QuerySet:
    return School.objects.filter(pk__in=ServiceRequest.objects.for_team(request.user).values("school"))


class ServiceFilter(filters.FilterSet):
    contact = filters.ChoiceFilter("contact_role", label="Who answers", choices=TEAM_ROLES, empty_label="Anyone")
    state = filters.ChoiceFilter(
        label="State",
        method="in_state",
        choices=[("open", "Open to requests"), ("closed", "Closed")],
        empty_label="Open and closed",
    )

    class Meta:
        model = Service
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        opened = Service.objects.open_on(clock.today()).values("pk")
        return rows.filter(pk__in=opened) if value == "open" else rows.exclude(pk__in=opened)


class RequestFilter(filters.FilterSet):
    """What a school asked."""

    STATES = [
        ("open", "Not answered yet"), ("mine", "Waiting for us"), ("unrated", "Answered, not rated"),
        ("closed", "Closed"),
    ]  # fmt: skip

    state = filters.ChoiceFilter(label="State", method="in_state", choices=STATES, empty_label="All")
    service = filters.ModelChoiceFilter(queryset=asked_services, empty_label="All services")

    class Meta:
        model = ServiceRequest
        fields: list[str] = []

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        wanted = {
            "open": Q(state__in=UNFINISHED),
            "mine": Q(state=RequestState.WAITING),
            "unrated": Q(answered_on__isnull=False, rating__isnull=True),
            "closed": Q(state=RequestState.CLOSED),
        }
        return rows.filter(wanted[value])


class QueueFilter(filters.FilterSet):
    """Without a choice, what still wants an answer."""

    STATES = [("open", "Not answered yet"), ("late", "Late"), *RequestState.choices, ("all", "All")]
    OWNERS = [("me", "Mine"), ("nobody", "Nobody's yet")]

    state = filters.ChoiceFilter(label="State", method="in_state", choices=STATES, empty_label=None)
    service = filters.ModelChoiceFilter(queryset=team_services, empty_label="All our services")
    school = filters.ModelChoiceFilter(queryset=queue_schools, empty_label="All schools")
    owner = filters.ChoiceFilter(
        label="Owner", method="owned_by", choices=OWNERS, empty_label="Anyone's", widget=forms.Select
    )

    class Meta:
        model = ServiceRequest
        fields: list[str] = []

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        chosen = data.copy() if data is not None else {}
        chosen.setdefault("state", "open")
        super().__init__(chosen, *args, **kwargs)

    def in_state(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        if value == "open":
            return rows.filter(state__in=UNFINISHED)
        if value == "late":
            return rows.filter(standard="late")
        return rows if value == "all" else rows.filter(state=value)

    def owned_by(self, rows: QuerySet, name: str, value: str) -> QuerySet:
        return rows.filter(owner=self.request.user) if value == "me" else rows.filter(owner__isnull=True)
