"""The register of decisions, and one decision with each school against it."""

from collections import Counter
from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from charter.filters import DecisionFilter
from charter.models import Area, Decision, DecisionVersion
from charter.selectors import decisions
from charter.selectors.standing import NOTHING, Standing, standing
from charter.types import BEHAVIOUR
from trust import clock, hooks
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import status, type_badge
from trust.words import short_day


@requires("charter.view")
def charter_register(request: Request) -> HttpResponse:
    versions = DecisionVersion.objects.for_user(request.user, "charter.view").in_force(clock.today())
    rows = versions.select_related("decision__area", "year").order_by("decision__area__order", "decision__title")
    counted = holds(request.user, "due.view", SUMMARY)
    columns = register_columns(standing(request.user) if counted else None)
    types = Counter(versions.values_list("type", flat=True))
    return list_page(
        request,
        rows,
        columns,
        template="charter/charter_register.html",
        filterset=DecisionFilter,
        empty="No decision fits. A trust starts from a pack and edits it.",
        types=[(behaviour, types[name]) for name, behaviour in BEHAVIOUR.items()],
        panels=hooks.panels("charter_register", request.user),
        verbs=hooks.verbs("charter_register", request.user),
        bare=Area.objects.exclude(pk__in=versions.values("decision__area")),
    )


def register_columns(stands: Mapping[int, Standing] | None) -> list[Column]:
    columns = [
        Column("decision", "Decision", lambda row: row.decision.title, "decision__title", url=decision_url),
        Column("area", "Area", lambda row: row.decision.area.name, "decision__area__order"),
        Column("type", "Type", lambda row: row.get_type_display(), "type", html=lambda row: type_badge(row.type)),
        Column("lead", "Led by", lambda row: row.get_lead_role_display(), "lead_role"),
        Column("responsible", "Answered for by", lambda row: row.get_responsible_role_display(), "responsible_role"),
        Column("cadence", "How often", lambda row: row.get_cadence_display() or "–", "cadence"),
        Column("version", "Version", lambda row: row.year.code, "year__first_day"),
    ]
    if stands is None:
        return columns

    def of(row: DecisionVersion) -> Standing:
        return stands.get(row.decision_id, NOTHING)

    return [
        *columns,
        Column("met", "Schools that meet it", lambda row: of(row).met_words),
        Column("due", "Due", lambda row: of(row).due_words, html=lambda row: due_mark(of(row))),
    ]


def decision_url(version: DecisionVersion) -> str:
    return version.decision.get_absolute_url()


def due_mark(stand: Standing) -> str:
    if stand.state:
        return status(stand.state, stand.due_words)
    return f"next {short_day(stand.next_due)}" if stand.next_due else "–"


@requires("charter.view")
def decision_detail(request: Request, pk: int) -> HttpResponse:
    rows = Decision.objects.for_user(request.user, "charter.view").select_related("area")
    decision = get_object_or_404(rows, pk=pk)
    version = decisions.in_force(decision)
    subject = {"decision": decision, "version": version}
    context = {
        **subject,
        "panels": hooks.panels("decision_detail", request.user, **subject),
        "verbs": hooks.verbs("decision_detail", request.user, **subject),
        "versions": decision.versions.select_related("year"),  # type: ignore[attr-defined]
        "grid": decisions.grid(decision, request.user),
    }
    return render(request, "charter/decision_detail.html", context)
