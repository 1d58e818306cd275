"""The door to one filled-in form: its own form says which capability opens it, and whether reading it is logged."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from charter.models import Evidence, Submission
from schools.models import School
from trust.access.levels import FULL, Level
from trust.access.pages import requires
from trust.access.scopes import holds
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
            submission = found(pk)
            capability = submission.form.proforma.capability(use)
            if not capability or not holds(request.user, capability, level):
                raise PermissionDenied(capability)
            if not may(request.user, submission, use, level=level):
                raise Http404
            restricted = submission.form.proforma.is_restricted(use)
            if restricted and (question := ask_first(request)):
                return question
            response = view(request, submission, **kwargs)
            if restricted and response.status_code < 300:
                log_read(request, [capability], {"pk": pk})
            return response

        marked = requires("signed_in")(page)  # type: ignore[type-var]
        marked.level = level  # type: ignore[attr-defined]
        return marked

    return mark


def found(pk: int) -> Submission:
    submission = Submission.objects.for_pages().filter(pk=pk).first()
    if submission is None:
        raise Http404
    return submission


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
    """Turns the `pk` of a file into that of its submission, and hands the file on."""

    @wraps(view)
    def page(request: HttpRequest, pk: int) -> HttpResponseBase:
        evidence = Evidence.objects.select_related("answer", "file").filter(pk=pk).first()
        if evidence is None:
            raise Http404
        return view(request, pk=evidence.answer.submission_id, evidence=evidence)

    page.capabilities = ("signed_in",)  # type: ignore[attr-defined]
    return page
