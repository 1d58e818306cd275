"""Exemptions: the list, one of them, asking, advising, deciding."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.adoption.actions import exemptions
from charter.adoption.filters import ExemptionFilter
from charter.adoption.forms import AdviseForm, AskForm, DecideForm
from charter.adoption.models import Exemption
from charter.models import Decision
from charter.selectors.decisions import in_force
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.history.selectors import changes_of
from trust.lists import Column, list_page
from trust.marks import status
from trust.models import AcademicYear
from trust.words import count_of, long_day, short_day


@requires("exemption.view")
def exemption_list(request: Request) -> HttpResponse:
    rows = Exemption.objects.for_user(request.user, "exemption.view")
    columns = [
        Column("what", "From", lambda row: row.subject, "decision__title", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school, "school__sort_name"),
        Column("state", "State", lambda row: row.get_state_display(), "state", html=lambda row: status(row.state)),
        Column("asked", "Asked for", lambda row: long_day(row.asked_at), "asked_at",
               html=lambda row: short_day(row.asked_at)),
        Column("until", "Until", lambda row: long_day(row.until), "until", html=lambda row: short_day(row.until)),
        Column("reason", "Why", lambda row: row.reason),
        Column("decided", "Decided by", lambda row: row.decided_by or "–", "decided_by__name"),
        Column("second", "Second reader", lambda row: row.second_reader or "–", "second_reader__name"),
        Column("conditions", "Conditions", lambda row: row.conditions),
    ]  # fmt: skip
    waiting = rows.open().count()
    return list_page(
        request, rows.for_pages(), columns, template="adoption/exemption_list.html", filterset=ExemptionFilter,
        empty="No exemption of that kind. A headteacher asks for one on “Our school under the charter”.",
        lede=f"{count_of(waiting, 'request')} to decide" if waiting else "Nothing waits to be decided",
    )  # fmt: skip


@requires("exemption.view")
def exemption_detail(request: Request, pk: int) -> HttpResponse:
    rows = Exemption.objects.for_user(request.user, "exemption.view").for_pages()
    return detail_page(request, get_object_or_404(rows, pk=pk))


def detail_page(request: Request, exemption: Exemption, **more: Any) -> HttpResponse:
    """The request with what was said to it, and the one form that this reader may fill in now."""
    advice = list(exemption.advice.select_related("by"))  # type: ignore[attr-defined]
    user, own = request.user, exemption.asked_by_id == request.user.pk
    given = any(row.by_id == user.pk for row in advice)
    context: dict[str, Any] = {
        "exemption": exemption, "school": exemption.school, "advice": advice,
        "changes": changes_of({exemption: "This exemption"}) if holds(user, "history.view") else None,
        "may_withdraw": exemption.state in ("asked", "advised", "agreed") and reaches(request, "edit", exemption),
        **more,
    }  # fmt: skip
    if exemption.is_open and not own and not given and reaches(request, "advise", exemption):
        context.setdefault("advise_form", AdviseForm())
    if exemption.is_open and not own and reaches(request, "approve", exemption):
        context.setdefault("decide_form", DecideForm(exemption=exemption))
    form = more.get("advise_form") or more.get("decide_form")
    return render(request, "adoption/exemption_detail.html", context, status=form.status if form else 200)


def reaches(request: Request, use: str, exemption: Exemption) -> bool:
    capability = f"exemption.{use}"
    return (
        holds(request.user, capability)
        and Exemption.objects.for_user(request.user, capability).filter(pk=exemption.pk).exists()
    )


@requires("exemption.edit")
def exemption_ask(request: Request, pk: int, decision: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "exemption.edit"), pk=pk)
    about = get_object_or_404(Decision.objects.for_user(request.user, "charter.view"), pk=decision)
    version = in_force(about)
    if version is None or not version.behaviour.may_be_exempted:
        raise PermissionDenied("exemption.edit")
    today = clock.today()
    year = AcademicYear.objects.filter(first_day__lte=today, last_day__gte=today).first()
    form = AskForm(request.POST or None, version=version, last_day=year.last_day if year else None)
    if form.is_valid() and form.attempt(
        exemptions.request_exemption, about, school, by=request.user, **form.cleaned_data
    ):
        messages.success(request, "Asked. The trust's leads advise, and the chief executive decides.")
        return redirect(form.result)
    context = {"form": form, "school": school, "decision": about, "version": version}
    return render(request, "adoption/exemption_ask.html", context, status=form.status)


@requires("exemption.advise")
@require_POST
def exemption_advise(request: Request, pk: int) -> HttpResponse:
    rows = Exemption.objects.for_user(request.user, "exemption.advise").for_pages()
    exemption = get_object_or_404(rows, pk=pk)
    form = AdviseForm(request.POST)
    if form.is_valid() and form.attempt(exemptions.advise, exemption, by=request.user, **form.cleaned_data):
        messages.success(request, "Your advice is given.")
        return redirect(exemption)
    return detail_page(request, exemption, advise_form=form)


@requires("exemption.approve")
@require_POST
def exemption_decide(request: Request, pk: int) -> HttpResponse:
    rows = Exemption.objects.for_user(request.user, "exemption.approve").for_pages()
    exemption = get_object_or_404(rows, pk=pk)
    form = DecideForm(request.POST, exemption=exemption)
    if form.is_valid() and form.attempt(exemptions.decide, exemption, by=request.user, **form.cleaned_data):
        messages.success(request, "Decided. The school is told.")
        return redirect(exemption)
    return detail_page(request, exemption, decide_form=form)


@requires("exemption.edit")
@require_POST
def exemption_withdraw(request: Request, pk: int) -> HttpResponse:
    exemption = get_object_or_404(Exemption.objects.for_user(request.user, "exemption.edit"), pk=pk)
    exemptions.withdraw(exemption, by=request.user)
    messages.success(request, "Withdrawn. What was excused is asked for again.")
    return redirect(exemption)
