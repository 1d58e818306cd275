"""Issues of the charter, made without a worker."""

from charter.models import DecisionVersion
from charter.publication import actions
from charter.publication.models import PublishedCharter
from tests.factories import DecisionVersionFactory, PublishedCharterFactory, UserFactory
from trust import clock
from trust.reports import making
from trust.reports.models import State


def issue(school=None, *, as_at=None) -> PublishedCharter:
    """A finished issue, by the engine itself, of whatever is in force."""
    if not DecisionVersion.objects.exists():
        DecisionVersionFactory()
    made = actions.issue_charter(school, as_at=as_at or clock.today(), by=UserFactory(), queue=False)
    making.make(made.run_id)
    return PublishedCharter.objects.select_related("run__pdf").get(pk=made.pk)


def failed() -> PublishedCharter:
    return PublishedCharterFactory(
        run__state=State.FAILED, run__reason="The disk is full.", run__finished_at=clock.now()
    )
