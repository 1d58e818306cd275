"""What schools are asked for, how it adds up, and what is done about it, as each person reads it."""

import csv
import io
from datetime import date, timedelta

import pytest

from charter.models import Action
from charter.workload.models import ImpactCheck, SubjectStatement
from charter.workload.selectors.added import added_load
from charter.workload.selectors.changes import meter_now
from charter.workload.selectors.measured import measured
from tests.factories import (
    AnswerFactory,
    CorePrincipleFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    ProFormaVersionFactory,
    PromiseFactory,
    RoleAssignmentFactory,
    SchoolFactory,
    SubjectStatementFactory,
    SubmissionFactory,
    UserFactory,
)
from trust import clock


def table(page):
    return list(csv.DictReader(io.StringIO(page.content.decode("utf-8-sig"))))


@pytest.mark.requirement("S0-32")
def test_every_form_window_and_meeting_asked_of_a_school_is_in_the_register(signed_in, data_lead):
    version = DecisionVersionFactory(what_stops="The monthly return")
    form = ProFormaVersionFactory().proforma
    DutyFactory(version=version, title="Audit", proforma=form, minutes=30, read_by="Governors", what_for="To see")
    DutyFactory(version=version, title="Judgements", asks="window", cadence="semesterly", minutes=60)
    DutyFactory(version=version, title="Visit", asks="visit")
    DutyFactory(version=version, title="Trust's own", at="trust")
    DutyFactory(version=DecisionVersionFactory(status="decided"), title="Not agreed yet")
    rows = {row["What is asked"]: row for row in table(signed_in(data_lead).get("/workload/?export=csv"))}
    assert [rows[name]["Kind"] for name in sorted(rows)] == ["Form", "Window of judgements", "Visit"]
    audit = rows["Audit"]
    assert (audit["Minutes each time"], audit["Minutes a year"], audit["Known by"]) == ("30", "90", "estimate")
    assert (audit["Who reads it"], audit["What it is for"]) == ("Governors", "To see")
    assert (audit["What stopped"], audit["Answers"]) == ("The monthly return", "1 asked")


def filled(form, minutes, school):
    """A handed-in form whose two answers were saved so many minutes apart."""
    done = SubmissionFactory(form=form, school=school, state="submitted", submitted_at=clock.now())
    for number in (0, 1):
        moment = clock.now() - timedelta(minutes=minutes * (1 - number))
        AnswerFactory(submission=done, question=f"q{number}", saved_at=moment)


@pytest.mark.requirement("S0-32")
def test_minutes_are_measured_once_five_forms_are_in_and_breaks_do_not_count(signed_in, data_lead, school):
    form = ProFormaVersionFactory()
    DutyFactory(proforma=form.proforma, minutes=30)
    for minutes in (2, 3, 3, 90):
        filled(form, minutes, school)
    assert measured() == {}
    filled(form, 4, school)
    row = table(signed_in(data_lead).get("/workload/?export=csv"))[0]
    assert (row["Minutes each time"], row["Known by"]) == ("3", "measured, 5 forms")


def test_totals_add_up_by_role_and_half_term(signed_in, data_lead, school):
    DutyFactory(cadence="half_termly", minutes=10, role="dsl")
    page = signed_in(data_lead).get("/workload/totals/")
    assert "Asked in a year of a primary school 6 things, 1 hour." in page.content.decode()
    rows = table(signed_in(data_lead).get("/workload/totals/?export=csv"))
    assert [row["Minutes, primary school"] for row in rows] == ["60", *["10"] * 6]


@pytest.mark.requirement("S0-35")
def test_a_half_terms_changes_visits_meetings_forms_and_minutes_stand_beside_the_limit(signed_in, head, school):
    limit(measure="half_term_minutes", limit=50)
    first = DecisionVersionFactory()
    new = DecisionVersionFactory(effective_from=date(2027, 1, 11))
    for duty in (
        DutyFactory(version=first, asks="visit", minutes=20),
        DutyFactory(version=first, asks="meeting", minutes=25),
        DutyFactory(version=new, proforma=ProFormaVersionFactory().proforma, minutes=15),
    ):
        DueItemFactory(duty=duty, school=school)
    meter = meter_now(school)
    assert (meter.counts, meter.minutes, meter.changes) == ({"visit": 1, "meeting": 1, "form": 1}, 60, 1)
    assert meter.state == "full"
    row = table(signed_in(head).get("/workload/changes/?export=csv"))[0]
    assert (row["Visits"], row["Meetings"], row["Forms"], row["Minutes"], row["Load"]) == (
        "1", "1", "1", "60", "past the limit",
    )  # fmt: skip
    assert "past the limit" in signed_in(head).get("/my-school/?whole").content.decode()
    assert "Spring 1 2026/27" in signed_in(head).get(f"/workload/schools/{school.pk}/").content.decode()


