"""What the charter will say differently, and a change between two reviews."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from charter.models import Decision
from charter.review.actions import in_year as actions
from charter.review.forms import InYearForm, initial_of
from charter.review.selectors import changes, consultation
from charter.selectors import decisions
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import grants
from trust.words import long_day


@requires("charter.view")
def charter_change_list(request: Request) -> HttpResponse:
    """Changes to come, with what each asks of the reader's own school."""
    headed = [grant.school_id for grant in grants(request.user) if grant.school_id]
    school = School.objects.filter(pk__in=headed).order_by("sort_name").first()
    found = changes.coming(request.user, school)
    context = {"changes": found, "title": changes.title_of(found) if found else "Changes to come", "own": school}
    return render(request, "review/change_list.html", context)


@requires("charter.approve")
def decision_change(request: Request, pk: int) -> HttpResponse:
    """Between two reviews a decision changes for the law, safeguarding or a declared emergency alone."""
    rows = Decision.objects.for_user(request.user, "charter.approve").select_related("area")
    decision = get_object_or_404(rows, pk=pk)
    version = decisions.in_force(decision)
    initial = {"effective_from": clock.today(), **(initial_of(version) if version else {})}
    form = InYearForm(request.POST or None, initial=initial, recipients=len(consultation.heads()))
    if form.is_valid() and form.attempt(actions.change_in_year, decision, by=request.user, **form.said):
        messages.success(request, "Published. Every headteacher is told once.")
        later = actions.published_after(decision, form.result.effective_from)
        if later is not None:
            day = long_day(later.effective_from)
            messages.warning(request, f"From {day} another version follows, which does not say this. Change it too.")
        return redirect(decision)
    context = {"decision": decision, "version": version, "form": form}
    return render(request, "review/decision_change.html", context, status=form.status)
