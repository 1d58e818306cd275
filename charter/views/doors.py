"""The door to one filled-in form: its own form says which capability opens it, and whether reading it is logged."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from charter.models import Answer, ProForma, Submission
from schools.models import School
from trust import wall
from trust.access.levels import FULL, Level
from trust.access.pages import requires
from trust.access.scopes import holds, invited_to, reaches
from trust.history.reads import ask_first, log_read

Page = Callable[..., HttpResponseBase]


def opens(use: str, *, level: Level = FULL) -> Callable[[Page], Page]:
    """Gives the view this submission where its form lets the person use it so: view, edit, submit or review.

    403 where no role of theirs may, 404 where theirs do not reach that school. A restricted form asks for a reason
    and is written to the read log, as a page marked with a restricted capability is.
    """

    def mark(view: Page) -> Page:
        @wraps(view)
        def page(request: HttpRequest, pk: int, **kwargs: Any) -> HttpResponseBase:
            with counted(level):
                submission = Submission.objects.for_pages().filter(pk=pk).first()
                reached = submission is not None and may(request.user, submission, use, level=level)
                reached = reached and in_reach(request.user, submission, use, level)
            form = submission.form.proforma if submission else form_behind_the_wall(pk)
            capability = form.capability(use)
            if not capability or not holds(request.user, capability, level):
                raise PermissionDenied(capability)
            if submission is None or not reached:
                raise Http404
            restricted = submission.form.proforma.is_restricted(use)
            if restricted and (question := ask_first(request)):
                return question
            response = view(request, submission, **kwargs)
            if restricted and response.status_code < 300:
                log_read(request, [capability], {"pk": pk, "school": submission.school_id})
            return response

        marked = requires("signed_in")(page)  # type: ignore[type-var]
        marked.level = level  # type: ignore[attr-defined]
        return marked

    return mark


def in_reach(user: Any, submission: Any, use: str, level: Level) -> bool:
    """Of a restricted form, asked once more and of no query: the wall is lifted for no other school's reader."""
    proforma, school = submission.form.proforma, submission.school
    if level == FULL or not proforma.is_restricted(use):
        return True
    capability = proforma.capability(use)
    if school is not None and reaches(user, capability, school, level):
        return True
    return submission.pk in invited_to(user, capability, Submission)


def counted(level: Level) -> AbstractContextManager[None]:
    """A reader of scores is shown which form it is, though the database shows them none of its answers."""
    return nullcontext() if level == FULL else wall.lifted("which form it is, of which school and term")


def form_behind_the_wall(pk: int) -> ProForma:
    """The form of a submission that the database does not show: it says whether a role of the person's is missing."""
    with wall.lifted("which form it is; not whose, nor what it says"):
        form = ProForma.objects.filter(versions__submissions=pk).first()
    if form is None:
        raise Http404
    return form


def may(user: Any, submission: Submission, use: str, *, level: Level = FULL) -> bool:
    """Whether the form's capability for this use reaches this submission."""
    capability = submission.form.proforma.capability(use)
    if not capability or not holds(user, capability, level):
        return False
    return Submission.objects.for_user(user, capability, level=level).filter(pk=submission.pk).exists()


def sees_its_making(user: Any, submission: Submission) -> bool:
    """Whether the reader may see how it came about: not who reads it only because it was published to all schools."""
    form = submission.form.proforma
    if not holds(user, "history.view"):
        return False
    if not form.shared or submission.school_id is None:
        return True
    return School.objects.for_user(user, form.view_capability).filter(pk=submission.school_id).exists()


def of_evidence(view: Page) -> Page:
    """Turns the `pk` of a file into that of its submission, and hands the file's on."""

    @wraps(view)
    def page(request: HttpRequest, pk: int) -> HttpResponseBase:
        # Nobody is named yet here, so the database would show nothing.
        with wall.lifted("of which submission it is; the file itself is asked for behind the door"):
            answer = Answer.objects.filter(evidence=pk).first()
        if answer is None:
            raise Http404
        return view(request, pk=answer.submission_id, evidence=pk)

    page.capabilities = ("signed_in",)  # type: ignore[attr-defined]
    return page
