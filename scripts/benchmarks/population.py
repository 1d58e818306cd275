"""The trust that is measured: the demo at full size, with as many measures as a trust follows."""

import random

from django.core.management import call_command

from assessment.models import Figure, Measure
from schools.models import School
from trust.imports.models import ImportRun
from trust.models import Trust

MEASURES = 40


def make(schools: int, years: int) -> None:
    """Makes it once; a second run finds it."""
    call_command("migrate", verbosity=0)
    if not Trust.objects.exists():
        call_command("demo", schools=schools, years=years)
    fill(years)


def fill(years: int) -> None:
    """Further measures, so that pages choose from 40 a school and year, as in a real trust."""
    run = ImportRun.objects.filter(kind="absence").first()
    last = max(int(year[:4]) for year in Figure.objects.values_list("academic_year", flat=True).distinct())
    draw = random.Random(1)
    have = Measure.objects.count()
    for number in range(have, MEASURES):
        measure = Measure.objects.create(
            code=f"bench_{number}", name=f"Measure {number}", short_name=f"M{number}", unit="%", kind="proportion"
        )
        Figure.objects.bulk_create(
            Figure(
                measure=measure,
                school=school,
                academic_year=f"{last - back}/{(last - back + 1) % 100:02}",
                value=draw.randint(40, 90),
                denominator=60,
                run=run,
                source_row=2,
                known_from=run.started_at,  # type: ignore[union-attr]
            )
            for school in School.objects.all()
            for back in range(years)
        )
