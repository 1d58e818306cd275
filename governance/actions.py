"""What is done for governing bodies: asking for a KPI report."""

from datetime import date

from django.db import transaction

from governance.models import KpiReport
from schools.models import School
from trust.models import User
from trust.reports.actions import request_report
from trust.reports.models import ReportRun


@transaction.atomic
def request_kpi_report(school: School, *, as_at: date, by: User, queue: bool = True) -> KpiReport:
    """The report of a school as known at the end of a day; a worker makes it after this transaction."""
    run = request_report("kpi", school.pk, as_at=as_at, by=by, queue=queue)
    return KpiReport.objects.get(run=run)


def own_run(run: ReportRun) -> KpiReport:
    """The row that says which school's readers may see the run."""
    report = KpiReport(school_id=run.subject, run=run)
    report.full_clean()
    report.save()
    return report
