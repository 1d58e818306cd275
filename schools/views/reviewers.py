"""External reviewers: invited by a head, let go early, and their own page of what they may read."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from schools import selectors
from schools.actions import reviewers
from schools.forms.reviewers import ReviewerForm
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.words import long_day


@requires("reviewer.invite")
def reviewer_invite(request: Request, pk: int) -> HttpResponse:
    """A head lets an external reviewer read named things, and sees who may read what until when."""
    school = get_object_or_404(School.objects.for_user(request.user, "reviewer.invite"), pk=pk)
    inside, offered = selectors.reviewers_of(school, request.user), selectors.offered(request.user, school)
    again = next((one.assignment for one in inside if str(one.assignment.pk) == request.GET.get("again")), None)
    initial = {"name": again.user.name, "email": again.user.email, "until": again.until} if again else {}
    form = ReviewerForm(request.POST or None, offered=offered, initial=initial)
    if form.is_valid() and form.attempt(reviewers.invite_reviewer, school, by=request.user, **form.cleaned_data):
        until = long_day(form.result.until)
        messages.success(request, f"{form.result.user} is invited until {until}. A mail to them is on its way.")
        return redirect("reviewer_invite", school.pk)
    context = {"form": form, "school": school, "inside": inside, "offered": offered, "again": again}
    return render(request, "schools/reviewer_invite.html", context, status=form.status)


@requires("reviewer.invite")
@require_POST
def reviewer_end(request: Request, pk: int) -> HttpResponse:
    rows = RoleAssignment.objects.live().for_user(request.user, "reviewer.invite")  # type: ignore[attr-defined]
    assignment = get_object_or_404(rows.filter(role=Role.REVIEWER, school__isnull=False), pk=pk)
    words = f"{assignment.user} can read nothing here from now on."
    tried(request, reviewers.end_reviewer, assignment, by=request.user, success=words)
    return redirect("reviewer_invite", assignment.school_id)


@requires("invited.view")
def invited_list(request: Request) -> HttpResponse:
    """Exactly what the reviewer was invited to; from the day after the last, nothing."""
    return render(request, "schools/invited_list.html", {"invitations": selectors.invitations_of(request.user)})
