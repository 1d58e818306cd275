"""Publishing a review: what it will change, and how far the worker is."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from charter.review import progress
from charter.review.actions import publishing as actions
from charter.review.forms import PublishForm
from charter.review.models import AnnualReview
from charter.review.selectors import consultation, readiness
from charter.review.views.reviews import found
from trust import hooks
from trust.access.pages import Request, requires


@requires("charter.approve")
def review_publish(request: Request, pk: int) -> HttpResponse:
    """What publishing will change; it is a POST, done by a worker."""
    review = found(request, pk, "charter.approve")
    plan = readiness.plan(review) if review.state == AnnualReview.State.OPEN else None
    told = len(consultation.heads())
    form = PublishForm(request.POST or None, unreviewed=plan.unreviewed if plan else 0, recipients=told)
    if form.is_valid() and form.attempt(actions.ask_to_publish, review, by=request.user, **form.said):
        return redirect("review_publish", review.pk)
    context: dict[str, Any] = {"review": review, "plan": plan, "form": form, "work": work(review)}
    context["panels"] = hooks.panels("review_publish", request.user, review=review)
    return render(request, "review/review_publish.html", context, status=form.status)


@requires("charter.approve")
def review_progress(request: Request, pk: int) -> HttpResponse:
    return render(request, "review/review_progress.html", {"work": work(found(request, pk, "charter.approve"))})


def work(review: AnnualReview) -> dict[str, Any]:
    """What the progress component shows."""
    told = progress.of(review)
    done = review.state != AnnualReview.State.PUBLISHING
    return {
        "state": told.state,
        "words": told.words,
        "percent": told.percent,
        "url": reverse("review_progress", args=[review.pk]),
        "done_url": review.get_absolute_url() if done else "",
    }
