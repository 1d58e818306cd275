"""The delivery log: what was sent to whom, when, and proof of it."""

from datetime import datetime

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from trust import clock
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import status
from trust.notices import selectors
from trust.notices.filters import NoticeFilter
from trust.notices.models import Mail, Notice

STATES = dict(Mail.State.choices)


def stamp(moment: datetime | None) -> str:
    return f"{moment.astimezone(clock.LONDON):%-d %b %Y, %H:%M}" if moment else ""


def address(notice: Notice) -> str:
    return notice.get_absolute_url()


COLUMNS = [
    Column("written", "Written", lambda row: stamp(row.created_at), sort="created_at", url=address),
    Column("person", "Person", lambda row: row.recipient.name, sort="recipient__name"),
    Column("subject", "Subject", lambda row: row.subject, sort="subject"),
    Column("school", "School", lambda row: row.about, sort="about"),
    Column("state", "State", lambda row: STATES[row.state], sort="state", html=lambda row: status(row.state)),
    Column("sent", "Sent", lambda row: stamp(row.mail and row.mail.sent_at), sort="mail__sent_at"),
    Column("message_id", "Message-ID", lambda row: row.mail.message_id if row.mail else "", exported_only=True),
    Column("doubts", "In doubt", lambda row: row.mail.doubts if row.mail else 0, numeric=True),
]


@requires("delivery_log.view")
def delivery_log(request: Request) -> HttpResponse:
    notices = Notice.objects.for_user(request.user, "delivery_log.view").with_state()
    mails = Mail.objects.for_user(request.user, "delivery_log.view")
    return list_page(
        request,
        notices.select_related("recipient", "mail").defer("mail__text", "mail__html"),
        COLUMNS,
        template="notices/delivery_log.html",
        filterset=NoticeFilter,
        empty="Nothing has been written to anybody yet. Reminders appear here when something falls due.",
        stuck=selectors.stuck_mail(mails),
        kept_in_files=selectors.kept_in_files(),
    )


@requires("delivery_log.view")
def notice_detail(request: Request, pk: int) -> HttpResponse:
    notices = Notice.objects.for_user(request.user, "delivery_log.view").with_state()
    notice = get_object_or_404(notices.select_related("recipient", "mail"), pk=pk)
    waits = notice.state == Mail.State.WAITING and not notice.mail
    context = {
        "notice": notice,
        "state": STATES[notice.state],
        "life": selectors.notice_life(notice),
        "leaves_at": selectors.leaves_at(notice.recipient, notice.earliest) if waits else None,
    }
    return render(request, "notices/notice_detail.html", context)


@requires("delivery_log.view")
def mail_detail(request: Request, pk: int) -> HttpResponse:
    """The words of a mail are its reader's own; others see that it was sent, and when."""
    mails = Mail.objects.for_user(request.user, "delivery_log.view").select_related("recipient")
    mail = get_object_or_404(mails, pk=pk)
    context = {
        "mail": mail,
        "life": selectors.mail_life(mail),
        "notices": mail.notices.all(),
        "may_read": selectors.readable(mails, request.user).filter(pk=pk).exists(),
    }
    return render(request, "notices/mail_detail.html", context)


@requires("delivery_log.view")
def outbox(request: Request) -> HttpResponse:
    """Where no mail server is named: the newest mails, as they would have arrived."""
    mails = Mail.objects.for_user(request.user, "delivery_log.view").filter(state=Mail.State.SENT)
    newest = selectors.readable(mails, request.user).select_related("recipient").order_by("-sent_at")[:30]
    kept = selectors.kept_in_files()
    return render(request, "notices/outbox.html", {"mails": newest if kept else (), "kept_in_files": kept})
