"""One line of a review: its page, what is proposed for it, a new one, and the decision on several."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.review.actions import lines as actions
from charter.review.forms import DecideForm, NewLineForm, OutcomeForm
from charter.review.models import AnnualReview, ReviewLine
from charter.review.selectors import consultation
from charter.review.selectors import lines as selectors
from charter.review.views.reviews import found
from charter.selectors import comments
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried
from trust.hooks import panels
from trust.words import count_of


def found_line(request: Request, pk: int, capability: str = "charter.view") -> ReviewLine:
    rows = ReviewLine.objects.for_user(request.user, capability)
    return get_object_or_404(rows.select_related(*selectors.RELATED, "decided_by"), pk=pk)


@requires("charter.view")
def line_detail(request: Request, pk: int) -> HttpResponse:
    """The line's decision record: what was in force, what is proposed, who said what, who decided and when."""
    line = found_line(request, pk)
    is_open = line.review.state == AnnualReview.State.OPEN
    context = {
        "line": line,
        "page": selectors.line_page(line, request.user),
        "state": selectors.state_of(line),
        "outcome": selectors.outcome_words(line),
        "thread": comments.thread(line, request.user),
        "may_propose": is_open and not line.decided_on and holds(request.user, "charter_review.propose"),
        "may_draft": is_open and not line.decided_on and holds(request.user, "charter.edit"),
        "may_decide": is_open and consultation.may_decide(request.user, line.review),
        "panels": panels("line_detail", request.user, line=line),
    }
    return render(request, "review/line_detail.html", context)


@requires("charter_review.propose")
def line_outcome(request: Request, pk: int) -> HttpResponse:
    line = found_line(request, pk, "charter_review.propose")
    form = OutcomeForm(request.POST or None, instance=line)
    if form.is_valid() and form.attempt(actions.propose, line, by=request.user, **form.cleaned_data):
        messages.success(request, "Your proposal is saved.")
        return redirect(line)
    return render(request, "review/line_outcome.html", {"form": form, "line": line}, status=form.status)


@requires("charter_review.propose")
def line_add(request: Request, pk: int) -> HttpResponse:
    review = found(request, pk, "charter_review.propose")
    form = NewLineForm(request.POST or None)
    if form.is_valid() and form.attempt(actions.add_new, review, by=request.user, **form.cleaned_data):
        messages.success(request, "Your proposal is a line of the review now.")
        return redirect(form.result)
    return render(request, "review/line_add.html", {"form": form, "review": review}, status=form.status)


@requires("charter_review.approve")
def review_decide(request: Request, pk: int) -> HttpResponse:
    """The body decides on what is proposed: all of it, or the lines left ticked."""
    review = found(request, pk, "charter_review.approve")
    if not consultation.may_decide(request.user, review):
        raise PermissionDenied("charter_review.approve")
    lines = selectors.board(review).filter(decided_on__isnull=True).exclude(outcome="")
    chosen = lines.filter(pk=request.GET["line"]) if request.GET.get("line", "").isdigit() else lines
    form = DecideForm(request.POST or None, initial={"lines": chosen, "decided_on": clock.today()})
    form.fields["lines"].queryset = lines  # type: ignore[attr-defined]
    form.fields["lines"].label_from_instance = words_of  # type: ignore[attr-defined]
    if form.is_valid() and form.attempt(actions.decide, review, by=request.user, **form.cleaned_data):
        messages.success(request, f"Decided on {count_of(form.result, 'line')}.")
        return redirect(review)
    context = {"form": form, "review": review, "count": lines.count(), "body": consultation.body_words(review)}
    return render(request, "review/review_decide.html", context, status=form.status)


def words_of(line: ReviewLine) -> str:
    changes = f", {selectors.type_words(line)}" if "→" in selectors.type_words(line) else ""
    return f"{line.decision.title}: {selectors.outcome_words(line).lower()}{changes}"


@requires("charter_review.approve")
@require_POST
def line_take_back(request: Request, pk: int) -> HttpResponse:
    line = found_line(request, pk, "charter_review.approve")
    words = "The decision is taken back: the line is a proposal again."
    tried(request, actions.take_back, line, by=request.user, success=words)
    return redirect(line)
