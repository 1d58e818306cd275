"""What a school's page shows of its figures."""

from typing import Any

from assessment.models import Measure
from assessment.selectors import readings
from schools.models import School
from trust.access.levels import SUMMARY
from trust.access.scopes import reaches
from trust.models import User


def school_figures(user: User, *, school: School) -> dict[str, Any] | None:
    """The school's headline figures as this reader may see them; None where the reader sees no figures of it."""
    if not reaches(user, "figures.view", school, SUMMARY):
        return None
    measures = list(Measure.objects.filter(headline=True))
    found = readings([school], measures, viewer=user)
    rows = [found[school.pk, measure.code] for measure in measures if (school.pk, measure.code) in found]
    return {"school": school, "rows": rows}
