"""The board of the cycle, and moving a school on in it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement import actions
from improvement.forms import MoveForm
from improvement.selectors import cycle
from schools.models import School
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires


@requires("tracker.view", level=SUMMARY)
def cycle_board(request: Request) -> HttpResponse:
    movable = School.objects.for_user(request.user, "tracker.verify")
    context = {
        "places": cycle.board(request.user),
        "unplaced": cycle.unplaced(request.user),
        "movable": set(movable.values_list("pk", flat=True)),
    }
    return render(request, "improvement/cycle_board.html", context)


@requires("tracker.verify")
def cycle_move(request: Request, pk: int) -> HttpResponse:
    school = get_object_or_404(School.objects.for_user(request.user, "tracker.verify"), pk=pk)
    form = MoveForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.move_school, school, by=request.user, **form.cleaned_data):
        messages.success(request, f"{school} moved to {form.result.step}.")
        return redirect("cycle_board")
    past = school.cycle_positions.select_related("step", "by")  # type: ignore[attr-defined]
    context = {"form": form, "school": school, "past": past}
    return render(request, "improvement/cycle_move.html", context, status=form.status)
