"""Comments and challenges: said, answered, listed."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import Truncator

from charter.actions import comments as actions
from charter.commentables import Commentable
from charter.filters import ChallengeFilter
from charter.forms.comments import CommentForm, ResponseForm
from charter.models import Comment
from charter.selectors import comments, people
from trust import kept
from trust.access.pages import Request, requires
from trust.hooks import named
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import long_day, short_day


@requires("charter.comment")
def comment_add(request: Request, kind: str, pk: int) -> HttpResponse:
    """A comment on a decision, or on what else an app lets people comment on; or a challenge to somebody by name."""
    about = kind_named(kind)
    target = get_object_or_404(about.rows(request.user), pk=pk)
    others = [(user, said) for user, said in people.addressees(about.lead_role(target)) if user != request.user]
    form = CommentForm(
        request.POST or kept.take(request),
        people=others,
        first=about.lead_role(target),
    )
    posted = request.method == "POST" and form.is_valid()
    if posted and form.attempt(actions.add, target, by=request.user, **form.cleaned_data):
        messages.success(request, "Your words are with the decision.")
        return redirect(f"{target.get_absolute_url()}#comments")
    return render(request, "charter/comment_add.html", {"form": form, "target": target}, status=form.status)


def kind_named(name: str) -> Commentable:
    try:
        return named(Commentable, name)
    except KeyError as error:
        raise Http404 from error


@requires("charter.view")
def comment_detail(request: Request, pk: int) -> HttpResponse:
    """One comment with its answer; the person it is addressed to answers here."""
    rows = comments.readable(request.user).select_related("by", "addressed_to", "response_by")
    comment = get_object_or_404(rows, pk=pk)
    may_respond = comment.is_waiting and actions.may_respond(request.user, comment)
    form = ResponseForm(request.POST or kept.take(request))
    posted = request.method == "POST" and form.is_valid()
    if posted and form.attempt(actions.respond, comment, by=request.user, **form.cleaned_data):
        messages.success(request, f"Answered. {comment.by} is told.")
        return redirect(f"{form.result.target.get_absolute_url()}#comments")
    context = {"comment": comment, "form": form, "may_respond": may_respond}
    return render(request, "charter/comment_detail.html", context, status=form.status)


@requires("charter.view")
def challenge_list(request: Request) -> HttpResponse:
    """What was asked of somebody by name, with the answer and its date, or since when it waits (S0-12)."""
    rows = comments.readable(request.user).filter(addressed_to__isnull=False)
    columns = [
        Column("about", "About", lambda row: str(row.target), url=lambda row: row.get_absolute_url()),
        Column("text", "What was asked", lambda row: row.text, html=lambda row: Truncator(row.text).chars(160)),
        Column("by", "By", lambda row: row.by.name, "by__name"),
        Column("at", "Asked", lambda row: long_day(row.at), "at", html=lambda row: day_mark(row.at)),
        Column("to", "Answers", lambda row: row.addressed_to.name, "addressed_to__name"),
        Column("state", "State", state_words, "response_at", html=state_mark),
        Column("response", "Answer", lambda row: row.response, html=lambda row: Truncator(row.response).chars(160)),
    ]
    return list_page(
        request,
        rows.select_related("by", "addressed_to", "response_by").prefetch_related("target").order_by("at", "pk"),
        columns,
        template="charter/challenge_list.html",
        filterset=ChallengeFilter,
        empty="No challenge of that kind. Anyone may challenge a decision on its page and name who should answer.",
    )


def state_words(comment: Comment) -> str:
    if comment.is_waiting:
        return f"waiting since {short_day(comment.at)}"
    return f"answered {short_day(comment.response_at)} by {comment.response_by}"  # type: ignore[arg-type]


def state_mark(comment: Any) -> str:
    return status("waiting" if comment.is_waiting else "done", state_words(comment))
