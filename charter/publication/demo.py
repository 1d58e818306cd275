"""The demo trust's published charter: the trust's own, and that of the first school."""

from charter.publication import actions
from schools.models import School
from trust.demo import DemoPlan
from trust.models import User
from trust.reports import making


def issue_charters(plan: DemoPlan) -> None:
    clerk = User.objects.get(email="clerk@demo.example")
    for school in (None, School.objects.get(name="Ashfield Primary")):
        issue = actions.issue_charter(school, as_at=plan.as_at, by=clerk, queue=False)
        making.make(issue.run_id)
