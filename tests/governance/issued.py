"""Reports in each state, made without a worker."""

from django.db import transaction

from governance.models import KpiReport
from tests.factories import KpiReportFactory, UserFactory
from trust import clock
from trust.reports import making
from trust.reports.models import State


def issue(school, *, as_at=None, by=None) -> KpiReport:
    """A finished report, by the engine itself."""
    given = {"as_at": as_at} if as_at else {}
    run = KpiReportFactory(
        school=school, run__requested_by=by or UserFactory(), **{f"run__{name}": value for name, value in given.items()}
    ).run
    making.make(run.pk)
    return KpiReport.objects.select_related("run__pdf").get(run=run)


@transaction.atomic
def failed(school, *, reason="The disk is full.") -> KpiReport:
    return KpiReportFactory(school=school, run__state=State.FAILED, run__reason=reason, run__finished_at=clock.now())
