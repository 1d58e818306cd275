"""Figures that the trust holds fill the questions of its forms: nobody types what is known."""

from assessment.models import Measure
from assessment.selectors import readings
from schools.models import School
from trust.hooks import Prefilled


def figure(school: School, measure: str) -> Prefilled | None:
    """The school's latest figure of a measure, where it may be shown; None where there is none."""
    found = readings([school], Measure.objects.filter(code=measure)).get((school.pk, measure))
    if found is None or found.value is None:
        return None
    words = f"{found.measure.name}, {found.period_words or found.academic_year}, from the trust's figures"
    return Prefilled(round(float(found.value), found.measure.decimals), words)
