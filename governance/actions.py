"""What is done for governing bodies: asking for a KPI report, and keeping the scheme of delegation."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from charter.deciding.actions import refresh
from governance.models import DelegationLine, KpiReport
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
    return report.save_checked()


@transaction.atomic
def add_line(*, by: User, **fields: Any) -> DelegationLine:
    """A new line of the scheme; of a code whose line is in force on the same days there can be no second.

    Without a code it is made from the matter.
    """
    fields["code"] = fields.get("code") or slugify(fields["matter"])[:80]
    return saved(DelegationLine(**fields))


@transaction.atomic
def change_line(line: DelegationLine, *, seen: int, by: User, **fields: Any) -> DelegationLine:
    """EditClash where it was saved since `seen`, the version it was read at. Its history keeps what it said before."""
    line.claim(seen, fields)
    for name, value in fields.items():
        setattr(line, name, value)
    return saved(line)


@transaction.atomic
def end_line(line: DelegationLine, *, last_day: date, seen: int, by: User) -> DelegationLine:
    """The line is in force until that day, which counts; it is never deleted."""
    if line.effective_to is not None:
        raise ValidationError(f"It ends already, on {line.effective_to:%-d %B %Y}.")
    line.claim(seen, {"last_day": last_day})
    line.effective_to = last_day
    return saved(line)


def saved(line: DelegationLine) -> DelegationLine:
    line.save_checked()
    refresh()
    return line
