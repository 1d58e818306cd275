"""Own versions of aligned decisions: the form that is made of a decision, drafts with gaps, publishing, revising."""

import pytest
from django.core.exceptions import ValidationError

from charter.actions import start
from charter.actions.answers import save_answer
from charter.actions.submissions import submit
from charter.adoption.actions import own_forms, own_versions
from charter.models import DueItem, Duty, ProForma, Submission
from charter.selectors.sheets import progress, sheet
from tests.adoption.charter import aligned, answer, begin, in_effect, our_version, published_version, standardised
from tests.factories import CorePrincipleFactory, DecisionVersionFactory, DutyFactory, RoleAssignmentFactory


@pytest.mark.requirement("S0-26")
def test_an_aligned_decision_makes_a_form_with_a_question_for_each_principle(school):
    version = aligned("Kindness", "Routines", "Presence")
    form = ProForma.objects.get(decision=version.decision)
    questions = form.versions.get().parsed.questions
    assert list(questions) == ["context", "what-we-do", "p-kindness", "p-routines", "p-presence"]
    assert form.shared and form.submit_capability == "local_version.approve" and form.review_capability == ""


def test_each_school_is_asked_for_its_version_once_a_year(school, other_school):
    version = aligned()
    duty = Duty.objects.get(version=version)
    assert (duty.code, duty.role, duty.cadence, duty.minutes) == ("own-version", "head", "annual", 60)
    assert DueItem.objects.filter(duty=duty, period="2026/27").count() == 2


def test_a_decision_without_principles_or_that_is_standardised_has_no_form_of_the_schools_own(school):
    standardised()
    assert not ProForma.objects.exists()
    assert own_forms.prepare(standardised(title="Another")) is None


def test_a_duty_that_the_pack_gave_gets_the_form_and_keeps_its_minutes(school):
    version = DecisionVersionFactory(type="aligned")
    CorePrincipleFactory(version=version, code="kindness", title="Kindness")
    given = DutyFactory(version=version, code="own-version", minutes=15)
    in_effect(version)
    given.refresh_from_db()
    assert (given.proforma.use, given.minutes, version.duties.count()) == ("own_version", 15, 1)


def test_the_same_form_is_not_made_twice(school):
    version = aligned()
    own_forms.refresh(version)
    assert ProForma.objects.count() == Duty.objects.count() == 1
    assert ProForma.objects.get().versions.count() == 1


def test_a_new_principle_is_a_new_version_of_the_form(school):
    version = aligned("Kindness")
    CorePrincipleFactory(version=version, code="calm", title="Calm", topics=["corridors", "lunch"])
    form = own_forms.refresh(version)
    latest = form.versions.order_by("-number").first()
    assert latest.number == 2
    assert "corridors, lunch" in latest.parsed.questions["p-calm"].help


@pytest.mark.requirement("S0-26", "S0-53", "S1-48")
def test_a_draft_with_gaps_is_kept_and_cannot_be_published(school, head):
    version = aligned("Kindness", "Routines")
    draft = our_version(version, school, head, without=["routines"])
    assert progress(draft).mapped == "1 of 2 principles not mapped yet"
    with pytest.raises(ValidationError, match="Routines: Not mapped yet"):
        submit(draft, by=head)
    draft.refresh_from_db()
    assert draft.state == "draft"


@pytest.mark.requirement("S0-26")
def test_a_version_that_maps_every_principle_is_published_and_fulfils_what_was_due(school, head):
    version = aligned("Kindness", "Routines")
    done = published_version(version, school, head)
    assert (done.state, done.submitted_by) == ("accepted", head)
    assert done.due_item.fulfilled_by == head
    assert sheet(done).progress.mapped == "Every principle is mapped"


def test_revising_starts_from_the_published_version_and_leaves_it_readable(school, head):
    version = aligned("Kindness")
    first = published_version(version, school, head)
    again = own_versions.write(version.decision, school, by=head)
    assert again.pk != first.pk and again.previous == first
    assert again.answers.get(question="p-kindness").value == "We live kindness daily."
    answer(again, head, p_kindness="We greet every child.")
    submit(again, by=head)
    first.refresh_from_db()
    assert first.answers.get(question="p-kindness").value == "We live kindness daily."


