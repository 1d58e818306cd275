"""Producing a part of the record for those entitled to see it: at once, frozen, with the moment it was asked for."""

from django.db import transaction

from safeguarding.register.models import RecordPart
from schools.models import School
from trust import clock
from trust.models import User
from trust.reports.actions import request_report, retry_report
from trust.reports.models import ReportRun, State

KIND = "record"
TRUST = 0
"""As the subject of a report: the trust's own part, not a school's."""


@transaction.atomic
def produce_part(school: School | None, *, by: User, queue: bool = True) -> RecordPart:
    """The part as it stands now; a worker prints it after this transaction."""
    run = request_report(KIND, school.pk if school else TRUST, as_at=clock.today(), by=by, queue=queue)
    return RecordPart.objects.get(run=run)


@transaction.atomic
def produce_again(part: RecordPart, *, by: User) -> RecordPart:
    """Where a part could not be made: the same run once more, or a new one where the day or the person is another,
    since a part says as of when and for whom it was made. Asked twice, it answers the part of the first time."""
    run = ReportRun.objects.select_for_update().get(pk=part.run_id)
    if run.state != State.FAILED:
        return part
    newer = RecordPart.objects.filter(school=part.school_id, pk__gt=part.pk).exclude(run__state=State.FAILED)
    if since := newer.order_by("pk").first():
        return since
    if (run.as_at, run.requested_by_id) != (clock.today(), by.pk):
        return produce_part(part.school, by=by)
    retry_report(run, by=by)
    return part


def own_run(run: ReportRun) -> RecordPart:
    school = None if run.subject == TRUST else School.objects.get(pk=run.subject)
    return RecordPart(school=school, run=run).save_checked()  # type: ignore[no-any-return]
