"""Urgent requests: asked by a school, answered within the trust's limit; how long until somebody came."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.capacity.actions import urgent as actions
from improvement.capacity.filters import UrgentFilter
from improvement.capacity.forms import AnswerForm, UrgentForm
from improvement.capacity.models import UrgentRequest
from improvement.capacity.selectors.urgent import Timed, lede, timed
from improvement.capacity.views.parts import tabs, write_page
from schools.models import School
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import short_day

BACK = "/improvement/capacity/urgent/"


def columns(found: dict[int, Timed]) -> list[Column]:
    return [
        Column("school", "School", lambda row: row.school.name, "school__sort_name",
               url=UrgentRequest.get_absolute_url),
        Column("strand", "Strand", lambda row: row.strand.name, "strand__order"),
        Column("asked", "Asked", lambda row: short_day(row.asked_at), "asked_at"),
        Column("answer", "Answer", lambda row: found[row.pk].state_words, "triaged_at",
               html=lambda row: status(found[row.pk].state, found[row.pk].state_words)),
        Column("what", "What happens", lambda row: row.get_answer_display()),
        Column("visit", "First visit", lambda row: found[row.pk].visit_words),
    ]  # fmt: skip


@requires("capacity.view")
def capacity_urgent_list(request: Request) -> HttpResponse:
    rows = UrgentRequest.objects.for_user(request.user, "capacity.view").for_pages()
    found = timed(rows)
    return list_page(
        request,
        rows,
        columns(found),
        template="capacity/urgents.html",
        filterset=UrgentFilter,
        empty="Nobody has asked urgently.",
        lede=lede(found.values()),
        tabs=tabs(request),
    )


@requires("capacity.ask")
def capacity_urgent_add(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "capacity.ask"), pk=pk)
    form = UrgentForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.ask_urgently, school=school, by=request.user, **form.cleaned_data):
        messages.success(request, "Your executive headteacher is told, and answers within the week.")
        return redirect(form.result)
    lede = f"For {school}, when it can't wait for the next proposal. If a child is in danger, ring first."
    return write_page(request, form, title="Ask urgently", lede=lede, button="Ask now", back=BACK, school=school)


@requires("capacity.view")
def capacity_urgent(request: Request, pk: int) -> HttpResponse:
    rows = UrgentRequest.objects.for_user(request.user, "capacity.view").for_pages()
    row = get_object_or_404(rows, pk=pk)
    mine = UrgentRequest.objects.for_user(request.user, "capacity.approve").open().exclude(asked_by=request.user)
    context = {"row": row, "timed": timed([row])[row.pk], "may_answer": mine.filter(pk=pk).exists()}
    return render(request, "capacity/urgent.html", {**context, "school": row.school})


@requires("capacity.approve")
def capacity_urgent_answer(request: Request, pk: int) -> HttpResponse:
    rows = UrgentRequest.objects.for_user(request.user, "capacity.approve").for_pages()
    row = get_object_or_404(rows, pk=pk)
    form = AnswerForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.answer, row, by=request.user, **form.cleaned_data):
        messages.success(request, "Answered. The school is told.")
        return redirect(row)
    facts = [("School", row.school), ("Strand", row.strand), ("What has happened", row.what)]
    steps = ("Urgent", "capacity_urgent_list")
    return write_page(request, form, title="Answer an urgent request", button="Answer", facts=facts, steps=steps,
                      back=row.get_absolute_url(), school=row.school)  # fmt: skip
