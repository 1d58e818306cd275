"""The editor of the cycle: the trust's own steps, in the trust's own order (S4-18)."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement import actions
from improvement.forms import StepForm
from improvement.models import CycleStep
from improvement.selectors import cycle, limit
from trust.access.pages import Request, requires


@requires("settings.edit")
def cycle_steps(request: Request) -> HttpResponse:
    """The steps in order; a POST moves one (`earlier`, `later`) or takes one out (`remove`)."""
    refused = ""
    if request.method == "POST":
        try:
            change(request)
            return redirect("cycle_steps")
        except ValidationError as error:
            refused = " ".join(error.messages)
    context = {"board": cycle.board(request.user, counted=False), "refused": refused}
    context |= {"fewest": limit(actions.steps.FEWEST), "most": limit(actions.steps.MOST)}
    return render(request, "improvement/cycle_steps.html", context, status=422 if refused else 200)


def change(request: Request) -> None:
    """What a button of the page says: its name is the verb, its value the step."""
    verb = next((name for name in ("earlier", "later", "remove") if name in request.POST), "")
    number = request.POST.get(verb, "")
    steps = CycleStep.objects.for_user(request.user, "settings.edit")
    step = get_object_or_404(steps, pk=number if number.isdecimal() and len(number) < 10 else 0)
    if verb == "remove":
        actions.remove_step(step, by=request.user)
        messages.success(request, f"“{step}” was taken out of the cycle.")
    else:
        actions.move_step(step, earlier=verb == "earlier", by=request.user)


@requires("settings.edit")
def cycle_step_add(request: Request) -> HttpResponse:
    form = StepForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_step, by=request.user, **form.cleaned_data):
        messages.success(request, f"“{form.result}” was added as the last step.")
        return redirect("cycle_steps")
    return render(request, "improvement/cycle_step_edit.html", {"form": form}, status=form.status)


@requires("settings.edit")
def cycle_step_edit(request: Request, pk: int) -> HttpResponse:
    step = get_object_or_404(CycleStep.objects.for_user(request.user, "settings.edit"), pk=pk)
    form = StepForm(request.POST or None, step=step)
    if form.is_valid() and form.attempt(actions.edit_step, step, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved.")
        return redirect("cycle_steps")
    return render(request, "improvement/cycle_step_edit.html", {"form": form, "step": step}, status=form.status)
