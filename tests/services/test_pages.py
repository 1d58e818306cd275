"""Pages of central services: asking, the queue, answering, rating, the report."""

import pytest
from django.urls import reverse

from charter import packs
from charter.services import actions
from charter.services.models import Service, ServiceRequest
from charter.services.selectors import report
from tests.factories import (
    DecisionVersionFactory,
    ExternalSystemFactory,
    ProcessPackFactory,
    RequestNoteFactory,
    RoleAssignmentFactory,
    ServiceFactory,
    ServiceRequestFactory,
    SystemAdoptionFactory,
)
from trust.models import User


@pytest.fixture
def estates(mid_term):
    return ServiceFactory(title="Estates", answer_within=3, gets=["Repairs", "A yearly survey"])


@pytest.fixture
def asked(estates, school, head):
    return actions.ask_service(estates, school=school, subject="A leaking roof", text="In the hall.", by=head)


def text(response):
    return " ".join(response.content.decode().split())


@pytest.mark.requirement("S0-22")
def test_the_catalogue_says_what_schools_get_from_whom_and_how_fast(signed_in, staff, estates):
    shown = text(signed_in(staff).get("/services/"))
    assert all(
        words in shown for words in ("Estates", "Repairs; A yearly survey", "Central service lead", "3 working days")
    )


@pytest.mark.requirement("S0-22")
def test_a_member_of_staff_asks_and_follows_the_own_request(signed_in, staff, estates):
    page = signed_in(staff)
    answer = page.post("/services/ask/", {"service": estates.pk, "school": staff.role_assignments.get().school_id,
                                          "subject": "A dark stair", "text": "The lamp is broken."})  # fmt: skip
    request = ServiceRequest.objects.get()
    assert answer.status_code == 302 and answer["Location"] == request.get_absolute_url()
    assert (request.asked_by, request.state) == (staff, "new")
    assert "A dark stair" in text(page.get("/services/requests/"))


@pytest.mark.parametrize("field", ["service", "subject", "text"])
def test_asking_says_what_is_missing(signed_in, head, school, estates, field):
    data = {"service": estates.pk, "school": school.pk, "subject": "A", "text": "B"} | {field: ""}
    answer = signed_in(head).post("/services/ask/", data)
    assert answer.status_code == 422 and not ServiceRequest.objects.exists()


def test_nobody_asks_for_another_school(signed_in, head, other_school, estates):
    data = {"service": estates.pk, "school": other_school.pk, "subject": "A", "text": "B"}
    answer = signed_in(head).post("/services/ask/", data)
    assert answer.status_code == 422 and not ServiceRequest.objects.exists()


def test_a_school_sees_its_own_requests_alone(signed_in, other_head, asked):
    page = signed_in(other_head)
    assert "A leaking roof" not in text(page.get("/services/requests/"))
    assert page.get(asked.get_absolute_url()).status_code == 404
    for verb in ("reply", "rate"):
        assert page.post(f"{asked.get_absolute_url()}{verb}/", {"text": "Mine", "rating": 1}).status_code == 404


def test_another_teams_queue_stays_closed(signed_in, hr, asked):
    page = signed_in(hr)
    assert "A leaking roof" not in text(page.get("/services/queue/"))
    assert page.get(asked.get_absolute_url()).status_code == 404
    assert page.post(f"{asked.get_absolute_url()}answer/", {"text": "No"}).status_code == 404


def test_the_team_takes_asks_back_and_answers(signed_in, service_lead, asked):
    page, url = signed_in(service_lead), asked.get_absolute_url()
    assert "1 not answered yet · 1 nobody has taken" in text(page.get("/services/queue/"))
    for verb, data, state in [
        ("take", {}, "in_hand"),
        ("ask-back", {"text": "Which hall?"}, "waiting_for_school"),
        ("answer", {"text": "Mended."}, "answered"),
    ]:
        assert page.post(f"{url}{verb}/", data).status_code == 302
        asked.refresh_from_db()
        assert (asked.state, asked.owner) == (state, service_lead)


def test_an_answer_that_is_empty_or_too_late_keeps_what_was_typed(signed_in, service_lead, asked):
    page, url = signed_in(service_lead), asked.get_absolute_url()
    assert page.post(f"{url}answer/", {"text": ""}).status_code == 422
    actions.close_request(asked, reason="Asked twice.", by=asked.asked_by)
    refused = page.post(f"{url}answer/", {"text": "We will come on Friday."})
    assert refused.status_code == 422 and "closed already" in text(refused)


