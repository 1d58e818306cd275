"""One version of a decision: to read; and, while it is a draft, to edit, to decide and to publish."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.actions import publication
from charter.actions import versions as actions
from charter.forms.versions import DutyForm, MoveForm, PrincipleFormSet, SeenForm, VersionForm, YearForm
from charter.models import CorePrinciple, Decision, DecisionVersion, Duty, Status
from charter.selectors import editions
from trust import clock, kept
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import ActionForm
from trust.history.locking import EditClash
from trust.history.selectors import changes_of
from trust.hooks import panels
from trust.models import User


def found(user: User, pk: int, capability: str = "charter.edit") -> DecisionVersion:
    rows = DecisionVersion.objects.for_user(user, capability).select_related("decision__area", "year")
    return get_object_or_404(rows, pk=pk)


def draft(user: User, pk: int) -> DecisionVersion:
    """A version that this person may edit now; 404 where it is published or withdrawn."""
    version = found(user, pk)
    return get_object_or_404(DecisionVersion.objects.drafts().select_related("decision__area", "year"), pk=version.pk)


@requires("charter.view")
def version_detail(request: Request, pk: int) -> HttpResponse:
    """What a version says, and what it changed; for a draft, the ways on."""
    version = found(request.user, pk, "charter.view")
    every = editions.editions(editions.versions_of(version.decision))
    edition = next((one for one in every if one.version == version), None)
    open_draft = version.is_draft and version.year.last_day >= clock.today()
    context = {
        "version": edition.version if edition else version,
        "decision": version.decision,
        "state": editions.state_on(version, clock.today()),
        "edition": edition,
        "may_edit": open_draft and holds(request.user, "charter.edit"),
        "may_approve": open_draft and holds(request.user, "charter.approve"),
        "moves": moves(version) if open_draft else [],
        "form": MoveForm(initial={"state": Status.DECIDED}),
        "panels": panels("version_detail", request.user, version=version),
    }
    return render(request, "charter/version_detail.html", context)


MOVE_WORDS = {
    Status.CONSULTING: "Open it for consultation", Status.PROPOSED: "Take it back to be worked on",
    Status.WITHDRAWN: "Withdraw it",
}  # fmt: skip


def moves(version: DecisionVersion) -> list[tuple[str, str]]:
    """(state, words) of each step a draft may take that needs nothing but a button."""
    return [(state, MOVE_WORDS[state]) for state in version.TRANSITIONS[Status(version.status)] if state in MOVE_WORDS]


@requires("charter.edit")
def decision_draft(request: Request, pk: int) -> HttpResponse:
    """Begins the draft of a decision for a year, from what is in force; or opens the one there is."""
    decision = get_object_or_404(Decision.objects.for_user(request.user, "charter.edit"), pk=pk)
    form = YearForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.draft_of, decision, by=request.user, **form.cleaned_data):
        return redirect(form.result)
    return render(request, "charter/decision_draft.html", {"form": form, "decision": decision}, status=form.status)


@requires("charter.edit")
def version_edit(request: Request, pk: int) -> HttpResponse:
    version = draft(request.user, pk)
    typed = request.POST or kept.take(request)
    form = VersionForm(typed, instance=version, initial={"seen": version.version})
    posted = request.method == "POST" and form.is_valid()
    try:
        if posted and form.attempt(actions.change, draft(request.user, pk), by=request.user, **form.cleaned_data):
            messages.success(request, "Saved.")
            return redirect(form.result)
    except EditClash as clash:
        return clash_page(request, clash.row)
    return page(request, "charter/version_edit.html", pk, form=form)


def clash_page(request: Request, theirs: Any) -> HttpResponse:
    """Both texts of each field that differs; sending it again is an edit of the newest save."""
    typed = request.POST.copy()
    typed["seen"] = str(theirs.version)
    form = VersionForm(typed, instance=draft(request.user, theirs.pk))
    form.is_valid()
    last = next(iter(changes_of({theirs: ""})), None)
    context = {"form": form, "clashes": form.against(theirs), "same": form.same_as(theirs), "last": last}
    return page(request, "charter/version_clash.html", theirs.pk, status=409, **context)


@requires("charter.edit")
def version_principles(request: Request, pk: int) -> HttpResponse:
    """The core principles of a draft, all on one page; an emptied one is taken out."""
    version = draft(request.user, pk)
    there = [
        {"code": row.code, "title": row.title, "text": row.text, "topics": row.topics}
        for row in CorePrinciple.objects.filter(version=version)
    ]
    rows = PrincipleFormSet(request.POST or None, initial=there, prefix="principle")
    form = SeenForm(request.POST or None, initial={"seen": version.version})
    if form.is_valid() and rows.is_valid():
        said = [row for row in rows.cleaned_data if row.get("title")]
        if form.attempt(actions.set_principles, version, said, by=request.user, **form.cleaned_data):
            messages.success(request, "Principles saved.")
            return redirect(version)
    wrong = rows.is_bound and not rows.is_valid()
    return page(request, "charter/version_principles.html", pk, form=form, rows=rows, status=422 if wrong else None)


@requires("charter.edit")
def duty_add(request: Request, pk: int) -> HttpResponse:
    return duty_page(request, draft(request.user, pk), None)


@requires("charter.edit")
def duty_edit(request: Request, pk: int) -> HttpResponse:
    duty = get_object_or_404(Duty.objects.for_user(request.user, "charter.edit"), pk=pk)
    return duty_page(request, draft(request.user, duty.version_id), duty)


def duty_page(request: Request, version: DecisionVersion, duty: Duty | None) -> HttpResponse:
    shown = duty or Duty(version=version, role=version.responsible_role)
    form = DutyForm(request.POST or None, instance=shown, initial={"seen": version.version})
    if form.is_valid() and form.attempt(actions.set_duty, version, duty, by=request.user, **form.cleaned_data):
        messages.success(request, f"Saved: {form.result}.")
        return redirect(version)
    return page(request, "charter/duty_edit.html", version.pk, form=form, duty=duty)


@requires("charter.edit")
def duty_drop(request: Request, pk: int) -> HttpResponse:
    """Asks first, then takes a duty out of a draft."""
    duty = get_object_or_404(Duty.objects.for_user(request.user, "charter.edit").select_related("version"), pk=pk)
    version = draft(request.user, duty.version_id)
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.drop_duty, duty, by=request.user):
        messages.success(request, f"Taken out: {duty}.")
        return redirect(version)
    return page(request, "charter/duty_drop.html", version.pk, form=form, duty=duty)


@require_POST
@requires("charter.edit")
def version_move(request: Request, pk: int) -> HttpResponse:
    """Moves a draft on; to say that it is decided is for who approves the charter."""
    version = draft(request.user, pk)
    form = MoveForm(request.POST)
    if request.POST.get("state") == Status.DECIDED and not holds(request.user, "charter.approve"):
        raise PermissionDenied("charter.approve")
    if form.is_valid() and form.attempt(actions.move, version, by=request.user, **form.cleaned_data):
        messages.success(request, f"{version.decision}: {form.result.get_status_display().lower()}.")
        return redirect(version)
    return page(request, "charter/version_move.html", pk, form=form)


@requires("charter.approve")
def version_publish(request: Request, pk: int) -> HttpResponse:
    """What stands in the way of publishing, or the button."""
    version = get_object_or_404(
        DecisionVersion.objects.for_user(request.user, "charter.approve").select_related("decision", "year"),
        pk=pk, status=Status.DECIDED,
    )  # fmt: skip
    form = ActionForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.publish, version, by=request.user):
        messages.success(request, f"Published: {version}.")
        return redirect(version.decision)
    more: dict[str, Any] = {"refused": publication.refusals(version)}
    more["panels"] = panels("version_publish", request.user, version=version)
    return page(request, "charter/version_publish.html", pk, form=form, **more)


def page(
    request: Request, template: str, pk: int, *, form: Any, status: int | None = None, **more: Any
) -> HttpResponse:
    """A page about a version as it stands in the database, whatever its form has changed in memory."""
    version = found(request.user, pk, "charter.view")
    context = {"version": version, "decision": version.decision, "form": form, **more}
    return render(request, template, context, status=status or form.status)
