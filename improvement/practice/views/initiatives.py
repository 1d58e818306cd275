"""Initiatives: the list, one of them, and its way from draft to outcome (S0-10, S1-20, S1-21, S1-31)."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse

from charter.selectors.comments import thread
from improvement.practice.actions import initiatives as actions
from improvement.practice.filters import InitiativeFilter
from improvement.practice.forms.initiatives import CloseInitiativeForm, InitiativeForm, SignOffForm, SubmitForm
from improvement.practice.models import Initiative
from improvement.practice.selectors import evidence, initiatives
from improvement.practice.views.pages import write
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import long_day

State = Initiative.State
LIST = ("Initiatives", "/improvement/practice/initiatives/")


def state_words(row: Initiative) -> str:
    if row.outcome:
        return {"adopt": "adopted", "adapt": "adapted", "stop": "stopped"}[row.outcome]
    return "to be reviewed" if row.review_is_due else ""


def mark(row: Initiative) -> str:
    return status("late" if row.review_is_due else row.state, state_words(row))


@requires("practice.view")
def initiative_list(request: Request) -> HttpResponse:
    rows = Initiative.objects.readable_by(request.user)  # type: ignore[attr-defined]
    columns = [
        Column("title", "Initiative", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("strand", "Strand", lambda row: row.strand, "strand__order"),
        Column("state", "State", lambda row: state_words(row) or row.get_state_display(), "state", html=mark),
        Column("measure", "Measure", lambda row: row.measure),
        Column("review", "Looked at again", lambda row: long_day(row.review_on) if row.review_on else "", "review_on",
               html=lambda row: day_mark(row.review_on)),
        Column("net", "Net hours a year", lambda row: row.net_hours, numeric=True),
        Column("lesson", "What we learnt", lambda row: row.lesson, exported_only=True),
    ]  # fmt: skip
    return list_page(
        request,
        rows.select_related("school", "strand"),
        columns,
        template="practice/initiative_list.html",
        filterset=InitiativeFilter,
        empty="Nothing new is being tried. Propose something, with the evidence for it and what stops to make space.",
        lede=initiatives.summary(rows),
    )


@requires("practice.view")
def initiative_detail(request: Request, pk: int) -> HttpResponse:
    rows = Initiative.objects.readable_by(request.user)  # type: ignore[attr-defined]
    row = get_object_or_404(rows.select_related("school", "strand", "step", "proposed_by", "signed_off_by"), pk=pk)
    found = evidence.evidence_of(row, request.user, needed=row.is_draft)
    may_edit = Initiative.objects.for_user(request.user, "practice.edit").filter(pk=pk).exists()
    context = {
        "initiative": row,
        "state": "late" if row.review_is_due else row.state,
        "state_words": state_words(row),
        "evidence": found,
        "missing": initiatives.missing(row, bool(found.links)) if row.is_draft else [],
        "hours": initiatives.hours_words(row.net_hours),
        "may_edit": may_edit,
        "may_sign_off": row.state == State.PROPOSED and initiatives.to_sign_off(request.user).filter(pk=pk).exists(),
        "thread": thread(row, request.user),
        "school": row.school,
    }
    return render(request, "practice/initiative_detail.html", context)


@requires("practice.edit")
def initiative_add(request: Request) -> HttpResponse:
    form = InitiativeForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.draft, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved as a draft. Link the evidence for it, then propose it.")
        return redirect(form.result)
    lede = "Say what you want to try, how you will know whether it worked, and what stops to make space for it. "
    lede += "A draft may have gaps."
    return write(request, form, title="Propose something new", button="Save the draft", back=LIST, lede=lede)


def to_edit(request: Request, pk: int, state: str) -> Initiative:
    rows = Initiative.objects.for_user(request.user, "practice.edit").filter(state=state)
    return get_object_or_404(rows.select_related("school"), pk=pk)


@requires("practice.edit")
def initiative_edit(request: Request, pk: int) -> HttpResponse:
    row = to_edit(request, pk, State.DRAFT)
    form = InitiativeForm(request.POST or None, user=request.user, instance=row, initial={"seen": row.version})
    if form.is_valid():
        row.refresh_from_db()
        typed = {"seen": row.version, **form.cleaned_data}
        if form.attempt(actions.edit, row, by=request.user, **typed):
            messages.success(request, "Saved.")
            return redirect(row)
    return write(request, form, title=f"Edit: {row}", button="Save", back=(str(row), row.get_absolute_url()))


@requires("practice.edit")
def initiative_submit(request: Request, pk: int) -> HttpResponse:
    """Shows what is still missing, and proposes it where nothing is."""
    row = to_edit(request, pk, State.DRAFT)
    form = SubmitForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and form.attempt(actions.submit, row, by=request.user):
        begun = form.result.state == State.IN_HAND
        messages.success(request, "It may begin: it frees the hours it adds." if begun else "It waits for sign-off.")
        return redirect(row)
    context = {"missing": initiatives.missing(row, evidence.about(row).exists())}
    lede = f"{initiatives.hours_words(row.net_hours).capitalize()}. "
    lede += "Where it adds more hours than it frees, somebody else signs it off first."
    back = (str(row), row.get_absolute_url())
    return write(request, form, title="Propose it", button="Propose it", back=back, lede=lede, **context)


@requires("practice.approve")
def initiative_sign_off(request: Request, pk: int) -> HttpResponse:
    rows = Initiative.objects.for_user(request.user, "practice.approve").filter(state=State.PROPOSED)
    row = get_object_or_404(rows.select_related("school"), pk=pk)
    form = SignOffForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.sign_off, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Decided. Whoever proposed it is told.")
        return redirect(form.result)
    lede = f"{row}: {initiatives.hours_words(row.net_hours)} than now."
    return write(
        request, form, title="Sign it off", button="Decide", back=(str(row), row.get_absolute_url()), lede=lede
    )


@requires("practice.edit")
def initiative_close(request: Request, pk: int) -> HttpResponse:
    row = to_edit(request, pk, State.IN_HAND)
    form = CloseInitiativeForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.close, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Closed. What you learnt is there for every school.")
        return redirect(reverse("stop_list") if form.result.outcome == "stop" else row.get_absolute_url())
    lede = f"{row.measure}: {row.baseline} when it began."
    back = (str(row), row.get_absolute_url())
    return write(request, form, title="What came of it", button="Close it", back=back, lede=lede)