def test_the_school_never_reads_the_teams_notes(signed_in, head, service_lead, asked):
    RequestNoteFactory(request=asked, text="Ring the roofer first.", team_only=True)
    assert "Ring the roofer first" not in text(signed_in(head).get(asked.get_absolute_url()))
    assert "Ring the roofer first" in text(signed_in(service_lead).get(asked.get_absolute_url()))


def test_the_head_rates_what_was_answered(signed_in, head, service_lead, asked):
    actions.answer_request(asked, text="Mended.", by=service_lead)
    page = signed_in(head)
    assert "Rate and close" in text(page.get(asked.get_absolute_url()))
    page.post(f"{asked.get_absolute_url()}rate/", {"rating": 4, "words": "Quick."})
    asked.refresh_from_db()
    assert (asked.rating, asked.state) == (4, "closed")
    assert page.post(f"{asked.get_absolute_url()}rate/", {"rating": 9}).status_code == 422


def test_a_request_is_closed_unanswered_with_a_reason_alone(signed_in, head, asked):
    page = signed_in(head)
    assert page.post(f"{asked.get_absolute_url()}close/", {"reason": ""}).status_code == 422
    page.post(f"{asked.get_absolute_url()}close/", {"reason": "It was the sprinkler."})
    asked.refresh_from_db()
    assert asked.state == "closed"


def test_the_queue_is_narrowed_and_exported_as_narrowed(signed_in, ceo, asked, school):
    ServiceRequestFactory(school=school, subject="A broken gate", owner=ceo, state="in_hand")
    exported = signed_in(ceo).get("/services/queue/", {"owner": "nobody", "export": "csv"}).content.decode()
    assert "A leaking roof" in exported and "A broken gate" not in exported


def rated(service, school, ratings):
    for rating in ratings:
        ServiceRequestFactory(service=service, school=school, rating=rating, state="closed", answered_on="2027-01-19",
                              answer_due="2027-01-20", took=2)  # fmt: skip


@pytest.mark.requirement("S0-23")
def test_the_report_counts_cost_volume_time_and_satisfaction(signed_in, trustee, head, school):
    service = ServiceFactory(title="People", yearly_cost=84000, minutes_saved=30)
    rated(service, school, [5] * 8 + [3] * 4)
    for reader in (trustee, head):
        shown = text(signed_in(reader).get("/services/report/"))
        assert "100% (12 of 12)" in shown and "4.3 of 5 (n 12)" in shown
        assert "£84,000" in shown and ">6<" in shown


def test_a_small_groups_ratings_stay_hidden_by_subtraction_too(school):
    rated(ServiceFactory(title="Large"), school, [5] * 12)
    few = ServiceFactory(title="Small")
    rated(few, school, [1] * 3)
    services = type(few).objects.all()
    found = report.service_report(report.terms()[0], services)
    assert [line.satisfaction_words for line in found.lines] == ["5.0 of 5 (n 12)", "too few to show"]
    assert found.total.satisfaction is None


def test_another_terms_report_and_its_export(signed_in, ceo, school, estates):
    ServiceRequestFactory(service=estates, school=school, asked_at="2026-11-03T10:00:00Z")
    page = signed_in(ceo)
    autumn = report.terms()[1]
    exported = page.get("/services/report/", {"term": autumn.code, "export": "csv"}).content.decode("utf-8-sig")
    assert "Estates,1,0," in exported
    assert "Estates,0,0," in page.get("/services/report/", {"export": "csv"}).content.decode()


def test_the_team_edits_its_own_entry_alone(signed_in, service_lead, hr, estates):
    data = {"title": "Estates", "about": "Buildings.", "gets": "Repairs\nSurveys", "answer_within": 2,
            "contact_role": "service_lead", "minutes_saved": 0, "seen": estates.version}  # fmt: skip
    assert signed_in(hr).post(f"/services/{estates.pk}/edit/", data).status_code == 404
    assert signed_in(service_lead).post(f"/services/{estates.pk}/edit/", data).status_code == 302
    estates.refresh_from_db()
    assert (estates.gets, estates.answer_within) == (["Repairs", "Surveys"], 2)
    assert signed_in(service_lead).post(f"/services/{estates.pk}/edit/", data).status_code == 409


