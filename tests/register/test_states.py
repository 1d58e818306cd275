"""How people on the record stand: missing, late, conditional, risk-assessed, complete."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from safeguarding.register.actions import enter_person, note_leaving, record_check
from safeguarding.register.models import Check, Registered
from safeguarding.register.selectors import lines_of, live, sample_frame, state_of, with_gaps
from tests.factories import CheckFactory, RegisteredFactory
from tests.register.conftest import checked
from trust import clock

TODAY = date(2027, 1, 19)


def states(person):
    return {line.kind.value: line.state.value for line in lines_of([person], TODAY)[person.pk]}


def verdict(person):
    return state_of(lines_of([person], TODAY)[person.pk])


def gaps(person):
    row = with_gaps(Registered.objects.filter(pk=person.pk), TODAY).get()
    return row.reds, row.ambers


def test_whoever_began_without_a_required_check_is_red(teacher):
    assert states(teacher)["dbs"] == "check_missing"
    assert verdict(teacher).state == "red"
    assert gaps(teacher) == (6, 2)


def test_whoever_has_all_that_is_asked_for_is_green(complete):
    assert set(states(complete).values()) == {"complete", "not_needed"}
    assert verdict(complete).state == "green"
    assert gaps(complete) == (0, 0)


@pytest.mark.parametrize(("days_before", "state"), [(1, "risk_assessed"), (0, "check_missing")])
def test_a_missing_dbs_is_red_unless_the_risk_was_assessed_before_the_start(complete, days_before, state):
    assessed = complete.started_on - timedelta(days=days_before)
    Check.objects.filter(person=complete, kind="dbs").update(
        result="awaited", done_on=None, risk_assessed_on=assessed
    )  # fmt: skip
    assert states(complete)["dbs"] == state
    assert gaps(complete) == ((0, 1) if state == "risk_assessed" else (1, 0))


def test_a_review_that_has_passed_is_late_and_says_by_how_much(complete):
    Check.objects.filter(person=complete, kind="right_to_work").update(review_on=TODAY - timedelta(days=4))
    line = next(line for line in lines_of([complete], TODAY)[complete.pk] if line.kind == "right_to_work")
    assert (line.state, line.words) == ("check_late", "review late by 4 days")
    assert gaps(complete) == (1, 0)


def test_a_condition_is_open_until_somebody_answers_it(complete, hr):
    Check.objects.filter(person=complete, kind="overseas").delete()
    assert states(complete)["overseas"] == "conditional"
    assert verdict(complete).state == "amber"
    record_check(complete, "overseas", by=hr, result="not_needed", reason="Never lived abroad")
    assert states(complete)["overseas"] == "not_needed"


def test_before_the_first_day_what_lacks_is_still_to_do(school, table):
    person = RegisteredFactory(school=school, started_on=TODAY + timedelta(days=10))
    assert states(person)["dbs"] == "before_start"
    assert gaps(person) == (0, 8)


def test_a_line_quotes_its_rule(teacher):
    line = next(line for line in lines_of([teacher], TODAY)[teacher.pk] if line.kind == "overseas")
    assert line.quote == "On a condition (lived abroad)"


def test_written_confirmation_is_enough_of_supply_but_not_of_a_teacher(teacher, school):
    supply = RegisteredFactory(school=school, person_type="agency")
    for person in (teacher, supply):
        checked(person, "dbs", result="written", done_on=None, confirmed_on=date(2026, 8, 20))
    assert (states(teacher)["dbs"], states(supply)["dbs"]) == ("check_missing", "complete")


@pytest.mark.parametrize("who", ["teacher", "leader", "agency", "volunteer_supervised", "governor", "support"])
def test_the_count_in_the_database_agrees_with_the_judgement_line_by_line(school, table, who):
    results = ["done", "written", "not_needed", "awaited"]
    for number, kind in enumerate(["identity", "right_to_work", "dbs", "barred", "s128", "overseas"]):
        for start in (TODAY - timedelta(days=90), TODAY + timedelta(days=9)):
            person = RegisteredFactory(school=school, person_type=who, started_on=start)
            result = results[number % 4]
            days = {"done_on": date(2026, 9, 1) if result == "done" else None, "confirmed_on": date(2026, 9, 1)}
            review_on = date(2027, 1, 2) if number % 2 else None
            CheckFactory(person=person, kind=kind, result=result, reason="x", review_on=review_on, **days)
            reds = [
                state for state in states(person).values() if state in ("check_missing", "check_late", "never_asked")
            ]
            ambers = [
                state for state in states(person).values() if state in ("risk_assessed", "before_start", "conditional")
            ]
            assert gaps(person) == (len(reds), len(ambers))


def test_a_leaver_is_gone_from_the_live_record_the_day_after_and_stays_in_history(teacher, hr):
    note_leaving(teacher, left_on=TODAY, by=hr)
    assert teacher in live(TODAY)
    assert teacher not in live(TODAY + timedelta(days=1))
    assert teacher in Registered.objects.left(TODAY + timedelta(days=1))


def test_nobody_is_on_a_part_of_the_record_twice(teacher, school, hr):
    values = {"school": school, "person_type": "support", "post": "TA", "started_on": TODAY}
    with pytest.raises(ValidationError, match="already"):
        enter_person(name="ada  byrne", by=hr, **values)
    assert enter_person(name="Ada Byrne", reference="2217", by=hr, **values).pk
    with pytest.raises(IntegrityError), transaction.atomic():
        RegisteredFactory(school=school, name="Ada Byrne")


def test_somebody_who_left_may_come_back(teacher, school, hr):
    note_leaving(teacher, left_on=date(2026, 12, 18), by=hr)
    assert enter_person(name="Ada Byrne", school=school, person_type="teacher", post="T", started_on=TODAY, by=hr).pk


def test_a_trustee_belongs_to_no_school_and_a_governor_to_one(school):
    with pytest.raises(IntegrityError), transaction.atomic():
        RegisteredFactory(school=school, person_type="member_trustee")
    with pytest.raises(IntegrityError), transaction.atomic():
        RegisteredFactory(school=None, person_type="governor")


WRONG = [
    ("identity", {"done_on": TODAY + timedelta(days=1)}, "still to come"),
    ("dbs", {"done_on": date(1998, 5, 1)}, "no such check then"),
    ("s128", {"done_on": date(2005, 5, 1)}, "no such check then"),
    ("identity", {"done_on": date(1897, 5, 1)}, "no such check then"),
    ("identity", {}, "needs its day"),
    ("dbs", {"result": "written"}, "written confirmation its date"),
    ("overseas", {"result": "not_needed"}, "reason"),
    ("dbs", {"result": "not_needed", "reason": "No"}, "requires this check"),
    ("identity", {"result": "awaited", "risk_assessed_on": TODAY}, "Only an enhanced DBS"),
    ("dbs", {"done_on": TODAY, "certificate_number": "<b>1</b>"}, "letters and digits"),
    ("right_to_work", {"done_on": TODAY, "review_on": TODAY}, "before the check"),
]


@pytest.mark.parametrize(("kind", "values", "words"), WRONG)
def test_a_check_that_cannot_be_is_refused_with_the_reason(teacher, hr, kind, values, words):
    with pytest.raises(ValidationError, match=words):
        record_check(teacher, kind, by=hr, **values)
    assert not Check.objects.exists()


def test_the_database_itself_refuses_a_check_of_tomorrow_and_one_before_its_birth(teacher):
    for kind, day in (("identity", TODAY + timedelta(days=1)), ("s128", date(2005, 5, 1))):
        with pytest.raises(IntegrityError), transaction.atomic():
            CheckFactory(person=teacher, kind=kind, done_on=day)


def test_a_check_may_be_older_than_the_role(teacher, hr):
    assert record_check(teacher, "dbs", by=hr, done_on=teacher.started_on - timedelta(days=900)).done_on < TODAY


def test_a_barred_list_check_outside_regulated_activity_is_refused(school, table, hr):
    person = RegisteredFactory(school=school, person_type="volunteer_supervised")
    with pytest.raises(ValidationError, match="must not be made"):
        record_check(person, "barred", by=hr, done_on=TODAY)


def test_the_frame_of_a_sample_names_agency_governors_and_new_starters(teacher, school, other_school):
    rows = {
        "agency": RegisteredFactory(school=school, person_type="agency"),
        "governor": RegisteredFactory(school=school, person_type="governor"),
        "new_starter": RegisteredFactory(school=school, started_on=clock.today() - timedelta(days=20)),
        "other": teacher,
    }
    RegisteredFactory(school=other_school)
    RegisteredFactory(school=school, left_on=TODAY - timedelta(days=1))
    found = sample_frame(school, TODAY)
    assert {stratum: pk for pk, stratum in found} == {name: row.pk for name, row in rows.items()} | {
        "other": teacher.pk
    }
    assert found == sorted(found)
