"""A review: the board of its lines, its dates, its opening, and the schools that have seen it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from charter.review.actions import lines as line_actions
from charter.review.actions import reviews as actions
from charter.review.filters import LineFilter
from charter.review.forms import DatesForm, PlanForm
from charter.review.models import AnnualReview, ReviewLine, SchoolConsulted
from charter.review.selectors import consultation, readiness
from charter.review.selectors import lines as selectors
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.forms import tried
from trust.lists import Column, list_page
from trust.marks import icon, status, type_badge
from trust.words import count_of, long_day, short_day

EMPTY = "No line fits. When the review opens, each decision in force has a line here."


@requires("charter.view")
def review_board(request: Request) -> HttpResponse:
    """The review under way, or else the next one."""
    return board_of(request, selectors.current_review())


@requires("charter.view")
def review_detail(request: Request, pk: int) -> HttpResponse:
    return board_of(request, found(request, pk))


def found(request: Request, pk: int, capability: str = "charter.view") -> AnnualReview:
    rows = AnnualReview.objects.for_user(request.user, capability).select_related("year", "publisher")
    return get_object_or_404(rows, pk=pk)


def board_of(request: Request, review: AnnualReview | None) -> HttpResponse:
    rows = selectors.board(review) if review else ReviewLine.objects.none()
    context: dict[str, Any] = {
        "review": review,
        "summary": readiness.summary(review) if review else "",
        "others": AnnualReview.objects.exclude(pk=review.pk if review else 0).select_related("year"),
        "mine": list(consultation.to_say_seen(request.user, review)) if review and review.state == "open" else [],
        "may_decide": bool(review) and consultation.may_decide(request.user, review),  # type: ignore[arg-type]
        "may_edit": holds(request.user, "charter.edit"),
    }
    return list_page(
        request, rows, COLUMNS, template="review/review_detail.html", filterset=LineFilter, empty=EMPTY, **context
    )


def type_mark(line: ReviewLine) -> str:
    old, new = line.before, line.after or line.draft
    if old and new and old.type != new.type:
        return type_badge(old.type) + icon("arrow-right", "becomes") + type_badge(new.type)
    return type_badge((new or old).type)  # type: ignore[union-attr]


def evidence_mark(line: ReviewLine) -> str:
    return "named" if line.evidence else status("missing", "no evidence")  # type: ignore[attr-defined]


COLUMNS = [
    Column("decision", "Decision", lambda row: row.decision.title, "decision__title", url=ReviewLine.get_absolute_url),
    Column("area", "Area", lambda row: row.decision.area.name, "decision__area__order"),
    Column("outcome", "Outcome", selectors.outcome_words, "outcome"),
    Column("type", "Type", selectors.type_words, "type_now", html=type_mark),
    Column("comments", "Comments", lambda row: row.comments, "comments", numeric=True),
    Column("evidence", "Evidence", lambda row: row.evidence or "none named", html=evidence_mark),
    Column(
        "state", "State", lambda row: selectors.state_of(row).replace("_", " "), "decided_on",
        html=lambda row: status(selectors.state_of(row)),
    ),
]  # fmt: skip


@requires("charter.edit")
def review_dates(request: Request, pk: int) -> HttpResponse:
    review = found(request, pk, "charter.edit")
    form = DatesForm(request.POST or None, instance=review)
    if form.is_valid() and form.attempt(actions.set_dates, review, by=request.user, **form.cleaned_data):
        messages.success(request, "The dates are saved.")
        return redirect(review)
    return render(request, "review/review_dates.html", {"form": form, "review": review}, status=form.status)


@requires("charter.edit")
def review_plan(request: Request) -> HttpResponse:
    """The usual dates, from which each year's review is planned."""
    form = PlanForm(request.POST or None, instance=actions.usual_plan())
    if form.is_valid() and form.attempt(actions.set_plan, by=request.user, **form.cleaned_data):
        messages.success(request, "The usual dates are saved. Reviews planned already keep theirs.")
        return redirect("review_board")
    return render(request, "review/review_plan.html", {"form": form}, status=form.status)


@requires("charter.edit")
@require_POST
def review_open(request: Request, pk: int) -> HttpResponse:
    review = found(request, pk, "charter.edit")
    words = "The review is open, and every headteacher is told in their next digest."
    tried(request, actions.open_review, review, by=request.user, success=words)
    return redirect(review)


@requires("charter_review.edit")
@require_POST
def review_seen(request: Request, pk: int) -> HttpResponse:
    """The head says so for each school they lead."""
    review = found(request, pk, "charter_review.edit")
    schools = list(consultation.to_say_seen(request.user, review))
    try:
        for school in schools:
            actions.say_seen(review, school, by=request.user)
        names = ", ".join(school.name for school in schools)
        messages.success(request, f"Noted: {names} has seen the lines." if names else "This was noted already.")
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(review)


@requires("charter.edit")
@require_POST
def review_keep(request: Request, pk: int) -> HttpResponse:
    """Proposes to keep every line on which nobody proposed anything."""
    review = found(request, pk, "charter.edit")
    try:
        kept = line_actions.keep_the_rest(review, by=request.user)
        messages.success(request, f"Proposed to keep {count_of(kept, 'line')}.")
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(review)


@requires("charter.view")
def review_consulted(request: Request, pk: int) -> HttpResponse:
    """Which schools have seen the lines, and which have not."""
    review = found(request, pk)
    rows = SchoolConsulted.objects.for_user(request.user, "charter.view").filter(review=review)
    columns = [
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("by", "Seen by", lambda row: row.seen_by.name, "seen_by__name"),
        Column("on", "On", lambda row: long_day(row.seen_on), "seen_on", html=lambda row: short_day(row.seen_on)),
    ]
    return list_page(
        request, rows.select_related("school", "seen_by"), columns, template="review/review_consulted.html",
        empty="No school has said yet that it saw the lines.", review=review, waiting=consultation.not_seen(review),
    )  # fmt: skip