def test_a_centralised_decision_gets_its_service_on_screen(signed_in, ceo, head):
    version = DecisionVersionFactory(type="centralised", decision__code="legal")
    url = f"/services/add/{version.decision_id}/"
    assert url in text(signed_in(ceo).get(version.decision.get_absolute_url()))
    data = {"title": "Legal advice", "answer_within": 4, "contact_role": "service_lead", "minutes_saved": 0}
    assert signed_in(ceo).post(url, data).status_code == 302
    assert version.decision.services.get().code == "legal"
    assert url not in text(signed_in(ceo).get(version.decision.get_absolute_url()))


def test_a_product_says_who_uses_it_since_when(signed_in, data_lead, head, school, other_school):
    product = ExternalSystemFactory(name="Portal", import_kind="gias")
    SystemAdoptionFactory(system=product, school=other_school)
    page = signed_in(data_lead)
    data = {"school": school.pk, "state": "in_use", "since": "2026-09-01"}
    assert page.post(f"/services/products/{product.pk}/use/", data).status_code == 302
    assert product.adoptions.get(school=school).state == "in_use"
    assert "2 schools" in text(page.get(product.get_absolute_url()))
    assert other_school.name not in text(signed_in(head).get(product.get_absolute_url()))


def test_a_decision_shows_its_service_and_what_it_left(signed_in, head, estates):
    version = DecisionVersionFactory(type="centralised")
    estates.decision = version.decision
    estates.save()
    pack = ProcessPackFactory(service=estates, version=version)
    shown = text(signed_in(head).get(version.decision.get_absolute_url()))
    assert f"/services/ask/?service={estates.pk}" in shown and pack.get_absolute_url() in shown


def test_my_school_leads_to_asking_tracking_and_rating(signed_in, head, asked, service_lead):
    version = DecisionVersionFactory(type="centralised", decision__title="Buildings")
    asked.service.decision = version.decision
    asked.service.save()
    shown = text(signed_in(head).get("/my-school/?whole"))
    assert "1 open" in shown and f"/services/ask/?service={asked.service_id}" in shown
    actions.answer_request(asked, text="Mended.", by=service_lead)
    assert "1 to rate" in text(signed_in(head).get("/my-school/?whole"))


def test_a_question_of_the_team_waits_in_the_heads_work(signed_in, head, asked, service_lead):
    actions.ask_back(asked, text="Which hall?", by=service_lead)
    assert "Reply to Estates: A leaking roof" in text(signed_in(head).get("/my-work/"))


def test_the_team_finds_new_requests_in_its_work(signed_in, service_lead, asked):
    assert "A leaking roof" in text(signed_in(service_lead).get("/my-work/"))


def test_queue_queries_do_not_grow(signed_in, ceo, school, django_assert_max_num_queries):
    page = signed_in(ceo)
    for url in ("/services/queue/", "/services/report/", "/services/", "/services/products/"):
        page.get(url)
    for _ in range(30):
        ServiceRequestFactory(school=school, asked_by=RoleAssignmentFactory(school=school).user)
    for name in ("service_queue", "service_report", "service_list", "product_list", "service_request_list"):
        with django_assert_max_num_queries(16):
            page.get(reverse(name))


def test_our_school_under_the_charter_says_what_to_ask_of_whom(signed_in, head, estates):
    version = DecisionVersionFactory(type="centralised", decision__title="Buildings")
    estates.decision = version.decision
    estates.save()
    shown = text(signed_in(head).get(reverse("school_charter")))
    assert f"/services/ask/?service={estates.pk}" in shown


@pytest.mark.requirement("S2-7")
def test_the_catalogue_is_seeded_with_the_ten_central_services(signed_in, head):
    packs.load(["excellence", "six-steps"], by=User.objects.system())
    ten = [
        "data",
        "estates",
        "finance",
        "governance",
        "health-safety",
        "hr",
        "it",
        "marketing",
        "payroll",
        "procurement",
    ]
    found = Service.objects.filter(code__in=ten)
    shown = text(signed_in(head).get("/services/"))
    assert found.count() == 10 and all(f">{service.title}</a>" in shown for service in found)
