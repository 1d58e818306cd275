"""Issuing the charter: on request, and by itself whenever what it says has changed."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.publication import selectors
from charter.publication.models import PublishedCharter
from schools.models import School
from trust import clock
from trust.models import User
from trust.reports.actions import request_report
from trust.reports.models import ReportRun

KIND = "charter"


@transaction.atomic
def issue_charter(school: School | None, *, as_at: date, by: User, queue: bool = True) -> PublishedCharter:
    """The charter in force on a day, of the trust or of a school; a worker makes it after this transaction."""
    if not selectors.in_force(as_at):
        raise ValidationError({"as_at": "No decision was in force on that day. Give a later one."})
    run = request_report(KIND, school.pk if school else selectors.TRUST, as_at=as_at, by=by, queue=queue)
    return PublishedCharter.objects.get(run=run)


def own_run(run: ReportRun) -> PublishedCharter:
    issue = PublishedCharter(school=selectors.school_of(run.subject), run=run)
    return issue.save_checked()


def issue_if_changed(*, by: User) -> PublishedCharter | None:
    """Issues the trust's charter of today where it says something else than the last one issued (daily job)."""
    today = clock.today()
    last = PublishedCharter.objects.filter(school=None).issued().order_by("-run__as_at", "-pk").first()  # type: ignore[attr-defined]
    now = selectors.published_charter(today).as_snapshot()
    if not now["parts"] or last is not None and said(last.run.contents) == said(now):
        return None
    return issue_charter(None, as_at=today, by=by)


def said(snapshot: dict) -> list[list[tuple[str, ...]]]:
    """What a charter says, whatever the day it was issued for."""
    return [
        [(line["code"], line["title"], line["type"], line["statement"], line["since"]) for line in part["lines"]]
        for part in snapshot["parts"]
    ]
