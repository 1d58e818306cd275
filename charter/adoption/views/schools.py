"""A school under the charter, and what it writes: its own versions and its approaches, others' to read and borrow."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from charter.adoption.actions import citations, own_versions
from charter.adoption.filters import OwnVersionFilter
from charter.adoption.forms import BorrowForm, CiteForm
from charter.adoption.selectors.school_charter import school_charter as charter_of
from charter.models import Decision, Submission
from charter.selectors.decisions import in_force
from schools.models import School
from trust.access.pages import Request, requires
from trust.access.scopes import grants
from trust.forms import ActionForm
from trust.hooks import panels
from trust.lists import Column, list_page
from trust.words import long_day, short_day

State = Submission.State


def schools_held(request: Request) -> list[School]:
    """The schools at which the reader holds a role, by name."""
    held = {grant.school_id for grant in grants(request.user) if grant.school_id}
    return list(School.objects.filter(pk__in=held))


@requires("charter.view")
def school_charter(request: Request) -> HttpResponse:
    """The reader's own school; for those without one, the first of those they look after."""
    held = schools_held(request) or list(School.objects.for_user(request.user, "charter.view")[:1])
    return charter_page(request, held[0], held) if held else redirect("charter_register")


@requires("charter.view")
def school_charter_of(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "charter.view"), pk=pk)
    return charter_page(request, school, schools_held(request))


def charter_page(request: Request, school: School, held: list[School]) -> HttpResponse:
    page = charter_of(request.user, school, request.GET.get("type", ""))
    served = [line.version for line in page.lines if line.version.behaviour.served]
    context: dict[str, Any] = {
        "page": page, "school": school,
        "top": panels("school_charter_top", request.user, school=school, versions=served),
        "panels": panels("school_charter", request.user, school=school, versions=served),
    }  # fmt: skip
    if len(held) > 1:
        context["switcher"] = [
            {"label": one.name, "url": reverse("school_charter_of", args=[one.pk]), "here": one.pk == school.pk}
            for one in held
        ]
    return render(request, "adoption/school_charter.html", context)


@requires("local_version.edit")
@require_POST
def own_version_write(request: Request, pk: int, decision: int) -> HttpResponse:
    """Opens the school's draft of this decision, begun where there is none."""
    school = get_object_or_404(School.objects.for_user(request.user, "local_version.edit"), pk=pk)
    about = get_object_or_404(Decision.objects.for_user(request.user, "charter.view"), pk=decision)
    form = ActionForm(request.POST)
    if form.is_valid() and form.attempt(own_versions.write, about, school, by=request.user):
        return redirect(form.result)
    messages.error(request, " ".join(map(str, form.non_field_errors())))
    return redirect("school_charter_of", pk)


@requires("local_version.view")
def own_version_list(request: Request) -> HttpResponse:
    """What schools have published: to read, and to borrow from."""
    rows = Submission.objects.readable_by(request.user).filter(
        form__proforma__shared=True, state=State.ACCEPTED, archived_at__isnull=True, school__isnull=False
    )
    columns = [
        Column("what", "What", lambda row: row.form.proforma.title, "form__proforma__title",
               url=Submission.get_absolute_url),
        Column("school", "School", lambda row: row.school, "school__sort_name"),
        Column("decision", "Decision", lambda row: row.form.proforma.decision.title, "form__proforma__decision__title",
               url=lambda row: row.form.proforma.decision.get_absolute_url()),
        Column("phase", "Phase", lambda row: row.school.get_phase_display(), "school__phase"),
        Column("published", "Published", lambda row: long_day(row.submitted_at), "submitted_at",
               html=lambda row: short_day(row.submitted_at)),
    ]  # fmt: skip
    shown = rows.select_related("form__proforma__decision", "school").defer("form__definition")
    return list_page(
        request, shown.order_by("form__proforma__title", "school__sort_name", "pk"), columns,
        template="adoption/own_version_list.html", filterset=OwnVersionFilter,
        empty="No school has published anything of that kind yet.",
    )  # fmt: skip


@requires("local_version.edit")
def own_version_borrow(request: Request, pk: int) -> HttpResponse:
    """A draft of one's own, begun from what another school published."""
    source = get_object_or_404(
        Submission.objects.readable_by(request.user).for_pages().filter(form__proforma__decision__isnull=False), pk=pk
    )
    schools = School.objects.for_user(request.user, "local_version.edit").exclude(pk=source.school_id or 0)
    form = BorrowForm(request.POST or None, schools=schools)
    if form.is_valid() and form.attempt(own_versions.borrow, source, by=request.user, **form.cleaned_data):
        messages.success(request, f"Your draft has begun with what {source.school} wrote. Make it your own.")
        return redirect(form.result)
    context = {"form": form, "source": source, "one": len(schools) == 1}
    return render(request, "adoption/own_version_borrow.html", context, status=form.status)


@requires("charter.edit")
def own_version_cite(request: Request, pk: int) -> HttpResponse:
    """Names a school's version as a source of the standard in force."""
    rows = Submission.objects.readable_by(request.user).for_pages()
    source = get_object_or_404(rows.filter(form__proforma__decision__isnull=False, state=State.ACCEPTED), pk=pk)
    decision = get_object_or_404(Decision, forms=source.form.proforma)
    form = CiteForm(request.POST or None)
    if form.is_valid() and form.attempt(
        citations.cite, in_force(decision), source, by=request.user, **form.cleaned_data
    ):
        messages.success(request, f"{source.school} is named as a source.")
        return redirect(decision)
    context = {"form": form, "source": source, "decision": decision}
    return render(request, "adoption/own_version_cite.html", context, status=form.status)