def test_writing_twice_opens_the_same_draft_and_so_does_what_is_due(school, head):
    version = aligned("Kindness")
    draft = own_versions.write(version.decision, school, by=head)
    assert own_versions.write(version.decision, school, by=head) == draft
    item = DueItem.objects.get(duty__version=version, period="2026/27")
    assert draft.due_item == item and start(item, by=head) == draft
    assert Submission.objects.count() == 1


QUESTIONS = [
    {"code": "taught", "kind": "table", "label": "Minutes a week", "tags": {"every": "year_group"}, "columns": [
        {"code": "year", "kind": "text", "label": "Year group"},
        {"code": "minutes", "kind": "number", "label": "Minutes a week", "min": 1},
    ]},
    {"code": "signed", "kind": "yes_no", "label": "The adjustments are right", "tags": {"signed_by": "sendco"}},
    {"code": "told", "kind": "date", "label": "Told to parents", "tags": {"month": "9"}},
    {"code": "lead", "kind": "person", "label": "Who wrote it", "tags": {"holds": "subject_lead"}},
]  # fmt: skip


@pytest.fixture
def asking(school):
    school.lowest_age, school.highest_age = 9, 11
    school.save()
    return aligned("Kindness", own_version={"questions": QUESTIONS, "minutes": 90})


def with_minutes(draft, head, *rows):
    for number, (year, minutes) in enumerate(rows):
        save_answer(draft, "taught", typed={"value": {"year": year, "minutes": minutes}}, seen=0, row=number, by=head)


def faults(draft):
    return sheet(draft).faults


def test_further_questions_are_data_of_the_decision(asking, school):
    form = ProForma.objects.get(decision=asking.decision).versions.get()
    assert form.parsed.section("more").questions[0].label == "Minutes a week"
    assert Duty.objects.get(version=asking).minutes == form.parsed.minutes == 90


def test_a_wrong_question_is_refused_where_it_is_typed(school):
    version = aligned("Kindness")
    version.own_version = {"questions": [{"code": "x", "kind": "smell", "label": "Smell"}], "colour": "red"}
    with pytest.raises(ValidationError, match="Unknown: colour"):
        version.full_clean()
    version.own_version.pop("colour")
    with pytest.raises(ValidationError, match="no known kind"):
        version.full_clean()


@pytest.mark.requirement("S0-54", "S1-54")
def test_time_is_committed_in_every_year_group(asking, school, head):
    draft = begin(asking, school, head)
    with_minutes(draft, head, ("Year 5", 20))
    assert faults(draft)["taught"] == "Missing: Year 6."
    with_minutes(draft, head, ("Year 5", 20), ("year 6", 15))
    assert "taught" not in faults(draft)


@pytest.mark.requirement("S0-55")
def test_only_the_sendco_signs_the_adjustments(asking, school, head, sendco):
    draft = begin(asking, school, head, signed="yes")
    assert "Only the SENDCo can sign this" in faults(draft)["signed"]
    answer(draft, sendco, signed="no")
    answer(draft, sendco, signed="yes")
    assert "signed" not in faults(draft)


@pytest.mark.requirement("S0-56")
def test_expectations_are_told_in_september_of_this_year(asking, school, head):
    draft = begin(asking, school, head, told="2026-11-03")
    assert "done in September of this year" in faults(draft)["told"]
    answer(draft, head, told="2025-09-09")
    assert "told" in faults(draft)
    answer(draft, head, told="2026-09-09")
    assert "told" not in faults(draft)


@pytest.mark.requirement("S1-12")
def test_the_owner_of_a_statement_is_a_subject_lead(asking, school, head):
    draft = begin(asking, school, head, lead={"id": head.pk, "name": "Head"})
    assert "does not hold the role" in faults(draft)["lead"]
    RoleAssignmentFactory(user=head, role="subject_lead")
    assert "lead" not in faults(draft)
