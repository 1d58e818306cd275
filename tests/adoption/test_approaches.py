"""Approaches to autonomous decisions: the school decides and records; others read and borrow; nobody approves."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from charter.actions.submissions import submit
from charter.adoption.actions import own_versions
from charter.adoption.models import Borrowing
from charter.adoption.tasks import daily
from charter.models import DueItem, Submission
from tests.adoption.charter import answer, autonomous, begin, published_approach


@pytest.fixture
def reading(school, other_school):
    return autonomous()


def test_a_school_without_a_record_has_a_term_for_it(reading, school):
    item = DueItem.objects.get(school=school)
    assert item.due_on == date(2027, 3, 25)
    assert item.duty.proforma.title == "Our approach: How we teach reading"


@pytest.mark.requirement("S0-27")
def test_a_record_is_complete_with_context_evidence_impact_and_review_and_nobody_approves_it(reading, school, head):
    draft = begin(reading, school, head, context="By the sea", what_we_do="Phonics first", evidence="Two studies")
    with pytest.raises(ValidationError) as refused:
        submit(draft, by=head)
    assert [words.split(":")[0] for words in refused.value.messages] == ["To what effect", "When we look at it again"]
    answer(draft, head, impact="More books borrowed", review_on="2027-05-12")
    assert submit(draft, by=head).state == "accepted"


def test_it_falls_due_again_on_the_day_the_school_chose(reading, school, head):
    done = published_approach(reading, school, head, review_on="2027-05-12")
    item = DueItem.objects.get(occasion=f"review-{done.pk}")
    assert (item.due_on, item.opens_on, item.school) == (date(2027, 5, 12), date(2027, 4, 14), school)
    daily()
    assert DueItem.objects.filter(occasion__startswith="review-").count() == 1


@pytest.mark.requirement("S0-27")
def test_another_school_borrows_and_each_answer_names_where_it_came_from(
    reading, school, other_school, head, other_head
):
    source = published_approach(reading, school, head)
    draft = own_versions.borrow(source, other_school, by=other_head)
    context = draft.answers.get(question="context")
    assert context.value == "Many pupils are new to English."
    assert context.prefilled_from.startswith("Borrowed from Ashfield Primary")
    assert not draft.answers.filter(question="review-on").exists()
    assert Borrowing.objects.get(submission=draft).source == source


def test_borrowing_keeps_what_the_school_has_written(reading, school, other_school, head, other_head):
    source = published_approach(reading, school, head)
    begin(reading, other_school, other_head, context="A school on a hill.")
    draft = own_versions.borrow(source, other_school, by=other_head)
    assert draft.answers.get(question="context").value == "A school on a hill."
    assert draft.answers.get(question="impact").value == "More books borrowed."
    assert Submission.objects.filter(school=other_school).count() == 1


def test_a_draft_or_ones_own_cannot_be_borrowed(reading, school, other_school, head, other_head):
    draft = begin(reading, school, head)
    with pytest.raises(ValidationError, match="published"):
        own_versions.borrow(draft, other_school, by=other_head)
    done = published_approach(reading, school, head)
    with pytest.raises(ValidationError, match="your own school's"):
        own_versions.borrow(done, school, by=head)
