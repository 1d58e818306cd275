"""Drafts of a decision: begun from what is in force, edited by several people, closed for good when published."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter.actions import publication, versions
from charter.models import DecisionVersion, Duty, Status
from tests.factories import CorePrincipleFactory, DecisionFactory, DecisionVersionFactory, DutyFactory
from trust.history.locking import EditClash
from trust.models import AcademicYear


@pytest.fixture
def current(mid_term):
    """An aligned decision in force, with a principle and a duty."""
    version = DecisionVersionFactory(type="aligned", statement="Every school teaches reading every day.")
    CorePrincipleFactory(version=version, code="daily", title="Every day")
    DutyFactory(version=version, code="reading", title="Reading plan")
    return version


@pytest.fixture
def next_year(mid_term):
    return AcademicYear.objects.get(code="2027/28")


@pytest.fixture
def draft(current, next_year, curriculum):
    return versions.draft_of(current.decision, next_year, by=curriculum)


def test_a_draft_copies_what_is_in_force_with_principles_and_duties(draft, current):
    assert (draft.status, draft.statement, draft.effective_from) == ("proposed", current.statement, date(2027, 9, 1))
    assert [row.code for row in draft.principles.all()] == ["daily"]
    assert [(row.code, row.minutes, row.role) for row in draft.duties.all()] == [("reading", 30, "dsl")]
    assert Duty.objects.count() == 2 and current.duties.count() == 1


def test_a_year_has_one_draft(draft, current, next_year, ceo):
    assert versions.draft_of(current.decision, next_year, by=ceo) == draft
    assert DecisionVersion.objects.drafts().count() == 1


def test_a_change_within_the_year_begins_on_its_own_day(current, ceo):
    draft = versions.draft_of(current.decision, current.year, by=ceo, effective_from=date(2027, 2, 1))
    assert draft.year == current.year and draft.effective_from == date(2027, 2, 1)


def test_a_version_that_would_overlap_says_what_to_do(current, ceo):
    with pytest.raises(ValidationError, match="Choose a later first day, or change the year after"):
        versions.draft_of(current.decision, current.year, by=ceo)


def test_a_closed_year_has_no_draft(current, ceo):
    with pytest.raises(ValidationError, match="2025/26 is closed"):
        versions.draft_of(current.decision, AcademicYear.objects.get(code="2025/26"), by=ceo)


def test_a_decision_without_a_version_has_nothing_to_copy(next_year, ceo):
    with pytest.raises(ValidationError, match="first version"):
        versions.draft_of(DecisionFactory(), next_year, by=ceo)


def test_a_draft_is_edited_and_a_published_version_is_not(draft, current, ceo):
    versions.change(draft, seen=1, by=ceo, statement="Every school teaches reading twice a day.")
    draft.refresh_from_db()
    assert (draft.statement, draft.version) == ("Every school teaches reading twice a day.", 2)
    with pytest.raises(ValidationError, match="This version is published"):
        versions.change(current, seen=1, by=ceo, statement="Something else.")


def test_the_second_of_two_editors_gets_both_texts(draft, ceo, curriculum):
    versions.change(draft, seen=1, by=ceo, statement="The first text.")
    with pytest.raises(EditClash) as clash:
        versions.change(draft, seen=1, by=curriculum, statement="The second text.")
    assert clash.value.row.statement == "The first text."
    assert clash.value.typed == {"What we agreed": "The second text."}


def test_the_first_day_must_lie_in_the_drafts_year(draft, ceo):
    with pytest.raises(ValidationError, match="is not in 2027/28"):
        versions.change(draft, seen=1, by=ceo, effective_from=date(2028, 9, 1))


def test_principles_are_reordered_added_and_dropped(draft, ceo):
    rows = [{"title": "Heard by an adult"}, {"code": "daily", "title": "Each day", "topics": ["phonics"]}]
    versions.set_principles(draft, rows, seen=1, by=ceo)
    found = [(row.code, row.title, row.topics) for row in draft.principles.all()]
    assert found == [("heard-by-an-adult", "Heard by an adult", []), ("daily", "Each day", ["phonics"])]
    versions.set_principles(draft, rows[1:], seen=2, by=ceo)
    assert [row.code for row in draft.principles.all()] == ["daily"]


def test_a_duty_is_added_to_a_draft_and_taken_out(draft, ceo):
    fields = {"title": "Reading plan", "role": "head", "cadence": "annual", "minutes": 45}
    duty = versions.set_duty(draft, None, seen=1, by=ceo, **fields)
    assert (duty.code, draft.duties.count()) == ("reading-plan", 2)
    versions.drop_duty(duty, by=ceo)
    assert draft.duties.count() == 1


def test_a_draft_moves_to_decided_by_name_and_is_published(draft, current, ceo):
    versions.move(draft, Status.CONSULTING, by=ceo)
    with pytest.raises(ValidationError, match="Say who decided"):
        versions.move(draft, Status.DECIDED, by=ceo)
    decided = versions.move(draft, Status.DECIDED, by=ceo, approved_by="Trust board, 12 May")
    publication.publish(decided, by=ceo)
    current.refresh_from_db()
    assert (decided.approved_on, current.effective_to) == (date(2027, 1, 19), date(2027, 8, 31))


def test_a_draft_does_not_jump_over_consultation(draft, ceo):
    with pytest.raises(ValidationError, match="cannot become that"):
        versions.move(draft, Status.DECIDED, by=ceo, approved_by="Board")
