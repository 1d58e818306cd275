"""Publishing a review: next year's charter in one act, nothing lost on the way, schools told before."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from charter.actions import generate_due_items, publication
from charter.actions import versions as drafts
from charter.models import DecisionVersion, DueItem, Status
from charter.review import progress, tasks
from charter.review.actions import lines, publishing, reviews
from charter.review.selectors import changes, readiness
from charter.transitions import PublishRule
from tests.factories import DecisionVersionFactory, DutyFactory, SchoolFactory
from trust import hooks
from trust.notices.models import Notice


@pytest.fixture
def decided(review, line_of, eht, trustee, clock_at):
    """Audits become aligned, reading is retired, nothing is proposed for payroll; decided on 20 April 2027."""
    words = {"reason": "Schools asked for it.", "experts": "Two form tutors", "by": eht}
    line = lines.propose(line_of("audits"), outcome="change_type", type="autonomous", seen=1, **words)
    lines.propose(line_of("reading"), outcome="retire", seen=1, **words)
    clock_at("2027-04-20T10:00")
    lines.decide(review, [line_of("audits"), line_of("reading")], decided_on=date(2027, 4, 20), by=trustee)
    review.refresh_from_db()
    clock_at("2027-06-21T10:00")
    assert line.draft
    return review


def publish(review, ceo):
    publishing.ask_to_publish(review, carry_over=True, by=ceo)
    tasks.publish_year(review.pk)
    review.refresh_from_db()


def versions(code):
    rows = DecisionVersion.objects.filter(decision__code=code, status=Status.PUBLISHED).order_by("effective_from")
    return [(row.year.code, row.type, row.effective_to) for row in rows]


@pytest.mark.requirement("S0-20")
def test_one_act_makes_every_decisions_next_version(decided, ceo, head):
    publish(decided, ceo)
    assert (decided.state, decided.problem) == ("published", "")
    eve = date(2027, 8, 31)
    assert versions("audits") == [("2026/27", "standardised", eve), ("2027/28", "autonomous", None)]
    assert versions("reading") == [("2026/27", "aligned", eve)]
    assert versions("payroll") == [("2026/27", "centralised", eve), ("2027/28", "centralised", None)]
    assert progress.of(decided).percent == 100


def test_what_nobody_looked_at_goes_on_and_says_so(decided, line_of, ceo):
    publish(decided, ceo)
    assert line_of("payroll").after.not_reviewed and not line_of("audits").after.not_reviewed


def test_a_kept_line_takes_principles_duties_and_its_decision_along(review, line_of, eht, trustee, ceo, clock_at):
    for code in ("audits", "reading", "payroll"):
        lines.propose(line_of(code), outcome="keep", seen=1, by=eht)
    clock_at("2027-05-01T10:00")
    lines.decide(review, review.lines.all(), decided_on=date(2027, 5, 1), note="minute 7", by=trustee)
    publish(review, ceo)
    after = line_of("reading").after
    assert [row.code for row in after.principles.all()] == ["daily"]
    assert [row.code for row in line_of("audits").after.duties.all()] == ["audit"]
    assert (after.approved_by, after.approved_on) == ("The trustee board, minute 7", date(2027, 5, 1))


def test_a_decision_that_came_after_the_opening_is_carried_over_too(decided, ceo):
    late = DecisionVersionFactory(decision__code="late-comer")
    publish(decided, ceo)
    assert len(versions("late-comer")) == 2 and decided.lines.get(decision=late.decision).outcome == ""


def test_lines_without_an_outcome_are_not_carried_over_unknown(decided, ceo):
    with pytest.raises(ValidationError, match="1 line has no outcome"):
        publishing.ask_to_publish(decided, carry_over=False, by=ceo)


def test_what_is_proposed_and_not_decided_stands_in_the_way(review, line_of, eht, ceo):
    lines.propose(line_of("reading"), outcome="keep", seen=1, by=eht)
    with pytest.raises(ValidationError, match="Reading: This is proposed and not decided"):
        publishing.ask_to_publish(review, carry_over=True, by=ceo)


def test_a_draft_edited_after_the_decision_is_decided_again(decided, line_of, eht, ceo):
    draft = line_of("audits").draft
    drafts.change(draft, seen=draft.version, by=eht, statement="Something else.")
    assert "edited after the decision" in readiness.obstacles(decided)[0]


def test_a_rule_of_the_charter_stops_the_whole_year(decided, line_of, ceo, monkeypatch):
    """It came between the click and the worker, so nothing is changed and the page says why."""
    publishing.ask_to_publish(decided, carry_over=True, by=ceo)
    rule = PublishRule("trial", 1, lambda version: ["Say what stops."])
    monkeypatch.setitem(hooks._registry[PublishRule], "trial", rule)
    tasks.publish_year(decided.pk)
    decided.refresh_from_db()
    assert (decided.state, decided.problem) == ("open", "Say what stops.")
    assert versions("payroll") == [("2026/27", "centralised", None)]
    assert progress.of(decided).state == "failed"


def test_each_head_is_told_once_of_all_changes(decided, ceo, head, other_head):
    publish(decided, ceo)
    told = Notice.objects.filter(subject="The charter for 2027/28: 2 changes from Wednesday 1 September 2027")
    assert sorted(told.values_list("recipient__name", flat=True)) == ["Head", "Other Head"]


def test_publishing_twice_is_refused_and_a_second_task_does_nothing(decided, ceo):
    publish(decided, ceo)
    tasks.publish_year(decided.pk)
    assert len(versions("payroll")) == 2
    with pytest.raises(ValidationError, match="This review is published"):
        publishing.ask_to_publish(decided, carry_over=True, by=ceo)


def test_a_review_that_is_late_says_to_move_the_first_day(decided, ceo, clock_at):
    clock_at("2027-09-02T10:00")
    with pytest.raises(ValidationError, match="Move that day to one still to come"):
        publishing.ask_to_publish(decided, carry_over=True, by=ceo)


def test_what_falls_due_next_year_is_of_the_new_version(review, line_of, school, eht, trustee, ceo, clock_at):
    generate_due_items()
    lines.keep_the_rest(review, by=eht)
    clock_at("2027-06-21T10:00")
    lines.decide(review, review.lines.all(), decided_on=date(2027, 6, 20), by=trustee)
    publish(review, ceo)
    after = line_of("audits").after
    autumn = DueItem.objects.filter(school=school, due_on__gte=date(2027, 9, 1), duty__code="audit")
    assert [item.duty.version for item in autumn] == [after]
    summer = DueItem.objects.get(school=school, due_on__range=(date(2027, 4, 12), date(2027, 8, 31)))
    assert summer.duty.version.year.code == "2026/27"


def test_a_school_sees_what_changes_before_it_does(decided, school, head, ceo, clock_at):
    assert changes.coming(head, school) == []
    publish(decided, ceo)
    found = {change.decision: change for change in changes.coming(head, school)}
    assert set(found) == {"Safeguarding audits", "Reading"}
    assert found["Safeguarding audits"].changes_type and found["Reading"].new is None
    assert changes.title_of(list(found.values())) == "Changes on Wednesday 1 September 2027"
    clock_at("2027-09-01T06:00")
    publication.take_effect(by=ceo)
    assert changes.coming(head, school) == []


def test_tasks_of_a_change_stand_with_it(decided, school, head, line_of, ceo):
    draft = line_of("audits").draft
    duty = DutyFactory(version=draft, code="tell", title="Say how you will do it", cadence="annual")
    DecisionVersion.objects.filter(pk=draft.pk).update(what_stops="The autumn survey")
    publish(decided, ceo)
    coming = next(change for change in changes.coming(head, school) if change.decision == "Safeguarding audits")
    assert duty.title in {task.duty.title for task in coming.tasks}


def test_dates_of_a_published_review_are_history(decided, eht, ceo):
    publish(decided, ceo)
    with pytest.raises(ValidationError, match="its dates are history"):
        reviews.set_dates(decided, seen=decided.version, by=eht, publish_by=date(2027, 7, 1))


def test_the_work_of_publishing_does_not_grow_with_the_schools(review, eht, ceo, clock_at):
    """The due items of a hundred schools are written together (tests/review/speed.py measures how fast)."""
    clock_at("2027-06-21T10:00")
    counted = []
    for schools in (5, 40):
        SchoolFactory.create_batch(schools)
        with transaction.atomic(), CaptureQueriesContext(connection) as captured:
            publishing.publish_year(review, by=ceo)
            transaction.set_rollback(True)
        counted.append(len(captured))
    assert counted[1] <= counted[0] + 2
