"""A request's life: who may do what when, and what counts against the standard."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter.services import actions
from charter.services.actions import telling
from charter.services.models import ServiceRequest
from tests.factories import RoleAssignmentFactory, ServiceFactory, ServiceRequestFactory
from trust.notices.models import Notice


@pytest.fixture
def asked(head, school, service_lead):
    service = ServiceFactory(title="Estates", answer_within=3)
    return actions.ask_service(service, school=school, subject="A leaking roof", text="In the hall.", by=head)


def test_an_answer_is_due_in_working_days(asked):
    assert asked.answer_due == date(2027, 1, 22)


def test_the_team_is_told_once_of_new_requests(asked, head, school, service_lead):
    actions.ask_service(asked.service, school=school, subject="A broken gate", text="By the road.", by=head)
    waiting = Notice.objects.filter(withdrawn_at__isnull=True)
    assert [(notice.recipient, notice.subject) for notice in waiting] == [
        (service_lead, "Estates: new requests wait in your queue")
    ]


def test_a_notice_of_the_queue_is_not_wanted_once_all_is_taken(asked, service_lead):
    notices = list(Notice.objects.all())
    assert telling.still_wanted(notices) == {notice.pk for notice in notices}
    actions.take_request(asked, by=service_lead)
    assert telling.still_wanted(notices) == set()


def test_the_clock_stands_still_while_the_school_is_asked(asked, head, service_lead, clock_at):
    actions.ask_back(asked, text="Which hall?", by=service_lead)
    clock_at("2027-01-26T10:00:00+00:00")
    waiting = ServiceRequest.objects.with_standard().get()
    assert waiting.standard == "on_time"
    actions.reply_to_team(asked, text="The large one.", by=head)
    clock_at("2027-01-28T10:00:00+00:00")
    request = actions.answer_request(asked, text="Mended.", by=service_lead)
    assert (request.answer_due, request.waited, request.took) == (date(2027, 1, 29), 5, 2)
    assert ServiceRequest.objects.with_standard().get().standard == "met"


def test_a_late_answer_misses_the_standard(asked, service_lead, clock_at):
    clock_at("2027-01-25T10:00:00+00:00")
    assert ServiceRequest.objects.with_standard().get().standard == "late"
    actions.answer_request(asked, text="Mended.", by=service_lead)
    assert ServiceRequest.objects.with_standard().get().standard == "not_met"


def test_the_asker_is_told_of_an_answer_and_rates_it(asked, head, service_lead):
    actions.answer_request(asked, text="Mended.", by=service_lead)
    assert Notice.objects.filter(recipient=head, subject="Estates has answered you: A leaking roof").exists()
    request = actions.rate_request(asked, rating=5, words="Quick.", by=head)
    assert (request.state, request.rating) == ("closed", 5)
    with pytest.raises(ValidationError, match="rated this already"):
        actions.rate_request(asked, rating=1, by=head)


def test_only_who_asked_rates(asked, service_lead):
    actions.answer_request(asked, text="Mended.", by=service_lead)
    with pytest.raises(ValidationError, match="Only who asked"):
        actions.rate_request(asked, rating=5, by=service_lead)


def test_a_reply_to_an_answer_takes_the_request_up_again(asked, head, service_lead):
    actions.answer_request(asked, text="Mended.", by=service_lead)
    assert actions.reply_to_team(asked, text="It leaks again.", by=head).state == "in_hand"


def test_closing_without_an_answer_needs_a_reason(asked, service_lead):
    with pytest.raises(ValidationError, match="Say why"):
        actions.close_request(asked, by=service_lead)
    request = actions.close_request(asked, reason="Asked twice.", by=service_lead)
    assert ServiceRequest.objects.with_standard().get(pk=request.pk).standard == "none"


@pytest.mark.parametrize("verb", ["answer_request", "ask_back", "reply_to_team"])
def test_nothing_follows_a_closed_request(asked, head, service_lead, verb):
    actions.close_request(asked, reason="Asked twice.", by=service_lead)
    with pytest.raises(ValidationError, match="closed"):
        getattr(actions, verb)(asked, text="More.", by=service_lead)


def test_a_closed_service_takes_no_request(head, school):
    service = ServiceFactory(open_for_requests=False)
    with pytest.raises(ValidationError, match="takes no new requests"):
        actions.ask_service(service, school=school, subject="A", text="B", by=head)


def test_a_team_has_its_own_queue_alone(school, other_school, service_lead, hr, ceo, eht):
    estates = ServiceRequestFactory(school=school)
    people = ServiceRequestFactory(school=school, service__contact_role="hr")
    near = ServiceRequestFactory(school=school, service__contact_role="eht")
    ServiceRequestFactory(school=other_school, service=near.service)
    seen = {user: set(ServiceRequest.objects.for_team(user)) for user in (service_lead, hr, eht)}
    assert seen == {service_lead: {estates}, hr: {people}, eht: {near}}
    assert ServiceRequest.objects.for_team(ceo).count() == 4


def test_staff_see_their_own_requests_alone(school, head):
    staff = RoleAssignmentFactory(role="staff", school=school).user
    own = ServiceRequestFactory(school=school, asked_by=staff)
    ServiceRequestFactory(school=school)
    assert set(ServiceRequest.objects.for_user(staff, "service.ask")) == {own}
    assert ServiceRequest.objects.for_user(head, "service.ask").count() == 2
