"""The directory of expertise and the chart of the central team."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.coaching.actions import team as actions
from improvement.coaching.filters import ExpertiseFilter
from improvement.coaching.forms.team import ExpertiseForm
from improvement.coaching.models import Expertise
from improvement.coaching.selectors import expertise as selectors
from improvement.coaching.selectors.people import roles_in_words
from trust.access.pages import Request, requires
from trust.forms import tried
from trust.lists import Column, list_page
from trust.models import User


def columns(roles: dict[int, str], editable: set[int]) -> list[Column]:
    def url(row: Expertise) -> str:
        return f"/improvement/expertise/{row.pk}/edit/" if row.pk in editable else ""

    return [
        Column("words", "Field", lambda row: row.words, "words", url=url),
        Column("strand", "Strand", lambda row: str(row.strand), "strand__order"),
        Column("person", "Who", lambda row: str(row.person), "person__name"),
        Column("role", "Role", lambda row: roles.get(row.person_id, "")),
    ]


@requires("practice.view")
def expertise_list(request: Request) -> HttpResponse:
    """Whom to ask about what; below, the central team by roles and lines, and who stands for nothing yet."""
    rows = Expertise.objects.for_user(request.user, "practice.view").select_related("person", "strand")
    editable = set(Expertise.objects.all().editable_by(request.user).values_list("pk", flat=True))
    return list_page(
        request,
        rows,
        columns(roles_in_words(User.objects.filter(expertise__in=rows)), editable),
        template="coaching/expertise_list.html",
        filterset=ExpertiseFilter,
        empty="The directory is empty. Each member of the central team names at least one field.",
        chart=selectors.chart(),
        without=selectors.without(),
    )


@requires("expertise.edit")
def expertise_add(request: Request) -> HttpResponse:
    return write(request, Expertise())


@requires("expertise.edit")
def expertise_edit(request: Request, pk: int) -> HttpResponse:
    row = get_object_or_404(Expertise.objects.all().editable_by(request.user), pk=pk)
    if request.method == "POST" and "remove" in request.POST:
        tried(request, actions.drop_expertise, row, by=request.user, success="Out of the directory.")
        return redirect("expertise_list")
    return write(request, row)


def write(request: Request, row: Expertise) -> HttpResponse:
    form = ExpertiseForm(request.POST or None, user=request.user, row=row)
    if form.is_valid() and form.attempt(actions.name_expertise, row, by=request.user, **form.cleaned_data):
        messages.success(request, "In the directory.")
        return redirect("expertise_list")
    context = {"form": form, "row": row if row.pk else None}
    return render(request, "coaching/expertise_edit.html", context, status=form.status)
