"""A school's side: what it is asked, its answer, putting it right. It sees its own part and nothing of any other."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.crosschecks.actions import answering
from safeguarding.crosschecks.forms import PutRightForm, ReplyForm
from safeguarding.crosschecks.models import CrossCheckReply
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of, long_day

STATES = {
    "due": ("due", "to be answered"), "late": ("late", "answer is late"), "no": ("green", "not here"),
    "open": ("red", "found here"), "closed": ("closed", "put right"),
}  # fmt: skip


@requires("crosscheck.answer")
def crosscheck_list(request: Request) -> HttpResponse:
    rows = CrossCheckReply.objects.for_user(request.user, "crosscheck.answer")
    columns = [
        Column("question", "Question", lambda row: row.check_asked.question, "check_asked__question",
               url=lambda row: row.get_absolute_url()),
        Column("school", "School", lambda row: row.school.name, "school__sort_name"),
        Column("due", "Answer by", lambda row: long_day(row.check_asked.due_at), "check_asked__due_at"),
        Column("state", "State", lambda row: STATES[row.state][1], html=lambda row: status(*STATES[row.state])),
    ]  # fmt: skip
    waiting = rows.waiting().count()  # type: ignore[attr-defined]
    return list_page(
        request, rows.for_pages().order_by("-check_asked__due_at", "pk"), columns,  # type: ignore[attr-defined]
        template="crosschecks/crosscheck_list.html", empty="Nothing has been asked of every school yet.",
        lede=f"{count_of(waiting, 'question')} to be answered" if waiting else "Every question has been answered",
    )  # fmt: skip


def reply_of(request: Request, pk: int) -> CrossCheckReply:
    rows = CrossCheckReply.objects.for_user(request.user, "crosscheck.answer").for_pages()  # type: ignore[attr-defined]
    return get_object_or_404(rows, pk=pk)  # type: ignore[no-any-return]


@requires("crosscheck.answer")
def crosscheck_reply(request: Request, pk: int) -> HttpResponse:
    """The question, and the answer; never where it came from, who asked, when, or what any other school says."""
    reply = reply_of(request, pk)
    form = ReplyForm(request.POST or None)
    if form.is_valid() and form.attempt(answering.answer, reply, by=request.user, **form.cleaned_data):
        messages.success(request, "Answered. Thank you for looking.")
        return redirect(reply)
    return reply_page(request, reply, form)


def reply_page(request: Request, reply: CrossCheckReply, form: ReplyForm | PutRightForm) -> HttpResponse:
    mark, words = STATES[reply.state]
    context = {"reply": reply, "school": reply.school, "form": form, "mark": mark, "words": words}
    context["put_right"] = form if isinstance(form, PutRightForm) else PutRightForm()
    return render(request, "crosschecks/crosscheck_reply.html", context, status=form.status)


@requires("crosscheck.answer")
@require_POST
def crosscheck_close(request: Request, pk: int) -> HttpResponse:
    reply = reply_of(request, pk)
    form = PutRightForm(request.POST)
    if form.is_valid() and form.attempt(answering.put_right, reply, by=request.user, **form.cleaned_data):
        messages.success(request, "Put right.")
        return redirect(reply)
    return reply_page(request, reply, form)
