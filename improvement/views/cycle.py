"""The board of the cycle, and moving a school on in it."""

from collections.abc import Collection
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html
from django.utils.safestring import SafeString

from improvement import actions
from improvement.filters import BoardFilter
from improvement.forms import MoveForm
from improvement.models import CycleStep
from improvement.selectors import cycle
from improvement.selectors.cycle import Board
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import icon
from trust.words import short_day


@requires("tracker.view", level=SUMMARY)
def cycle_board(request: Request) -> HttpResponse:
    """Schools by steps. The year's work is counted into the cells where the reader asks for it."""
    board = cycle.board(request.user, counted=request.GET.get("work") == "yes")
    movable = set(School.objects.for_user(request.user, "tracker.verify").values_list("pk", flat=True))  # type: ignore[attr-defined]
    schools = School.objects.for_user(request.user, "tracker.view", level=SUMMARY)  # type: ignore[attr-defined]
    return list_page(
        request,
        schools.open_on(clock.today()),
        columns(board, movable),
        template="improvement/cycle_board.html",
        filterset=BoardFilter,
        empty="No schools here. Import the register of schools, or choose another filter.",
        board=board,
    )


def columns(board: Board, movable: Collection[int]) -> list[Column]:
    def place(row: School) -> str:
        position = board.positions.get(row.pk)
        return str(position.step) if position else "nowhere yet"

    def move(row: School) -> SafeString | str:
        if row.pk not in movable:
            return ""
        words = "Move" if row.pk in board.positions else "Place it"
        return format_html(
            '<a href="{}">{}<span class="visually-hidden"> {}</span></a>',
            f"/improvement/cycle/{row.pk}/",
            words,
            row.name,
        )

    first = Column("school", "School", lambda row: row.name, "sort_name", url=lambda row: row.get_absolute_url())
    here = Column("step", "Stands at", place, exported_only=True)
    last = [Column("move", "In the cycle", lambda row: "", html=move)] if movable else []
    return [first, here, *(step_column(board, step) for step in board.steps), *last]


def step_column(board: Board, step: CycleStep) -> Column:
    def stands(row: School) -> Any:
        position = board.positions.get(row.pk)
        return position if position and position.step_id == step.pk else None

    def work(row: School) -> str:
        tally = (board.work or {}).get((row.pk, step.pk))
        return tally.words if tally else ""

    def words(row: School) -> str:
        position = stands(row)
        return "; ".join(filter(None, [f"here since {short_day(position.since)}" if position else "", work(row)]))

    def html(row: School) -> SafeString:
        position = stands(row)
        since = short_day(position.since) if position else ""
        chip = '<span class="state state-info state-here">{}since {}</span>'
        here = format_html(chip, icon("circle-dot", "here"), since) if position else ""
        return format_html("{} <small>{}</small>", here, work(row))

    return Column(step.code, step.name, words, html=html)


@requires("tracker.verify")
def cycle_move(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "tracker.verify"), pk=pk)
    form = MoveForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.move_school, school, by=request.user, **form.cleaned_data):
        messages.success(request, f"{school} moved to {form.result.step}.")
        return redirect("cycle_board")
    past = school.cycle_positions.select_related("step", "by")
    context = {"form": form, "school": school, "past": past}
    return render(request, "improvement/cycle_move.html", context, status=form.status)
