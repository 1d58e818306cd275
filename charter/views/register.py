"""The register of decisions, the library of charters, drafts, and who leads what."""

from collections import Counter
from collections.abc import Mapping

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html
from django.utils.text import Truncator

from charter.filters import DecisionFilter, DraftFilter
from charter.models import Area, Charter, DecisionVersion
from charter.selectors import library, people
from charter.selectors.standing import NOTHING, Standing, standing
from charter.types import BEHAVIOUR
from trust import clock, hooks
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status, type_badge
from trust.models import AcademicYear, User
from trust.words import long_day, short_day


def lines(user: User) -> QuerySet[DecisionVersion]:
    """The versions in force, in the charter's order."""
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(clock.today())  # type: ignore[attr-defined]
    return versions.select_related("decision__area__charter", "year").order_by(
        "decision__area__order", "decision__title"
    )


@requires("charter.view")
def charter_register(request: Request) -> HttpResponse:
    versions = lines(request.user)
    counted = holds(request.user, "due.view", SUMMARY)
    columns = register_columns(standing(request.user) if counted else None)
    types = Counter(versions.values_list("type", flat=True))
    return list_page(
        request,
        versions,
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
        Column("decision", "Decision", lambda row: row.decision.title, "decision__title", html=line_of),
        Column("area", "Area", lambda row: row.decision.area.name, "decision__area__order"),
        Column("type", "Type", lambda row: row.get_type_display(), "type", html=lambda row: type_badge(row.type)),
        Column("lead", "Led by", lambda row: row.get_lead_role_display(), "lead_role", html=owners_of),
        Column("responsible", "Answered for by", lambda row: row.get_responsible_role_display(), exported_only=True),
        Column("cadence", "How often", lambda row: row.get_cadence_display() or "–", exported_only=True),
        Column("version", "Version", lambda row: row.year.code, "year__first_day", html=version_mark),
    ]
    if stands is not None:
        columns += standing_columns(stands)
    return [
        *columns,
        Column("evidence", "Evidence", evidence_words, html=evidence_mark),
        Column("statement", "What we agreed", lambda row: row.statement, exported_only=True),
        Column("minutes", "Minutes a school a year", lambda row: row.minutes, numeric=True, exported_only=True),
        Column("law", "Law that requires it", lambda row: row.decision.required_by, exported_only=True),
    ]


def standing_columns(stands: Mapping[int, Standing]) -> list[Column]:
    def of(row: DecisionVersion) -> Standing:
        return stands.get(row.decision_id, NOTHING)

    return [
        Column("met", "Schools that meet it", lambda row: of(row).met_words),
        Column("due", "Due", lambda row: of(row).due_words, html=lambda row: due_mark(of(row))),
    ]


def line_of(version: DecisionVersion) -> str:
    """The title as a link, and the beginning of what was agreed."""
    url, title = version.decision.get_absolute_url(), version.decision.title
    return format_html('<a href="{}">{}</a><br><small>{}</small>', url, title, Truncator(version.statement).chars(110))


def owners_of(version: DecisionVersion) -> str:
    """Who leads, and who answers for it where that is somebody else."""
    lead, answers = version.get_lead_role_display(), version.get_responsible_role_display()
    if lead == answers:
        return lead
    return format_html("{}<br><small>{} answers for it</small>", lead, answers)


def version_mark(version: DecisionVersion) -> str:
    if version.not_reviewed:
        return format_html("{} {}", version.year.code, status("carried_over", "not reviewed"))
    return version.year.code


def evidence_words(version: DecisionVersion) -> str:
    missing = [words for words in version.missing if words in ("no evidence", "no active ingredients")]
    return ", ".join(missing) or "given"


def evidence_mark(version: DecisionVersion) -> str:
    words = evidence_words(version)
    return words if words == "given" else status("missing", "none" if "," in words else words)


def due_mark(stand: Standing) -> str:
    if stand.state:
        return status(stand.state, stand.due_words)
    return f"next {short_day(stand.next_due)}" if stand.next_due else "–"


def decision_url(version: DecisionVersion) -> str:
    return version.decision.get_absolute_url()


@requires("charter.view")
def draft_list(request: Request) -> HttpResponse:
    """What is proposed, being consulted on or decided, and not published."""
    drafts = DecisionVersion.objects.for_user(request.user, "charter.view").drafts()
    columns = [
        Column("decision", "Decision", lambda row: row.decision.title, "decision__title",
               url=lambda row: row.get_absolute_url()),
        Column("area", "Area", lambda row: row.decision.area.name, "decision__area__order"),
        Column("type", "Type", lambda row: row.get_type_display(), "type", html=lambda row: type_badge(row.type)),
        Column("year", "For", lambda row: row.year.code, "year__first_day"),
        Column("from", "From", lambda row: long_day(row.effective_from), "effective_from",
               html=lambda row: day_mark(row.effective_from)),
        Column("state", "State", lambda row: row.get_status_display(), "status", html=lambda row: status(row.status)),
        Column("statement", "What it would say", lambda row: row.statement),
    ]  # fmt: skip
    return list_page(
        request,
        drafts.select_related("decision__area", "year").order_by("decision__area__order", "decision__title"),
        columns,
        template="charter/draft_list.html",
        filterset=DraftFilter,
        empty="Nothing is being drafted. A draft begins on a decision's page, or with a new decision.",
    )


@requires("charter.view")
def responsibility_list(request: Request) -> HttpResponse:
    """Every line of the charter with who leads it, who does it and who was consulted (S0-31)."""
    names = people.names_by_role()
    columns = [
        Column("decision", "Decision", lambda row: row.decision.title, "decision__title", url=decision_url),
        Column("area", "Area", lambda row: row.decision.area.name, "decision__area__order"),
        Column("type", "Type", lambda row: row.get_type_display(), "type", html=lambda row: type_badge(row.type)),
        Column("leads", "Leads", lambda row: people.held_by(row, row.lead_role, names), "lead_role"),
        Column("does", "Does it and answers for it", lambda row: people.held_by(row, row.responsible_role, names),
               "responsible_role"),
        Column("consulted", "Consulted", lambda row: row.consulted or "nobody recorded"),
        Column("experts", "Experts", lambda row: row.experts or "no expert named",
               html=lambda row: row.experts or status("missing", "no expert named")),
    ]  # fmt: skip
    return list_page(
        request,
        lines(request.user),
        columns,
        template="charter/responsibility_list.html",
        filterset=DecisionFilter,
        empty="No decision fits.",
    )


@requires("charter.view")
def charter_library(request: Request) -> HttpResponse:
    """The named charters of a year (S1-1)."""
    years = library.years()
    year = chosen(request, years)
    volumes = library.library(request.user, year) if year else []
    return render(request, "charter/charter_library.html", {"years": years, "year": year, "volumes": volumes})


@requires("charter.view")
def charter_volume(request: Request, code: str) -> HttpResponse:
    """One named charter, to read from end to end."""
    charter = get_object_or_404(Charter.objects.for_user(request.user, "charter.view"), code=code)
    years = library.years()
    year = chosen(request, years)
    volumes = library.library(request.user, year) if year else []
    volume = next((one for one in volumes if one.charter == charter), None)
    context = {"years": years, "year": year, "charter": charter, "volume": volume}
    return render(request, "charter/charter_volume.html", context)


def chosen(request: Request, years: list[AcademicYear]) -> AcademicYear | None:
    """The year that is asked for, or else the one that today is in, or the newest."""
    today = clock.today()
    asked = request.GET.get("year", "")
    named = next((year for year in years if year.code == asked), None)
    return named or next((year for year in years if year.first_day <= today), years[0] if years else None)