def limit(**values):
    return PromiseFactory(kind="limit", types=[], patterns=[], **values)


def test_another_schools_load_is_not_found(signed_in, head, other_school):
    assert signed_in(head).get(f"/workload/schools/{other_school.pk}/").status_code == 404


def test_before_it_is_published_a_draft_says_what_it_adds_and_what_is_held(school):
    SchoolFactory()
    definition = {"sections": [{"code": "s", "title": "S", "questions": [
        {"code": "a", "kind": "number", "label": "Attendance", "source": "figure:attendance"},
        {"code": "b", "kind": "long_text", "label": "What shows it?", "prefill": "previous"},
        {"code": "c", "kind": "text", "label": "What next?"},
    ]}]}  # fmt: skip
    draft = DecisionVersionFactory(status="decided", effective_from=date(2027, 4, 12))
    form = ProFormaVersionFactory(definition=definition).proforma
    DutyFactory(version=draft, proforma=form, minutes=35, role="head")
    load = added_load(draft)
    assert load.changes[0].words == "adds 35 min × 2 headteachers, 3 times a year"
    assert load.changes[0].held_words == "2 of 3 answers are already held: prefill"
    assert load.lede == "It adds 3 hours 30 minutes a year in all schools together."
    assert "say what stops" in load.refused[0]


@pytest.mark.requirement("S0-30")
def test_a_version_is_checked_against_the_principles_and_the_check_stays_with_it(signed_in, eht, school):
    source = DecisionVersionFactory(type="aligned")
    load, clear = (CorePrincipleFactory(version=source, title=title) for title in ("A load to manage", "Clear roles"))
    PromiseFactory(kind="principles", source=source.decision, types=[], patterns=[])
    version = DecisionVersionFactory()
    address = f"/workload/versions/{version.pk}/check/"
    typed = {f"effect-{load.pk}": "costs", f"note-{load.pk}": "", f"effect-{clear.pk}": "helps"}
    client = signed_in(eht)
    assert client.post(address, typed).status_code == 422
    assert client.post(address, typed | {f"note-{load.pk}": "An hour more; the old form goes."}).status_code == 302
    assert [str(check) for check in ImpactCheck.objects.filter(decision_version=version)] == [
        "A load to manage: costs",
        "Clear roles: helps",
    ]
    page = client.get(f"/charter/decisions/{version.decision_id}/").content.decode()
    assert "An hour more; the old form goes." in page and address in page


@pytest.mark.requirement("S1-4")
def test_staff_see_what_is_done_about_workload_at_their_own_school(signed_in, head, staff, other_school):
    promise = limit(measure="half_term_minutes", limit=900, words="Time for a life beside work")
    added = signed_in(head).post("/workload/actions/add/", {
        "title": "Drop the weekly return", "school": head.role_assignments.get().school_id, "owner": head.pk,
        "due_on": "2027-03-01", "measure": "Nobody sends it", "promise": promise.pk,
    })  # fmt: skip
    assert added.status_code == 302
    Action.objects.create(
        title="Elsewhere", school=other_school, owner=head, due_on=date(2027, 3, 1), measure="m", added_by=head,
        added_at=clock.now(), source=promise,
    )  # fmt: skip
    page = signed_in(staff).get("/workload/actions/").content.decode()
    assert "Drop the weekly return" in page and "Time for a life beside work" in page
    assert "Elsewhere" not in page


@pytest.mark.requirement("S1-12")
def test_a_subject_says_how_it_gives_feedback_and_only_a_subject_lead_owns_it(signed_in, curriculum, school):
    lead, other = (RoleAssignmentFactory(role="subject_lead").user for _ in range(2))
    client = signed_in(curriculum)
    typed = {"subject": "Music", "words": "Spoken, while they play.", "owner": UserFactory().pk}
    assert client.post("/workload/feedback/add/", typed).status_code == 422
    assert client.post("/workload/feedback/add/", typed | {"owner": lead.pk}).status_code == 302
    statement = SubjectStatement.objects.get()
    change = {"subject": "Music", "words": "Sung back.", "seen": statement.version}
    assert signed_in(other).post(statement.get_absolute_url(), change).status_code == 403
    assert signed_in(lead).post(statement.get_absolute_url(), change).status_code == 302
    assert "Sung back." in signed_in(other).get("/workload/feedback/").content.decode()


