"""The year of visits: windows, who had none, load; kinds, events, cards; the demo's visits."""

from datetime import date
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError

from improvement.models import Strand
from improvement.visits import demo
from improvement.visits.actions import events
from improvement.visits.models import Event, Moderation, PracticeCard, Takeaway, Visit, VisitType
from improvement.visits.selectors.calendar import cover_now
from improvement.visits.selectors.windows import semester_of, window
from schools.models import School
from tests.factories import RoleAssignmentFactory, SchoolFactory
from tests.improvement.furnishing import load_pack, tracker
from tests.visits.scenes import held, kind, planned
from trust.calendar import Calendar
from trust.demo import DemoPlan


def test_the_window_is_the_first_school_weeks_of_the_semester(mid_term):
    calendar = Calendar.load()
    semester = semester_of(calendar, date(2026, 9, 10))
    found = window(calendar, semester, 4)
    assert found.first_day == semester.first_day
    assert (found.last_day - found.first_day).days < 28


@pytest.mark.requirement("S2-41", "S2-51")
def test_schools_without_a_tour_in_its_weeks_are_listed(signed_in, eht, ceo, school, other_school, clock_at):
    clock_at("2026-09-15T10:00")
    tour = kind()
    held(school, eht, day=date(2026, 9, 15))
    found = cover_now(ceo, list(School.objects.all()))
    assert found.of(school, tour).state == "done"
    assert found.of(other_school, tour).state == "not_yet_due"
    clock_at("2026-11-16T10:00")
    assert cover_now(ceo, list(School.objects.all())).of(other_school, tour).state == "missed"
    planned(other_school, ceo, day=date(2026, 11, 20))
    assert cover_now(ceo, list(School.objects.all())).of(other_school, tour).state == "outside"
    page = signed_in(ceo).get("/improvement/visits/cover/").text
    assert other_school.name in page and "outside its weeks" in page
    csv = signed_in(ceo).get("/improvement/visits/cover/?export=csv").text
    assert "Tuesday 15 September 2026" in csv


def test_the_calendar_shows_visits_by_half_term_with_the_load(signed_in, eht, school, other_school):
    planned(school, eht, day=date(2027, 2, 2))
    page = signed_in(eht).get("/improvement/visits/calendar/")
    assert page.status_code == 200
    assert "2 Feb 2027" in page.text and other_school.name not in page.text
    assert "within the limit" in signed_in(eht).get("/improvement/visits/calendar/?load").text


@pytest.mark.requirement("S4-12")
def test_judges_agreement_is_recorded_in_counts(signed_in, curriculum, school):
    kind()
    type = VisitType.objects.create(code="moderation", name="Moderation event", about="x", shape="moderation",
                                    policy_title="P", policy_link="/x/")  # fmt: skip
    form = {"type": type.pk, "title": "Writing", "on": "2027-02-02", "place": "Online", "schools": [school.pk],
            "strand": Strand.objects.first().pk}  # fmt: skip
    assert signed_in(curriculum).post("/improvement/events/add/", form).status_code == 302
    event = Event.objects.get()
    said = {"subject": "Writing", "year_group": "Year 5", "sample_size": "40", "agreed": "50", "learned": "Talk."}
    assert signed_in(curriculum).post(f"{event.get_absolute_url()}record/", said).status_code == 422
    assert signed_in(curriculum).post(f"{event.get_absolute_url()}record/", said | {"agreed": "31"}).status_code == 302
    assert Moderation.objects.get().percent == 78
    assert "78 %" in signed_in(curriculum).get("/improvement/events/").text


@pytest.mark.requirement("S2-45")
def test_a_practice_card_is_found_by_every_school(signed_in, head, staff, school):
    kind()
    form = {"school": school.pk, "strand": Strand.objects.first().pk, "title": "Reading partners",
            "problem": "Little reading at home.", "way": "Older pupils read with younger ones.",
            "change": "More read."}  # fmt: skip
    assert signed_in(head).post("/improvement/cards/add/", form).status_code == 302
    card = PracticeCard.objects.get()
    assert card.title in signed_in(staff).get("/improvement/cards/?q=younger+partners").text
    assert card.get_absolute_url() not in signed_in(staff).get("/improvement/cards/?q=algebra").text
    assert card.title in signed_in(staff).get("/search/?q=partners").text
    assert signed_in(staff).post("/improvement/cards/add/", form).status_code == 403


@pytest.mark.requirement("S2-46")
def test_takeaways_of_an_outside_tour_are_logged(signed_in, head, curriculum, school):
    type, strand = kind("outside-tour"), Strand.objects.first()
    event = events.add_event(type=type, title="Reading", on=date(2027, 1, 12), place="A school by the sea",
                             strand=strand, led_by=curriculum, by=curriculum)  # fmt: skip
    said = {"words": "Three routines everywhere.", "next_step": "Try them in Year 4."}
    assert signed_in(head).post(f"{event.get_absolute_url()}record/", said).status_code == 302
    assert Takeaway.objects.get().by == head
    with pytest.raises(ValidationError, match="one school"):
        events.add_event(type=kind("spotlight"), title="x", on=date(2027, 1, 12), place="x", strand=strand,
                         led_by=curriculum, by=curriculum)  # fmt: skip


def test_the_demo_s_visits_are_in_every_state(ceo, curriculum, school, clock_at):
    load_pack()
    for number in range(5):
        other = SchoolFactory(name=f"School {number}", cluster=school.cluster)
        RoleAssignmentFactory(role="head", school=other)
    RoleAssignmentFactory(role="head", school=school)
    RoleAssignmentFactory(role="eht", cluster=school.cluster)
    tracker(school)
    demo.make_visits(DemoPlan(6, 1, date(2027, 1, 19), 1, Path("unused")))
    assert {"closed", "reported", "held", "planned"} <= set(Visit.objects.values_list("state", flat=True))
