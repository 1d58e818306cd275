"""Findings: all of them, one of them, and what follows from each."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from improvement.visits import actions
from improvement.visits.filters import FindingFilter
from improvement.visits.forms.reporting import DeclineForm, FindingForm, FollowForm, LinkForm
from improvement.visits.models import Finding, Visit
from improvement.visits.selectors.outcomes import kinds
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, long_day

STATES = {"open": ("waiting", "nothing follows yet"), "followed": ("done", "followed up"), "declined": ("declined", "")}


def state_mark(finding: Finding) -> Any:
    return status(*STATES[finding.state])


def state_word(finding: Finding) -> str:
    return STATES[finding.state][1] or finding.state


def follows(finding: Finding) -> str:
    return str(finding.outcome or finding.declined_reason)


@requires("visit.view")
def finding_list(request: Request) -> HttpResponse:
    seen = Visit.objects.read_by(request.user).order_by().values("pk")
    rows = Finding.objects.filter(visit__in=seen)
    columns = [
        Column("finding", "Finding", lambda row: row.words, url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.visit.school.name, "visit__school__sort_name"),
        Column("visit", "Visit", lambda row: row.visit.title, url=lambda row: row.visit.get_absolute_url()),
        Column("on", "Seen on", lambda row: long_day(row.visit.starts_on), "visit__starts_on",
               html=lambda row: day_mark(row.visit.starts_on)),
        Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
        Column("state", "State", state_word, html=state_mark),
        Column("follows", "What follows", follows),
    ]  # fmt: skip
    waiting = rows.open().count()
    words = f"{count_of(waiting, 'finding')} to which nothing follows yet"
    return list_page(
        request, rows.for_pages().prefetch_related("outcome").order_by("-visit__starts_on", "pk"), columns,
        template="visits/finding_list.html", filterset=FindingFilter,
        empty="No finding of that kind. Visitors write them down after a visit.",
        lede=words if waiting else "Something follows from every finding, or a reason why not",
    )  # fmt: skip


@requires("visit.view")
def visit_finding_add(request: Request, pk: int) -> HttpResponse:
    visit = get_object_or_404(Visit.objects.written_by(request.user).for_pages(), pk=pk)
    form = FindingForm(request.POST or None, initial={"strand": visit.strand})
    if form.is_valid() and form.attempt(actions.add_finding, visit, by=request.user, **form.cleaned_data):
        messages.success(request, "Finding added.")
        return redirect(visit)
    context = {"form": form, "visit": visit, "school": visit.school}
    return render(request, "visits/finding_add.html", context, status=form.status)


@requires("visit.view")
def finding_detail(request: Request, pk: int) -> HttpResponse:
    seen = Visit.objects.read_by(request.user).order_by().values("pk")
    return finding_page(request, get_object_or_404(Finding.objects.filter(visit__in=seen).for_pages(), pk=pk))


def finding_page(request: Request, finding: Finding, **forms: Any) -> HttpResponse:
    """The finding with the three ways to settle it, for whoever may act at the school."""
    context: dict[str, Any] = {"finding": finding, "visit": finding.visit, "school": finding.visit.school}
    context["mark"], context["words"] = STATES[finding.state]
    if finding.is_open and may_settle(request, finding):
        user = request.user
        context["ways"] = [
            ("finding_follow", "Add an action", "Add the action", forms.get("follow") or
             FollowForm(user=user, finding=finding, prefix="follow")),
            ("finding_link", "It belongs to something that is there already", "Link it", forms.get("link") or
             LinkForm(finding=finding, kinds=kinds(user, finding), prefix="link")),
            ("finding_decline", "Nothing follows from it", "Decline it", forms.get("decline") or
             DeclineForm(prefix="decline")),
        ]  # fmt: skip
    return render(request, "visits/finding_detail.html", context, status=422 if forms else 200)


def may_settle(request: Request, finding: Finding) -> bool:
    user = request.user
    return holds(user, "action.edit") and Finding.objects.for_user(user, "action.edit").filter(pk=finding.pk).exists()


def to_settle(request: Request, pk: int) -> Finding:
    return get_object_or_404(Finding.objects.for_user(request.user, "action.edit").for_pages(), pk=pk)  # type: ignore[no-any-return]


@requires("action.edit")
@require_POST
def finding_follow(request: Request, pk: int) -> HttpResponse:
    finding = to_settle(request, pk)
    form = FollowForm(request.POST, user=request.user, finding=finding, prefix="follow")
    if form.is_valid() and form.attempt(actions.follow_finding, finding, by=request.user, **form.cleaned_data):
        messages.success(request, "Action added. It stays until it is closed.")
        return redirect(finding.visit)
    return finding_page(request, finding, follow=form)


@requires("action.edit")
@require_POST
def finding_link(request: Request, pk: int) -> HttpResponse:
    finding = to_settle(request, pk)
    form = LinkForm(request.POST, finding=finding, kinds=kinds(request.user, finding), prefix="link")
    if form.is_valid() and form.attempt(actions.link_finding, finding, by=request.user, **form.cleaned_data):
        messages.success(request, "Linked.")
        return redirect(finding.visit)
    return finding_page(request, finding, link=form)


@requires("action.edit")
@require_POST
def finding_decline(request: Request, pk: int) -> HttpResponse:
    finding = to_settle(request, pk)
    form = DeclineForm(request.POST, prefix="decline")
    if form.is_valid() and form.attempt(actions.decline_finding, finding, by=request.user, **form.cleaned_data):
        messages.success(request, "Declined. Your reason stands beside the finding.")
        return redirect(finding.visit)
    return finding_page(request, finding, decline=form)
