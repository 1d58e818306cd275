"""A person's own private notes: no export, no list for anybody else, kept out of browsers' stores."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_control

from charter.values.actions import reflections as actions
from charter.values.forms.reflections import ReflectionForm
from charter.values.models import Reflection, ValueLine
from charter.values.selectors import purpose as selectors
from trust.access.pages import Request, requires


@requires("reflection.edit")
@cache_control(private=True, no_store=True)
def reflection_list(request: Request) -> HttpResponse:
    """The lines of this year's values, beside each what this person wrote; what they wrote in earlier years below."""
    purpose = selectors.in_force()
    own = Reflection.objects.for_user(request.user, "reflection.edit").select_related("line__value__purpose__year")
    notes = {note.line_id: note for note in own}
    values = selectors.values_of(purpose) if purpose else []
    parts = [(one.value, [(line, notes.pop(line.pk, None)) for line in [*one.does, *one.doesnt]]) for one in values]
    return render(request, "values/reflection_list.html", {"parts": parts, "earlier": list(notes.values())})


@requires("reflection.edit")
@cache_control(private=True, no_store=True)
def reflection_edit(request: Request, pk: int) -> HttpResponse:
    """One line. The form has no mark to be kept by when a sign-in ends (trust/kept.py): nothing waits in a session."""
    rows = ValueLine.objects.select_related("value").filter(value__purpose__published_at__isnull=False)
    line = get_object_or_404(rows, pk=pk)
    note = Reflection.objects.for_user(request.user, "reflection.edit").filter(line=line).first()
    if request.method == "POST" and "forget" in request.POST:
        actions.forget(line, by=request.user)
        messages.success(request, "Deleted. Nothing of it is kept.")
        return redirect("reflection_list")
    form = ReflectionForm(request.POST or None, initial={"text": note.text if note else ""})
    if form.is_valid() and form.attempt(actions.reflect, line, by=request.user, **form.cleaned_data):
        messages.success(request, "Saved. Only you can read it.")
        return redirect("reflection_list")
    return render(
        request, "values/reflection_edit.html", {"form": form, "line": line, "note": note}, status=form.status
    )
