"""What a change of type does: work goes to a team or back to schools, and no request is lost on the way."""

import pytest

from charter.actions.publication import open_work, publish, take_effect
from charter.models import DueItem, Duty
from charter.services import actions
from charter.services.actions import handover
from charter.services.models import ProcessPack, Service
from tests.factories import DecisionVersionFactory, ServiceFactory, ServiceRequestFactory
from trust.models import AcademicYear, User


@pytest.fixture
def flip(mid_term, school, other_school):
    """`flip(version, "centralised", "2027-02-01")`: the next version of its decision, published and in effect."""

    def flipped(version, kind, day):
        new = DecisionVersionFactory(
            decision=version.decision, type=kind, effective_from=day, status="decided", lead_role="hr",
            year=AcademicYear.objects.get(code="2026/27"),
        )  # fmt: skip
        new.refresh_from_db()
        publish(new, by=User.objects.system())
        take_effect(today=new.effective_from, by=User.objects.system())
        return new

    return flipped


@pytest.fixture
def local(mid_term):
    version = DecisionVersionFactory(type="autonomous", effective_from="2026-09-01")
    take_effect(by=User.objects.system())
    return version


def test_each_school_hands_the_work_over_to_a_new_service(flip, local, school, other_school):
    new = flip(local, "centralised", "2027-01-19")
    service = Service.objects.get()
    assert (service.decision, service.contact_role, service.is_open) == (local.decision, "hr", True)
    items = DueItem.objects.filter(duty__version=new, occasion="handover")
    assert {item.school for item in items} == {school, other_school}
    form = Duty.objects.get(version=new).proforma
    assert [section.code for section in form.versions.get().parsed.sections] == [
        "contacts",
        "contracts",
        "cases",
        "rest",
    ]


def test_the_task_is_there_before_the_day_and_the_service_opens_on_it(flip, local, head, school):
    new = flip(local, "centralised", "2027-02-15")
    assert DueItem.objects.filter(duty__version=new, school=school, opens_on__lte="2027-01-19").exists()
    assert not Service.objects.get().is_open


def test_running_it_twice_changes_nothing(flip, local):
    new = flip(local, "centralised", "2027-01-19")
    before = list(DueItem.objects.order_by("pk").values_list("pk", "due_on"))
    handover.takes_effect(new, local, User.objects.system())
    assert list(DueItem.objects.order_by("pk").values_list("pk", "due_on")) == before
    assert Service.objects.count() == 1


def test_a_service_that_ends_finishes_what_was_asked(flip, mid_term, school, service_lead):
    version = DecisionVersionFactory(type="centralised", effective_from="2026-09-01")
    request = ServiceRequestFactory(school=school, service=ServiceFactory(decision=version.decision))
    before = open_work([version.decision])
    new = flip(version, "aligned", "2027-01-19")
    assert ("service request", request.pk) in before and set(before) <= set(open_work([version.decision]))
    assert not Service.objects.get().is_open
    assert actions.answer_request(request, text="Done.", by=service_lead).state == "answered"
    assert DueItem.objects.filter(duty__version=new, occasion="process-pack").count() == 2
    assert "Advice" in ProcessPack.objects.get(version=new).did


def test_a_service_opens_again_when_the_work_comes_back(flip, local):
    local = flip(flip(local, "centralised", "2027-01-19"), "standardised", "2027-01-20")
    unbegun = DueItem.objects.filter(occasion="handover")
    assert all("changed again" in item.closed_reason for item in unbegun)
    flip(local, "centralised", "2027-01-21")
    assert Service.objects.get().open_for_requests
    assert ProcessPack.objects.count() == 1


def test_a_first_version_hands_nothing_over(flip, mid_term):
    version = DecisionVersionFactory(type="centralised", effective_from="2026-09-01")
    take_effect(by=User.objects.system())
    assert not DueItem.objects.exists() and not Service.objects.filter(decision=version.decision).exists()


@pytest.mark.parametrize("lead, answers", [("hr", "hr"), ("head", "service_lead")])
def test_somebody_who_works_a_queue_answers(local, lead, answers):
    local.lead_role = lead
    assert handover.team_role(local) == answers
