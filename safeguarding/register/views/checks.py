"""Recording one check of one person."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from safeguarding.register import actions
from safeguarding.register.forms import CheckForm, recorded
from safeguarding.register.models import Kind
from safeguarding.register.selectors import rules_on
from safeguarding.register.selectors.people import editable
from safeguarding.register.views.parts import write_page
from trust import clock
from trust.access.pages import Request, requires


@requires("register.edit", "governor_checks.edit")
def check_record(request: Request, pk: int, kind: str) -> HttpResponse:
    """How the check stands now; the rule for it is quoted above the form."""
    person = get_object_or_404(editable(request.user).select_related("school"), pk=pk)
    if kind not in Kind.values:
        raise Http404
    rule = rules_on(clock.today()).get((person.person_type, kind))
    check = person.checks.filter(kind=kind).first()  # type: ignore[attr-defined]
    form = CheckForm(request.POST or None, initial=recorded(check), kind=Kind(kind), rule=rule, check=check)
    if form.is_valid():
        values = {**form.cleaned_data, "seen": form.cleaned_data["seen"] or 0}
        if form.attempt(actions.record_check, person, kind, by=request.user, **values):
            messages.success(request, f"{Kind(kind).label}: recorded.")
            return redirect(person)
    lede = f"{person}, {person.get_person_type_display().lower()}, {person.place}"
    more = {"person": person, "rule": rule, "lede": lede, "school": person.school}
    return write_page(request, form, title=Kind(kind).label, button="Record", back=person.get_absolute_url(), **more)
