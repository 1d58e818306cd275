"""The section for improvement: the trackers of the schools, and their places in the cycle."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html

from charter.models import Domain
from charter.questions import Choice
from charter.selectors import section
from improvement import actions, selectors
from improvement.filters import TrackerFilter
from improvement.forms import MoveForm
from improvement.selectors import NOTHING, Standing
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import requires
from trust.lists import Column, list_page
from trust.marks import icon, status


def chip(choice: Choice | None) -> Any:
    """A judgement as its word and icon."""
    if choice is None:
        return format_html('<span class="muted">{}</span>', "–")
    return format_html('<span class="state state-{}">{}{}</span>', choice.tone, icon(choice.icon), choice.word)


def columns(found: Mapping[int, Standing]) -> list[Column]:
    def of(row: School) -> Standing:
        return found.get(row.pk, NOTHING)

    def strand(code: str, title: str) -> Column:
        return Column(
            code,
            title,
            lambda row: choice.word if (choice := of(row).judgements.get(code)) else "",
            html=lambda row: chip(of(row).judgements.get(code)),
        )

    return [
        Column("school", "School", lambda row: row.name, "sort_name", url=lambda row: of(row).url),
        Column("state", "This semester", lambda row: of(row).state_words,
               html=lambda row: status(of(row).state, of(row).state_words)),
        *(strand(part.code, part.title) for part in selectors.strands()),
        Column("step", "In the cycle", lambda row: str(place.step) if (place := of(row).position) else ""),
    ]  # fmt: skip


@requires("tracker.view", level=SUMMARY)
def tracker_list(request: HttpRequest) -> HttpResponse:
    """Schools by strand: the latest judgements that were submitted, and where this semester's tracker is."""
    found = selectors.standings(request.user)  # type: ignore[arg-type]
    schools = School.objects.for_user(request.user, "tracker.view", level=SUMMARY)  # type: ignore[arg-type]
    return list_page(
        request,
        schools.open_on(clock.today()),
        columns(found),
        template="improvement/tracker_list.html",
        filterset=TrackerFilter,
        empty="No schools here. Import the register of schools, or choose another filter.",
        lede=selectors.lede(found),
        section=section(request.user, Domain.IMPROVEMENT),  # type: ignore[arg-type]
    )


@requires("tracker.view", level=SUMMARY)
def cycle_board(request: HttpRequest) -> HttpResponse:
    movable = School.objects.for_user(request.user, "tracker.verify")  # type: ignore[arg-type]
    context = {
        "places": selectors.board(request.user),  # type: ignore[arg-type]
        "unplaced": selectors.unplaced(request.user),  # type: ignore[arg-type]
        "movable": set(movable.values_list("pk", flat=True)),
    }
    return render(request, "improvement/cycle_board.html", context)


@requires("tracker.verify")
def cycle_move(request: HttpRequest, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "tracker.verify"), pk=pk)  # type: ignore[arg-type]
    form = MoveForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.move_school, school, by=request.user, **form.cleaned_data):
        messages.success(request, f"{school} moved to {form.result.step}.")
        return redirect("cycle_board")
    past = school.cycle_positions.select_related("step", "by")  # type: ignore[attr-defined]
    context = {"form": form, "school": school, "past": past}
    return render(request, "improvement/cycle_move.html", context, status=form.status)
