"""What the published charter adds: a kind of report, and the way to it from the register."""

from django.urls import reverse

from charter.publication import actions, demo, drawing, selectors
from charter.publication.models import PublishedCharter
from trust.access.scopes import holds
from trust.hooks import DemoPart, Verb, register
from trust.models import User
from trust.reports.kinds import ReportKind
from trust.reports.models import ReportRun


def url(run: ReportRun) -> str:
    return PublishedCharter.objects.get(run=run).get_absolute_url()


def read_link(user: User) -> tuple[str, str] | None:
    return ("As published, and as PDF", reverse("published_charter")) if holds(user, "charter.view") else None


CHARTER = ReportKind(
    name=actions.KIND,
    label="charter",
    capability="charter.edit",
    template="publication/pdf/charter.html",
    pages=120,
    find=selectors.subject_of,
    own=actions.own_run,
    snapshot=lambda subject, as_at, viewer: selectors.published_charter(
        as_at, selectors.school_of(subject)
    ).as_snapshot(),
    context=drawing.context,
    title=drawing.title,
    url=url,
)

register(
    CHARTER,
    Verb("published charter", "charter_register", 40, read_link),
    DemoPart("published charter", 92, demo.issue_charters),
)
