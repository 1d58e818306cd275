"""The help board (S0-11)."""

from django.contrib import messages
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from improvement.practice.actions import help_board as actions
from improvement.practice.filters import HelpFilter
from improvement.practice.forms.changes import AnswerForm, CloseHelpForm, HelpForm
from improvement.practice.models import HelpPost
from improvement.practice.selectors import help_board
from improvement.practice.selectors.changes import works_at
from improvement.practice.views.pages import write
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.lists import Column, list_page
from trust.marks import day_mark, status
from trust.words import count_of, long_day

LIST = ("Help board", "/improvement/practice/help/")


def state_of(post: HelpPost) -> str:
    if post.closed_on:
        return "closed"
    return "answered" if post.given else "open"  # type: ignore[attr-defined]


def state_words(post: HelpPost) -> str:
    return post.get_feedback_display().lower() or state_of(post)


@requires("practice.view")
def help_list(request: Request) -> HttpResponse:
    rows = HelpPost.objects.readable_by(request.user).annotate(given=Count("answers"))  # type: ignore[attr-defined]
    columns = [
        Column("topic", "Topic", lambda row: row.topic, "topic", url=lambda row: row.get_absolute_url()),
        Column("kind", "What", lambda row: row.get_kind_display(), "kind"),
        Column("school", "School", lambda row: row.school or "The trust", "school__sort_name"),
        Column("strand", "Strand", lambda row: row.strand, "strand__order"),
        Column("at", "Since", lambda row: long_day(row.at), "at", html=lambda row: day_mark(row.at)),
        Column("state", "State", state_words, "closed_on", html=lambda row: status(state_of(row), state_words(row))),
        Column("given", "Answers", lambda row: row.given, "given", numeric=True),
    ]
    return list_page(
        request,
        rows.select_related("school", "strand").order_by("-at", "-pk"),
        columns,
        template="practice/help_list.html",
        filterset=HelpFilter,
        empty="Nobody asks and nobody offers yet. Say what your school could help others with.",
        lede="Ask for help, and offer it. Whoever offers what fits a request is told.",
    )


@requires("practice.view")
def help_detail(request: Request, pk: int) -> HttpResponse:
    """One request or offer, what fits it, and the answers; a request is answered here."""
    rows = HelpPost.objects.readable_by(request.user).annotate(given=Count("answers"))  # type: ignore[attr-defined]
    post = get_object_or_404(rows.select_related("school", "strand", "by"), pk=pk)
    fits = post.matches.select_related("offer__school") if post.is_request else post.requests.select_related("request")
    may = post.is_request and not post.closed_on and post.by != request.user and holds(request.user, "practice.say")
    form = AnswerForm(request.POST if may and request.method == "POST" else None)
    school = works_at(request.user).first() if may else None
    if form.is_valid() and form.attempt(actions.answer, post, by=request.user, school=school, **form.cleaned_data):
        messages.success(request, f"Answered. {post.by} is told.")
        return redirect(post)
    context = {"post": post, "fits": fits, "answers": post.answers.select_related("by", "school"), "form": form}
    context |= {"may_answer": may, "may_close": help_board.own(request.user).filter(pk=pk).exists()}
    context |= {"state": state_of(post), "state_words": state_words(post)}
    return render(request, "practice/help_detail.html", context, status=form.status)


@requires("practice.say")
def help_add(request: Request) -> HttpResponse:
    form = HelpForm(request.POST or None, user=request.user)
    if form.is_valid() and form.attempt(actions.post_help, by=request.user, **form.cleaned_data):
        post = form.result
        fits = post.matches.count() if post.is_request else post.requests.count()
        what = count_of(fits, "offer" if post.is_request else "request")
        messages.success(request, f"On the board. {what[0].upper()}{what[1:]} of other schools fit it.")
        return redirect(post)
    lede = "Every school reads the board. Whoever offers what fits a request is told in their next digest."
    return write(request, form, title="Ask for help or offer it", button="Put it on the board", back=LIST, lede=lede)


@requires("practice.say")
def help_close(request: Request, pk: int) -> HttpResponse:
    post = get_object_or_404(help_board.own(request.user), pk=pk)
    form = CloseHelpForm(request.POST if request.method == "POST" else None, post=post)
    if form.is_valid() and form.attempt(actions.close_help, post, by=request.user, **form.cleaned_data):
        messages.success(request, "Closed. Whoever answered is told how it went.")
        return redirect(post)
    title = "How did it go?" if post.is_request else "Take this offer off the board"
    back = (str(post), post.get_absolute_url())
    return write(request, form, title=title, button="Close it", back=back, lede=post.topic)
