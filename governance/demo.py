"""The demo trust's reports: one for each of the first schools, issued a fortnight ago and today."""

from datetime import timedelta

from governance import actions
from schools.models import School
from trust import clock
from trust.demo import DemoPlan
from trust.models import User
from trust.reports import making

SCHOOLS = 6
AGO = timedelta(days=14)


def make_reports(plan: DemoPlan) -> None:
    """By the clerk. Figures and charter are there already, for this part comes after theirs."""
    clerk = User.objects.get(email="clerk@demo.example")
    schools = School.objects.order_by("urn")[:SCHOOLS]
    with clock.at(plan.moment(plan.as_at - AGO, hour=16)):
        issue(schools[0], clerk)
    for school in schools:
        issue(school, clerk)


def issue(school: School, clerk: User) -> None:
    report = actions.request_kpi_report(school, as_at=clock.today(), by=clerk, queue=False)
    making.make(report.run_id)
