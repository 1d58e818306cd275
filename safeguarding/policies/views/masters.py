"""The trust's own policies: their versions, who approves them, and the guidance they answer to."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.policies import actions
from safeguarding.policies.approvers import approver_of, may_approve
from safeguarding.policies.forms import GuidanceForm, VersionForm
from safeguarding.policies.models import Guidance, Policy, PolicyVersion
from safeguarding.policies.states import Book, good_until
from safeguarding.policies.views.parts import tabs, write_page
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried
from trust.history.selectors import changes_of
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import short_day

LIST, EDITIONS = "/safeguarding/policies/masters/", "/safeguarding/policies/guidance/"
FIELDS = ("label", "guidance", "in_force_on", "text", "link", "changes")


def master_columns(book: Book) -> list[Column]:
    def version(row: Policy) -> PolicyVersion | None:
        return book.versions.get(row.pk)

    def words(row: Policy) -> str:
        found = version(row)
        if found is None:
            return "no version approved yet"
        return book.too_old(found) or f"good until {short_day(good_until(found))}"

    def mark(row: Policy) -> str:
        found = version(row)
        return "red" if found is None or book.too_old(found) else "green"

    def edition(row: Policy) -> str:
        found = version(row)
        return str(found.guidance or "–") if found else "–"

    return [
        Column("title", "Policy", lambda row: row.title, "title", url=Policy.get_absolute_url),
        Column("version", "Version in force", lambda row: found.label if (found := version(row)) else "–"),
        Column("edition", "Answers to", edition),
        Column("approver", "Approved by", lambda row: approver_of(row)[1]),
        Column("state", "State", words, html=lambda row: status(mark(row), words(row))),
    ]


@requires("document.view")
def policy_list(request: Request) -> HttpResponse:
    book = Book.open([], clock.today())
    return list_page(
        request,
        Policy.objects.for_user(request.user, "document.view"),
        master_columns(book),
        template="policies/masters.html",
        empty="No policy here yet. They come with a pack of the charter.",
        tabs=tabs(request),
    )


@requires("document.view")
def policy_detail(request: Request, pk: int) -> HttpResponse:
    policy = get_object_or_404(Policy.objects.for_user(request.user, "document.view"), pk=pk)
    current = PolicyVersion.objects.in_force(clock.today()).filter(policy=policy).first()  # type: ignore[attr-defined]
    context = {
        "policy": policy,
        "current": current,
        "until": good_until(current) if current else None,
        "versions": policy.versions.select_related("guidance", "approved_by"),
        "approver": approver_of(policy)[1],
        "may_edit": holds(request.user, "document.edit"),
        "tabs": tabs(request),
    }
    return render(request, "policies/policy.html", context)


def versions(request: Request, capability: str) -> Any:
    rows = PolicyVersion.objects.for_user(request.user, capability)
    return rows.select_related("policy", "guidance", "approved_by", "written_by")


@requires("document.view")
def policy_version(request: Request, pk: int) -> HttpResponse:
    version = get_object_or_404(versions(request, "document.view"), pk=pk)
    draft = version.approved_on is None
    context = {
        "version": version,
        "approver": approver_of(version.policy)[1],
        "may_approve": draft and may_approve(request.user, version.policy) and holds(request.user, "document.approve"),
        "may_edit": draft and holds(request.user, "document.edit"),
        "until": None if draft else good_until(version),
        "log": changes_of({version: version.label}) if holds(request.user, "history.view") else None,
        "tabs": tabs(request),
    }
    return render(request, "policies/version.html", context)


@requires("document.edit")
def policy_version_add(request: Request, pk: int) -> HttpResponse:
    policy = get_object_or_404(Policy.objects.for_user(request.user, "document.edit"), pk=pk)
    newest = policy.versions.first()
    form = VersionForm(request.POST or None, policy=policy, initial={"text": newest.text if newest else ""})
    if form.is_valid() and form.attempt(actions.write_version, policy, by=request.user, **form.cleaned_data):
        messages.success(request, "The draft is kept. It holds once it is approved.")
        return redirect(form.result)
    lede = "It begins with the text of the last version."
    return write_page(
        request,
        form,
        title=f"{policy}: a new version",
        lede=lede,
        button="Keep the draft",
        back=policy.get_absolute_url(),
    )


@requires("document.edit")
def policy_version_edit(request: Request, pk: int) -> HttpResponse:
    version = get_object_or_404(versions(request, "document.edit"), pk=pk)
    initial = {name: getattr(version, name) for name in FIELDS}
    form = VersionForm(request.POST or None, policy=version.policy, initial=initial)
    given = request.POST.get("seen", "")
    seen = int(given) if given.isdigit() else version.version
    if form.is_valid() and form.attempt(actions.edit_version, version, seen=seen, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect(version)
    more = {"seen": version.version}
    return write_page(request, form, title=str(version), button="Save", back=version.get_absolute_url(), **more)


@require_POST
@requires("document.approve")
def policy_version_approve(request: Request, pk: int) -> HttpResponse:
    version = get_object_or_404(versions(request, "document.approve"), pk=pk)
    words = "Approved. Heads are asked to adopt it."
    tried(request, actions.approve, version, by=request.user, success=words)
    return redirect(version)


EDITION_COLUMNS = [
    Column("title", "Guidance", lambda row: row.title, "title"),
    Column("label", "Edition", lambda row: row.label, url=lambda row: row.link or ""),
    Column("in_force_on", "In force from", lambda row: short_day(row.in_force_on), "in_force_on",
           html=lambda row: day_mark(row.in_force_on)),
    Column("state", "State", lambda row: row.in_force_on, html=lambda row: status(edition_state(row))),
]  # fmt: skip


def edition_state(row: Guidance) -> str:
    if row.in_force_on > clock.today():
        return "planned"
    return "in_force" if row.newest == row.pk else "superseded"  # type: ignore[attr-defined]


@requires("document.view")
def guidance_edition_list(request: Request) -> HttpResponse:
    return list_page(
        request,
        Guidance.objects.for_user(request.user, "document.view").with_newest(clock.today()),  # type: ignore[attr-defined]
        EDITION_COLUMNS,
        template="policies/guidance.html",
        empty="No guidance is entered yet.",
        tabs=tabs(request),
    )


@requires("document.edit")
def guidance_edition_add(request: Request) -> HttpResponse:
    form = GuidanceForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_guidance, by=request.user, **form.cleaned_data):
        messages.success(request, "Entered. From its first day on, policies that answer to an older edition are red.")
        return redirect("guidance_edition_list")
    return write_page(request, form, title="A new edition of guidance", button="Enter it", back=EDITIONS)
