"""The catalogue, one service, asking it, and what a service left behind."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.models import Decision
from charter.services import actions
from charter.services.filters import ServiceFilter
from charter.services.forms import AskForm, EditServiceForm, ServiceForm
from charter.services.models import ProcessPack, Service
from charter.services.selectors import reading, report
from charter.services.views.parts import tabs
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of

TERMS = 3


def promise(service: Service) -> str:
    return count_of(service.answer_within, "working day")


def state_of(service: Service) -> str:
    return "open" if service.is_open else "closed"


COLUMNS = [
    Column("title", "Service", lambda row: row.title, "title", url=Service.get_absolute_url),
    Column("gets", "What schools get", lambda row: "; ".join(row.gets) or row.about),
    Column("contact", "Who answers", lambda row: row.get_contact_role_display(), "contact_role"),
    Column("within", "Answers within", promise, "answer_within"),
    Column("product", "Product in use", lambda row: row.product, "product__name"),
    Column("state", "Requests", state_of, html=lambda row: status(state_of(row))),
]


@requires("service.view")
def service_list(request: Request) -> HttpResponse:
    rows = Service.objects.for_user(request.user, "service.view").select_related("product")
    return list_page(
        request,
        rows,
        COLUMNS,
        template="services/service_list.html",
        filterset=ServiceFilter,
        empty="No service yet. A centralised decision makes one, or a pack brings them.",
        tabs=tabs(request),
    )


@requires("service.view")
def service_detail(request: Request, pk: int) -> HttpResponse:
    rows = Service.objects.for_user(request.user, "service.view").select_related("product", "decision")
    service = get_object_or_404(rows, pk=pk)
    context = {
        "service": service,
        "terms": report.lines_of(service, report.terms(TERMS)),
        "process_packs": service.process_packs.all(),  # type: ignore[attr-defined]
        "may_edit": reading.services_of_team(request.user).filter(pk=pk).exists(),
        "may_ask": service.is_open and holds(request.user, "service.ask"),
    }
    return render(request, "services/service_detail.html", context)


@requires("charter.edit")
def service_add(request: Request, pk: int) -> HttpResponse:
    """A service for a decision that one team carries out."""
    decision = get_object_or_404(Decision.objects.for_user(request.user, "charter.edit"), pk=pk)
    form = ServiceForm(request.POST or None, initial={"title": decision.title})
    if form.is_valid() and form.attempt(actions.add_service, decision, by=request.user, **form.cleaned_data):
        messages.success(request, "Schools can ask this service now.")
        return redirect(form.result)
    return render(request, "services/service_add.html", {"form": form, "decision": decision}, status=form.status)


@requires("service.edit")
def service_edit(request: Request, pk: int) -> HttpResponse:
    service = get_object_or_404(reading.services_of_team(request.user), pk=pk)
    form = EditServiceForm(request.POST or None, instance=service)
    if form.is_valid() and form.attempt(
        actions.edit_service, Service.objects.get(pk=pk), by=request.user, **form.cleaned_data
    ):
        messages.success(request, "The service's entry is saved.")
        return redirect(service)
    return render(request, "services/service_edit.html", {"form": form, "service": service}, status=form.status)


@requires("service.ask")
def service_ask(request: Request) -> HttpResponse:
    chosen = request.GET.get("service", "")[:12]
    initial = {"service": chosen} if chosen.isdecimal() else {}
    form = AskForm(request.POST or None, user=request.user, initial=initial)
    if form.is_valid() and form.attempt(actions.ask_service, by=request.user, **form.cleaned_data):
        messages.success(request, "Your request is with the team. You will be told when they answer.")
        return redirect(form.result)
    return render(request, "services/service_ask.html", {"form": form}, status=form.status)


@requires("service.view")
def process_pack_detail(request: Request, pk: int) -> HttpResponse:
    rows = ProcessPack.objects.for_user(request.user, "service.view").select_related("service", "version__decision")
    return render(request, "services/process_pack_detail.html", {"pack": get_object_or_404(rows, pk=pk)})
