"""The trust's own research (S0-9)."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.practice.actions import research as actions
from improvement.practice.filters import ResearchFilter
from improvement.practice.forms.trying import CloseResearchForm, ResearchForm
from improvement.practice.models import ResearchProject
from improvement.practice.selectors.changes import closable
from improvement.practice.views.pages import write
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, long_day

LIST = ("Research", "/improvement/practice/research/")


def sites(row: ResearchProject) -> str:
    return ", ".join(school.name for school in row.sites.all())


@requires("practice.view")
def research_list(request: Request) -> HttpResponse:
    rows = ResearchProject.objects.readable_by(request.user)  # type: ignore[attr-defined]
    columns = [
        Column("title", "Project", lambda row: row.title, "title", url=lambda row: row.get_absolute_url()),
        Column("question", "Question", lambda row: row.question),
        Column("partner", "Partner", lambda row: row.partner, "partner"),
        Column("sites", "Where", sites, exported_only=True),
        Column("state", "State", lambda row: "closed" if row.closed_on else "in hand", "closed_on",
               html=lambda row: status("closed" if row.closed_on else "in_hand")),
        Column("ends", "Answer by", lambda row: long_day(row.ends_on), "ends_on",
               html=lambda row: day_mark(row.ends_on)),
        Column("result", "What was found", lambda row: row.result),
        Column("outcome", "What follows", lambda row: row.get_outcome_display(), "outcome"),
    ]  # fmt: skip
    closed = rows.filter(closed_on__isnull=False).count()
    return list_page(
        request,
        rows.prefetch_related("sites"),
        columns,
        template="practice/research_list.html",
        filterset=ResearchFilter,
        empty="No research yet. Ask a question that matters to your schools, and find a partner to answer it with.",
        lede=f"{count_of(rows.count(), 'project')}, {closed} of them closed with a result.",
    )


@requires("practice.view")
def research_detail(request: Request, pk: int) -> HttpResponse:
    rows = ResearchProject.objects.readable_by(request.user)  # type: ignore[attr-defined]
    project = get_object_or_404(rows.select_related("strand", "lead").prefetch_related("sites"), pk=pk)
    context = {"project": project, "may_close": closable(request.user).filter(pk=pk).exists()}
    return render(request, "practice/research_detail.html", context)


@requires("practice.edit")
def research_add(request: Request) -> HttpResponse:
    form = ResearchForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.begin_project, by=request.user, **form.cleaned_data):
        messages.success(request, "Begun.")
        return redirect(form.result)
    return write(request, form, title="Begin a research project", button="Begin it", back=LIST)


@requires("practice.edit")
def research_close(request: Request, pk: int) -> HttpResponse:
    project = get_object_or_404(closable(request.user), pk=pk)
    form = CloseResearchForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.close_project, project, by=request.user, **form.cleaned_data):
        messages.success(request, "Closed, with its result.")
        return redirect(project)
    back = (str(project), project.get_absolute_url())
    return write(request, form, title="What was found", button="Close it", back=back, lede=project.question)
