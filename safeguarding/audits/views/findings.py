"""Findings: what audits found not met, what follows from each, and looking again."""

from typing import Any

from django.contrib import messages
from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html

from safeguarding.audits.actions import findings
from safeguarding.audits.filters import FindingFilter
from safeguarding.audits.forms import RecheckForm
from safeguarding.audits.models import AuditFinding
from safeguarding.audits.selectors.findings import actions_of
from trust.access.pages import Request, requires
from trust.hooks import verbs
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, long_day

OPEN_FIRST = F("closed_on").desc(nulls_first=True)
LEVELS = {"not_met": ("red", "not met"), "partly": ("amber", "partly met")}


@requires("audit.view")
def audit_finding_list(request: Request) -> HttpResponse:
    rows = AuditFinding.objects.for_user(request.user, "audit.view")
    columns = [
        Column("point", "What should be so", lambda row: row.label, "label", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("audit", "Audit", lambda row: str(row.submission)),
        Column("level", "Found", lambda row: LEVELS[row.level][1], "level",
               html=lambda row: status(*LEVELS[row.level])),
        Column("on", "Found on", lambda row: long_day(row.found_on), "found_on",
               html=lambda row: day_mark(row.found_on)),
        Column("state", "State", words_of, html=state_mark),
        Column("closed", "Closed on", lambda row: long_day(row.closed_on) if row.closed_on else "", "closed_on",
               html=lambda row: day_mark(row.closed_on)),
    ]  # fmt: skip
    waiting = rows.open().count()  # type: ignore[attr-defined]
    return list_page(
        request, rows.for_pages().with_progress().order_by(OPEN_FIRST, "-found_on", "pk"), columns,  # type: ignore[attr-defined]
        template="audits/audit_finding_list.html", filterset=FindingFilter,
        empty="No finding of that kind. A signed audit opens one for each point that was not met.",
        lede=f"{count_of(waiting, 'finding')} to be looked at again" if waiting else "Every finding has been found met",
    )  # fmt: skip


def words_of(row: AuditFinding) -> str:
    return row.standing(row.met_on, waits=row.waits)  # type: ignore[attr-defined]


def state_mark(row: AuditFinding) -> Any:
    """The word, and beneath it what it waits for where it was found met already."""
    words = words_of(row)
    return (
        status(row.state)
        if words == row.state
        else format_html('{}<small class="reason">{}</small>', status(row.state), words)
    )


@requires("audit.view")
def audit_finding_detail(request: Request, pk: int) -> HttpResponse:
    finding = get_object_or_404(AuditFinding.objects.for_user(request.user, "audit.view").for_pages(), pk=pk)  # type: ignore[attr-defined]
    may_look = AuditFinding.objects.for_user(request.user, "audit.edit").open().filter(pk=pk).exists()  # type: ignore[attr-defined]
    return finding_page(request, finding, RecheckForm() if may_look else None)


def finding_page(request: Request, finding: AuditFinding, form: RecheckForm | None) -> HttpResponse:
    mark, words = LEVELS[finding.level]
    actions = actions_of(finding)
    rechecks = list(finding.rechecks.select_related("by", "submission__form__proforma"))  # type: ignore[attr-defined]
    met_on = rechecks[-1].on if rechecks and rechecks[-1].result == "met" else None
    left = [action for action in actions if action.closed_on is None]
    context: dict[str, Any] = {
        "finding": finding, "school": finding.school, "actions": actions, "form": form, "rechecks": rechecks,
        "standing": finding.standing(met_on, waits=bool(left)), "met_on": met_on, "left": left,
        "mark": mark, "words": words, "verbs": verbs("audit_finding_detail", request.user, finding=finding),
    }  # fmt: skip
    return render(request, "audits/audit_finding_detail.html", context, status=form.status if form else 200)


@requires("audit.edit")
def audit_finding_recheck(request: Request, pk: int) -> HttpResponse:
    """Looking again; fully met closes the finding."""
    finding = get_object_or_404(AuditFinding.objects.for_user(request.user, "audit.edit").for_pages(), pk=pk)  # type: ignore[attr-defined]
    form = RecheckForm(request.POST or None)
    if form.is_valid() and form.attempt(findings.recheck, finding, by=request.user, **form.cleaned_data):
        met = form.cleaned_data["result"] == "met"
        messages.success(request, "Found met, and closed." if met else "Kept. It stays open until it is fully met.")
        return redirect(finding)
    return finding_page(request, finding, form)