def test_nobody_who_leads_no_subject_can_own_its_words(school):
    with pytest.raises(Exception, match="leads no subject"):
        SubjectStatementFactory.build(owner=UserFactory()).clean()


@pytest.mark.requirement("S1-13")
def test_a_reminder_of_the_charter_stands_beside_a_form_about_it(signed_in, head, staff, school):
    PromiseFactory(
        kind="prompt", words="Mark less, to greater effect.", patterns=["books"], types=[],
        instead="Nothing is marked only to show that it was seen.",
    )  # fmt: skip
    definition = {"sections": [{"code": "s", "title": "Pupils' books", "questions": [
        {"code": "q", "kind": "text", "label": "What did you see?"}]}]}  # fmt: skip
    about = SubmissionFactory(form=ProFormaVersionFactory(definition=definition), school=school)
    other = SubmissionFactory(school=school)
    assert "Mark less, to greater effect." in signed_in(head).get(f"/submissions/{about.pk}/").content.decode()
    assert "Mark less" not in signed_in(head).get(f"/submissions/{other.pk}/").content.decode()
    assert "Nothing is marked only to show" in signed_in(staff).get("/workload/feedback/").content.decode()


@pytest.mark.requirement("S1-14")
def test_minutes_saved_are_counted_by_automation_and_term(signed_in, data_lead, school):
    definition = {"minutes": 20, "sections": [{"code": "s", "title": "S", "questions": [
        {"code": "a", "kind": "number", "label": "Attendance", "source": "figure:attendance"},
        {"code": "b", "kind": "text", "label": "What shows it?", "prefill": "previous"},
    ]}]}  # fmt: skip
    form = ProFormaVersionFactory(definition=definition)
    begun = SubmissionFactory(form=form, school=school)
    for code in ("a", "b"):
        AnswerFactory(submission=begun, question=code, prefilled_from="From somewhere")
    typed_over = SubmissionFactory(form=form, school=SchoolFactory())
    AnswerFactory(submission=typed_over, question="b", prefilled_from="From somewhere", version=2)
    rows = table(signed_in(data_lead).get("/workload/saved/?export=csv"))
    assert [list(row.values()) for row in rows] == [
        ["Spring term 2026/27", "Figures that the trust holds", "1", "10"],
        ["Spring term 2026/27", "Text kept from last time", "1", "10"],
    ]
    assert "<svg" in signed_in(data_lead).get("/workload/saved/").content.decode()


def test_a_drafts_page_says_what_publishing_adds_and_what_stands_in_the_way(signed_in, ceo, school):
    draft = DecisionVersionFactory(status="decided", effective_from=date(2027, 4, 12))
    DutyFactory(version=draft, minutes=35, role="head")
    for address, times in ((draft.get_absolute_url(), 1), (f"{draft.get_absolute_url()}publish/", 1)):
        page = signed_in(ceo).get(address).content.decode()
        assert "adds 35 min × 1 headteacher, 3 times a year" in page
        assert page.count("say what stops to make room") == times


@pytest.mark.requirement("S0-33", "S1-11")
def test_a_policy_that_demands_how_often_work_is_marked_is_warned_about(signed_in, head, ceo, school):
    PromiseFactory(
        kind="forbids_question", words="Nobody prescribes how often work is marked", types=[],
        patterns=[r"\bmarked\b[^.?!]*\b(every|each) (day|week)\b"],
    )  # fmt: skip
    draft = DecisionVersionFactory(status="decided", statement="Books are marked in full every week.")
    page = signed_in(ceo).get(draft.get_absolute_url()).content.decode()
    assert "So nothing may ask: “Books are marked in full every week.”" in page
    own = SubmissionFactory(form=ProFormaVersionFactory(proforma__use="own_version"), school=school)
    AnswerFactory(submission=own, value="All books are marked each week by the teacher.")
    page = signed_in(head).get(f"/submissions/{own.pk}/").content.decode()
    assert "The trust promised: Nobody prescribes how often work is marked." in page
    AnswerFactory._meta.model.objects.update(value="Books are never marked every week here.")
    assert "The trust promised" not in signed_in(head).get(f"/submissions/{own.pk}/").content.decode()


@pytest.mark.requirement("S1-19")
def test_a_change_that_tells_more_heads_than_promised_asks_first(signed_in, ceo, head, other_head):
    limit(measure="recipients", limit=1)
    version = DecisionVersionFactory()
    page = signed_in(ceo).post(f"/charter/decisions/{version.decision_id}/change/", {"note": ""})
    assert page.status_code == 422 and "Tick the box to tell 2 people" in page.content.decode()
