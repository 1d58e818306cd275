"""People and roles: who has an account, which roles they hold, and inviting them."""

from django.contrib import messages
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from schools import selectors
from schools.actions import roles
from schools.forms.roles import EndRoleForm, InviteForm, RoleForm
from schools.models import RoleAssignment
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.models import User
from trust.words import short_day

PEOPLE = [
    Column("name", "Name", lambda user: user.name, sort="name", url=lambda user: f"/people/{user.pk}/"),
    Column("email", "E-mail", lambda user: user.email, sort="email"),
    Column("roles", "Roles", lambda user: "; ".join(str(role) for role in user.live_roles) or "No role"),
    Column("active", "May sign in", lambda user: "Yes" if user.is_active else "No", sort="is_active"),
    Column(
        "seen", "Last signed in", lambda user: short_day(user.last_login) if user.last_login else "", sort="last_login"
    ),
]


@requires("users.view")
def person_list(request: Request) -> HttpResponse:
    live = RoleAssignment.objects.live().select_related("school", "cluster")
    people = (
        User.objects.for_user(request.user, "users.view")
        .exclude(email__endswith=".invalid")
        .prefetch_related(Prefetch("role_assignments", live, to_attr="live_roles"))
        .distinct()
        .order_by("name")
    )
    return list_page(
        request, people, PEOPLE, template="schools/person_list.html", empty="Nobody has an account yet: invite them."
    )


@requires("users.view")
def person_detail(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(User.objects.for_user(request.user, "users.view").distinct(), pk=pk)
    return render(request, "schools/person_detail.html", {"person": person, "roles": selectors.roles_of(person)})


@requires("users.edit")
def person_invite(request: Request) -> HttpResponse:
    form = InviteForm(request.POST or None)
    if form.is_valid() and form.attempt(roles.invite, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result} is invited: a mail with a link is on its way.")
        return redirect("person_detail", form.result.pk)
    return render(request, "schools/person_invite.html", {"form": form}, status=form.status)


@requires("users.edit")
def role_assign(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(User.objects.for_user(request.user, "users.edit").distinct(), pk=pk)
    form = RoleForm(request.POST or None)
    if form.is_valid() and form.attempt(roles.assign_role, person, by=request.user, **form.cleaned_data):
        messages.success(request, f"{person} is now {form.result}.")
        return redirect("person_detail", person.pk)
    return render(request, "schools/role_assign.html", {"form": form, "person": person}, status=form.status)


@requires("users.edit")
def role_end(request: Request, pk: int) -> HttpResponse:
    assignment = get_object_or_404(RoleAssignment.objects.for_user(request.user, "users.edit"), pk=pk)
    form = EndRoleForm(request.POST or None)
    if form.is_valid() and form.attempt(roles.end_role, assignment, by=request.user, **form.cleaned_data):
        messages.success(request, f"{assignment.user}'s role ends on {form.result.until:%-d %B %Y}.")
        return redirect("person_detail", assignment.user_id)
    return render(request, "schools/role_end.html", {"form": form, "assignment": assignment}, status=form.status)


@requires("users.edit")
@require_POST
def person_switch_off(request: Request, pk: int) -> HttpResponse:
    person = get_object_or_404(User.objects.for_user(request.user, "users.edit").distinct(), pk=pk)
    roles.switch_off(person, by=request.user)
    messages.success(request, f"{person} can no longer sign in.")
    return redirect("person_detail", person.pk)
