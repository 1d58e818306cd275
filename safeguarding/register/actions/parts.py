"""Producing a part of the record for those entitled to see it: at once, frozen, with the moment it was asked for."""

from django.db import transaction

from safeguarding.register.models import RecordPart
from schools.models import School
from trust import clock
from trust.models import User
from trust.reports.actions import request_report
from trust.reports.models import ReportRun

KIND = "record"
TRUST = 0
"""As the subject of a report: the trust's own part, not a school's."""


@transaction.atomic
def produce_part(school: School | None, *, by: User, queue: bool = True) -> RecordPart:
    """The part as it stands now; a worker prints it after this transaction."""
    run = request_report(KIND, school.pk if school else TRUST, as_at=clock.today(), by=by, queue=queue)
    return RecordPart.objects.get(run=run)


def own_run(run: ReportRun) -> RecordPart:
    school = None if run.subject == TRUST else School.objects.get(pk=run.subject)
    return RecordPart(school=school, run=run).save_checked()  # type: ignore[no-any-return]
