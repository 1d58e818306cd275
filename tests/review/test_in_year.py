"""A change between two reviews, and a type that changes: who answers for open work, what a past date still says."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter.actions import add_action, generate_due_items, publication, start, versions
from charter.models import Decision, DecisionVersion, DueItem, Submission
from charter.review.actions import in_year, work
from tests.factories import (
    ActionFactory,
    CorePrincipleFactory,
    DecisionVersionFactory,
    DutyFactory,
    ProFormaVersionFactory,
    RoleAssignmentFactory,
)
from trust.notices.models import Notice

SAID = {"statement": "We do it so from now on.", "what_stops": "The old form", "experts": "Two school nurses"}


@pytest.fixture
def audits(school):
    version = DecisionVersionFactory(
        type="standardised", decision__title="Safeguarding audits", lead_role="service_lead"
    )
    form = ProFormaVersionFactory(proforma__title="Termly audit").proforma
    DutyFactory(version=version, code="audit", title="Termly audit", what_for="Safe", proforma=form, role="head")
    generate_due_items()
    publication.take_effect(by=RoleAssignmentFactory(role="ceo").user)
    return version


def change(version, by, day=date(2027, 2, 1), type="standardised", **fields):
    values = {"reason": "safeguarding", "note": "A serious case review.", **SAID, **fields}
    return in_year.change_in_year(version.decision, effective_from=day, type=type, by=by, **values)


def test_a_second_version_in_the_year_says_why_and_since_when(audits, ceo):
    new = change(audits, ceo)
    audits.refresh_from_db()
    assert (new.year, new.in_year_reason, new.approved_by) == (audits.year, "safeguarding", "Ceo")
    assert (audits.effective_to, new.effective_from, new.effective_to) == (date(2027, 1, 31), date(2027, 2, 1), None)


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2027, 1, 31), date(2027, 2, 1), date(2027, 8, 31)])
def test_a_report_for_a_past_date_reads_the_version_in_force_that_day(audits, ceo, day):
    new = change(audits, ceo)
    expected = new if day >= new.effective_from else audits
    assert list(DecisionVersion.objects.in_force(day)) == [expected]


def test_each_head_is_told_once_with_the_reason(audits, ceo, head, other_head):
    change(audits, ceo)
    told = Notice.objects.filter(subject="Safeguarding audits changes on Monday 1 February 2027")
    assert [notice.recipient for notice in told.order_by("recipient__name")] == [head, other_head]
    assert told[0].reason == "Safeguarding: A serious case review." and not told[0].urgent


def test_only_an_emergency_is_told_at_once(audits, ceo, head):
    change(audits, ceo, reason="emergency")
    assert Notice.objects.get(recipient=head).urgent


@pytest.mark.parametrize(
    "values, said",
    [
        ({"day": date(2027, 1, 18)}, "This day is past. Give today or a day still to come"),
        ({"day": date(2031, 1, 18)}, "The calendar has no academic year for this day"),
        ({"statement": "Every school does this in the same way.", "what_stops": "", "experts": ""}, "in force already"),
        ({"type": "aligned"}, "principle"),
    ],
)
def test_what_cannot_be_says_what_to_do(audits, ceo, values, said):
    with pytest.raises(ValidationError, match=said):
        change(audits, ceo, **values)
    assert DecisionVersion.objects.count() == 1


def test_an_overlapping_change_says_which_day_is_free(audits, ceo):
    change(audits, ceo, day=date(2027, 3, 1))
    with pytest.raises(
        ValidationError, match="A version from Monday 1 March 2027 is published already. Choose a later"
    ):
        change(audits, ceo, day=date(2027, 2, 1), statement="Another way.")


def test_a_change_before_next_years_version_ends_when_that_begins(audits, ceo, clock_at):
    year = audits.year.__class__.objects.get(code="2027/28")
    following = DecisionVersionFactory(decision=audits.decision, year=year, status="decided")
    publication.publish(following, by=ceo)
    clock_at("2027-07-05T10:00")
    new = change(audits, ceo, day=date(2027, 7, 6))
    assert (new.effective_to, new.year.code) == (date(2027, 8, 31), "2026/27")
    assert in_year.published_after(audits.decision, new.effective_from) == following


def test_open_actions_go_to_the_team_that_takes_over(audits, school, head, service_lead, ceo):
    item = DueItem.objects.get(school=school, due_on__range=(date(2027, 1, 19), date(2027, 3, 30)))
    form = start(item_open(item), by=head)
    begun = ActionFactory(school=school, owner=head, source=form)
    closed = ActionFactory(school=school, owner=head, source=form, closed_on=date(2027, 1, 10), outcome="Done.")
    elsewhere = ActionFactory(school=school, owner=head)
    change(audits, ceo, day=date(2027, 1, 19), type="centralised")
    for action in (begun, closed, elsewhere):
        action.refresh_from_db()
    assert (begun.owner, begun.school, begun.closed_on) == (service_lead, school, None)
    assert (closed.owner, elsewhere.owner) == (head, head)
    assert Notice.objects.get(recipient=service_lead).subject == "You answer for 1 action that schools had begun"


def item_open(item):
    DueItem.objects.filter(pk=item.pk).update(opens_on=date(2027, 1, 4))
    item.refresh_from_db()
    return item


def test_a_form_begun_for_what_ends_stays_readable_and_goes_on_if_asked_again(audits, school, head, ceo, clock_at):
    item = item_open(DueItem.objects.get(school=school, due_on__range=(date(2027, 1, 19), date(2027, 3, 30))))
    form = start(item, by=head)
    new = change(audits, ceo, day=date(2027, 1, 19), type="centralised")
    form.refresh_from_db()
    assert not form.is_open and form.archived_reason and form.state == "draft"
    item.refresh_from_db()
    assert item.closed_reason
    DutyFactory(version=new, code="audit", title="Termly audit", role="head", proforma=form.form.proforma)
    generate_due_items()
    form.refresh_from_db()
    item.refresh_from_db()
    assert form.is_open and item.closed_at is None and item.duty.version == new


def test_what_is_open_under_a_decision_is_counted(audits, school, head, service_lead):
    words = {"title": "Mend it", "measure": "Seen", "due_on": date(2027, 2, 1)}
    add_action(school=school, owner=head, by=head, source=audits.decision, **words)
    kinds = [one.kind for one in work.open_work(Decision.objects.get(pk=audits.decision_id))]
    assert sorted(set(kinds)) == ["action", "due item"]
    assert Submission.objects.count() == 0


def test_a_change_to_aligned_takes_its_principles_along(audits, ceo):
    new = change(audits, ceo, type="aligned", principles=[{"title": "Every child is heard", "text": ""}])
    assert [row.title for row in new.principles.all()] == ["Every child is heard"]
    assert CorePrincipleFactory._meta.model.objects.count() == 1


def test_a_draft_of_this_year_is_not_published_without_such_a_reason(audits, ceo):
    draft = versions.draft_of(audits.decision, audits.year, by=ceo, effective_from=date(2027, 2, 1))
    draft = versions.move(versions.move(draft, "consulting", by=ceo), "decided", by=ceo, approved_by="The board")
    with pytest.raises(ValidationError, match="use “Change it during the year” on its page"):
        versions.publish(draft, by=ceo)
