"""Documents to read: what the reader has and has not read, one document, and who has not said so yet."""

from collections.abc import Mapping
from datetime import datetime

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.training.actions import reading
from safeguarding.training.filters import ReaderFilter
from safeguarding.training.forms import DocumentForm, VersionForm
from safeguarding.training.models import Document, DocumentVersion, Receipt, Trainee
from safeguarding.training.selectors.reading import asked_of, reading_of, with_receipt
from safeguarding.training.views.parts import tabs, write_page
from safeguarding.training.views.people import sees_others
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import short_day

LIST = "/safeguarding/training/documents/"


def in_force() -> QuerySet[DocumentVersion]:
    return DocumentVersion.objects.in_force(clock.today()).select_related("document")  # type: ignore[attr-defined]


def document_columns(given: Mapping[int, datetime]) -> list[Column]:
    def mine(row: DocumentVersion) -> str:
        return f"read {short_day(given[row.pk])}" if row.pk in given else "not read by you"

    def mark(row: DocumentVersion) -> object:
        late = row.due_on < clock.today()
        return status("done" if row.pk in given else "late" if late else "due", mine(row))

    return [
        Column("title", "Document", lambda row: row.document.title, "document__title",
               url=DocumentVersion.get_absolute_url),
        Column("version", "Version in force", lambda row: row.label),
        Column("asked_of", "Read by", lambda row: row.document.asked_of),
        Column("due_on", "By", lambda row: short_day(row.due_on), "due_on", html=lambda row: day_mark(row.due_on)),
        Column("mine", "You", mine, html=mark),
    ]  # fmt: skip


@requires("document.view")
def document_list(request: Request) -> HttpResponse:
    given = dict(Receipt.objects.filter(user=request.user).values_list("version", "at"))
    return list_page(
        request,
        in_force().order_by("document__title"),
        document_columns(given),
        template="training/documents.html",
        empty="No document is to be read yet.",
        tabs=tabs(request),
    )


@requires("document.view")
def document_detail(request: Request, pk: int) -> HttpResponse:
    """One document: its versions, the reader's own receipt, and how many have read it where the reader may know."""
    document = get_object_or_404(Document.objects.for_user(request.user, "document.view"), pk=pk)
    version = in_force().filter(document=document).first()
    people = Trainee.objects.for_user(request.user, "training.view")
    counted = version is not None and sees_others(request.user)
    context = {
        "document": document,
        "current": version,
        "versions": document.versions.all(),
        "receipt": Receipt.objects.filter(version=version, user=request.user).first() if version else None,
        "asked": asked_of(document, request.user),
        "reading": reading_of(people, version) if counted and version else None,
        "may_edit": holds(request.user, "document.edit"),
        "tabs": tabs(request),
    }
    return render(request, "training/document.html", context)


@require_POST
@requires("document.view")
def document_read(request: Request, pk: int) -> HttpResponse:
    version = get_object_or_404(DocumentVersion.objects.for_user(request.user, "document.view"), pk=pk)
    tried(request, reading.confirm_read, version, by=request.user, success="Thank you. It is noted with today's date.")
    return redirect(version)


READERS = [
    Column("name", "Person", lambda row: row.name, "sort_name"),
    Column("school", "Where", lambda row: row.school or "The trust", "school__sort_name"),
    Column("person_type", "Who they are", lambda row: row.get_person_type_display(), "person_type"),
    Column("state", "State", lambda row: words_of(row), html=lambda row: status(state_of(row), words_of(row))),
]


def words_of(row: Trainee) -> str:
    if row.paper_on:  # type: ignore[attr-defined]
        return f"signed on paper {short_day(row.paper_on)}"  # type: ignore[attr-defined]
    if row.read:  # type: ignore[attr-defined]
        return "read and understood"
    return "not yet" if row.user_id else "no account to say so with"


def state_of(row: Trainee) -> str:
    return "done" if row.read else "due" if row.user_id else "unknown"  # type: ignore[attr-defined]


@requires("training.view")
def document_reader_list(request: Request, pk: int) -> HttpResponse:
    """Who has said that they read the version in force and who has not, of the people the reader may know of."""
    document = get_object_or_404(Document.objects.for_user(request.user, "document.view"), pk=pk)
    version = in_force().filter(document=document).first()
    people = Trainee.objects.for_user(request.user, "training.view").select_related("school")
    rows = with_receipt(people, version) if version else people.none()
    return list_page(
        request,
        rows,
        READERS,
        template="training/readers.html",
        filterset=ReaderFilter if version else None,
        empty="Nobody here is asked to read it.",
        document=document,
        current=version,
        tabs=tabs(request),
    )


@requires("document.edit")
def document_add(request: Request) -> HttpResponse:
    form = DocumentForm(request.POST or None)
    if form.is_valid() and form.attempt(reading.add_document, by=request.user, **form.cleaned_data):
        messages.success(request, "Now add the version that is to be read.")
        return redirect("document_version_add", form.result.pk)
    return write_page(request, form, title="A document to read", button="Add it", back=LIST)


@requires("document.edit")
def document_version_add(request: Request, pk: int) -> HttpResponse:
    document = get_object_or_404(Document.objects.for_user(request.user, "document.edit"), pk=pk)
    form = VersionForm(request.POST or None)
    if form.is_valid() and form.attempt(reading.add_version, document, by=request.user, **form.cleaned_data):
        messages.success(request, "The version stands. Whoever is asked sees it in their work from its first day on.")
        return redirect(document)
    more = {"trail": (document, document.get_absolute_url())}
    return write_page(request, form, title="A new version", button="Add it", back=document.get_absolute_url(), **more)
