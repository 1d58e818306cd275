"""Signed papers of those who have no account: recorded for a whole meeting at once, taken out one by one."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.training.actions import reading
from safeguarding.training.forms import PapersForm
from safeguarding.training.models import Document, PaperReceipt, Trainee
from safeguarding.training.selectors.keeping import keeps_all, schools_of
from safeguarding.training.selectors.reading import to_sign
from safeguarding.training.views.parts import tabs
from safeguarding.training.views.reading import in_force
from trust import clock
from trust.access.pages import Request, requires
from trust.words import count_of

TRUST = "trust"


def places_of(request: Request) -> list[tuple[str, str]]:
    """Where the keeper keeps training: schools by their keys, and the trust itself."""
    found = [(str(school.pk), school.name) for school in schools_of(request.user)]
    return [*found, (TRUST, "The trust itself")] if keeps_all(request.user) else found


def people_at(request: Request, place: str) -> QuerySet[Trainee]:
    people = Trainee.objects.for_user(request.user, "training.edit")
    return people.filter(school__isnull=True) if place == TRUST else people.filter(school=int(place))


@requires("training.edit")
def paper_add(request: Request, pk: int) -> HttpResponse:
    """One version, one day, and a tick for everybody at one place who signed."""
    document = get_object_or_404(Document.objects.for_user(request.user, "document.view"), pk=pk)
    current = get_object_or_404(in_force(), document=document)
    places = places_of(request)
    asked = request.GET.get("at", "")
    place = asked if asked in dict(places) else places[0][0] if places else ""
    people = to_sign(people_at(request, place), current) if place else Trainee.objects.none()
    versions = document.versions.filter(in_force_on__lte=clock.today())
    start = {"version": current.pk, "signed_on": clock.today()}
    form = PapersForm(request.POST or None, initial=start, people=people, versions=versions)
    if form.is_valid() and recorded(request, form):
        return redirect("document_reader_list", document.pk)
    context: dict[str, Any] = {"form": form, "document": document, "current": current, "tabs": tabs(request)}
    context |= {"places": places, "place": place, "at": dict(places).get(place, ""), "anybody": people.exists()}
    return render(request, "training/papers.html", context, status=form.status)


def recorded(request: Request, form: PapersForm) -> bool:
    given = dict(form.cleaned_data)
    if not form.attempt(reading.record_papers, given.pop("version"), by=request.user, **given):
        return False
    messages.success(request, f"Recorded: {count_of(len(form.result), 'signed paper')}.")
    return True


@require_POST
@requires("training.edit")
def paper_remove(request: Request, pk: int) -> HttpResponse:
    rows = PaperReceipt.objects.for_user(request.user, "training.edit").select_related("trainee")
    paper = get_object_or_404(rows, pk=pk)
    reading.remove_paper(paper, by=request.user)
    messages.success(request, "Taken out. The history keeps it.")
    return redirect(paper.trainee)
