"""Writing down what is no longer done, and thanking for it."""

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction

from improvement.models import Strand
from improvement.practice.models import Stop, StopThanks
from improvement.practice.selectors.tags import Phase, step_in
from schools.models import School
from trust import clock
from trust.models import User


def stopped(
    source: models.Model,
    *,
    kind: str,
    what: str,
    school: School | None,
    strand: Strand,
    lesson: str = "",
    hours: int = 0,
) -> Stop:
    """Puts a line on the stop list, once for each source and kind."""
    about = {"source_type": ContentType.objects.get_for_model(source), "source_id": source.pk, "kind": kind}
    there = Stop.objects.filter(**about).first()
    if there is not None:
        return there
    stop = Stop(
        **about, what=first_line(what),
        school=school, strand=strand, lesson=lesson, hours_freed=hours, on=clock.today(), step=step_in(Phase.SUSTAIN),
    )  # fmt: skip
    return stop.save_checked()


def first_line(text: str) -> str:
    return " ".join(text.split())[:300]


@transaction.atomic
def thank(stop: Stop, *, by: User) -> StopThanks:
    """Thanks for a thing stopped; once a person, so thanking twice changes nothing."""
    return StopThanks.objects.get_or_create(stop=stop, by=by, defaults={"at": clock.now()})[0]
