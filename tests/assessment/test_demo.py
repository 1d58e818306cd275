"""The demo trust's figures come through the product's own importers, the same for the same seed."""

from datetime import date

import pytest

from assessment.demo import make_figures
from assessment.models import Figure
from assessment.selectors import readings
from assessment.statistics import Verdict
from schools.demo import make_schools
from schools.models import FormerSchool, School
from tests.factories import TrustFactory
from trust.demo import DemoPlan
from trust.imports.models import ImportProblem, ImportRun

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(mid_term, tmp_path):
    TrustFactory(uid="16999")
    plan = DemoPlan(schools=12, years=1, as_at=date(2027, 1, 19), seed=1, folder=tmp_path)
    make_schools(plan)
    make_figures(plan)
    return plan


def values():
    return list(Figure.objects.order_by("pk").values_list("school__urn", "measure__code", "value", "status"))


def test_demo_files_come_in_without_a_rejected_row(demo):
    assert ImportProblem.objects.count() == 0 and School.objects.count() == 12
    assert set(ImportRun.objects.values_list("status", flat=True)) == {"applied"}
    assert {school.cluster.name for school in School.objects.select_related("cluster")} == {"North", "South"}


def test_most_schools_are_within_noise_and_some_truly_differ(demo):
    verdicts = [reading.verdict for reading in readings(list(School.objects.all())).values()]
    assert verdicts.count(Verdict.NOISE) > len(verdicts) / 2
    assert Verdict.ABOVE in verdicts and Verdict.BELOW in verdicts


def test_a_first_years_figures_stand_under_the_former_urn(demo):
    former = FormerSchool.objects.get()
    assert Figure.objects.filter(former_urn=former.urn, school=former.school, measure__code="attainment8").exists()


def test_the_same_seed_gives_the_same_figures(demo):
    before = values()
    make_figures(demo)
    assert values() == before
