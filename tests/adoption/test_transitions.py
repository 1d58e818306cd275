"""What a change of type does to what schools have written: nothing is lost, and a second run changes nothing."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from charter.actions import publication
from charter.actions.answers import add_evidence
from charter.actions.versions import draft_of
from charter.adoption.actions import own_versions, transitions
from charter.adoption.tasks import daily
from charter.models import DecisionVersion, DueItem, Submission
from charter.selectors.sheets import sheet
from tests.adoption.charter import (
    LATER,
    aligned,
    answer,
    autonomous,
    becomes,
    begin,
    our_version,
    published_approach,
    published_version,
    standardised,
)
from tests.factories import (
    CorePrincipleFactory,
    DueItemFactory,
    DutyFactory,
    ExemptionFactory,
    ProFormaVersionFactory,
    SubmissionFactory,
)
from trust.models import User


def live(version):
    return Submission.objects.filter(form__proforma__decision=version.decision, archived_at__isnull=True)


def again(new, old):
    """Runs the transition a second time and answers what is there, before and after."""
    before = list(Submission.objects.order_by("pk").values_list("pk", "state", "archived_at", "form"))
    due = list(DueItem.objects.order_by("pk").values_list("pk", "closed_at", "due_on"))
    transitions.takes_effect(new, old, User.objects.system())
    assert list(Submission.objects.order_by("pk").values_list("pk", "state", "archived_at", "form")) == before
    assert list(DueItem.objects.order_by("pk").values_list("pk", "closed_at", "due_on")) == due


def test_aligned_becomes_standardised(school, other_school, head, other_head):
    old = aligned("Kindness")
    done, draft = published_version(old, school, head), our_version(old, other_school, other_head)
    new = becomes(old, "standardised")
    done.refresh_from_db(), draft.refresh_from_db()
    assert done.archived_reason.startswith("Standardised from Tuesday 19 January 2027")
    assert draft.archived_at and draft.answers.exists() and not live(old).exists()
    tasks = DueItem.objects.filter(duty__version=new, duty__code="adopt")
    assert {(item.school, item.due_on) for item in tasks} == {
        (school, date(2027, 2, 12)),
        (other_school, date(2027, 2, 12)),
    }
    again(new, old)


def test_the_task_to_take_a_standard_up_is_seen_before_its_first_day(school, head):
    old = aligned("Kindness")
    new = becomes(old, "standardised", since=LATER)
    item = DueItem.objects.get(duty__version=new, duty__code="adopt")
    assert (item.opens_on, item.due_on) == (date(2027, 8, 4), date(2027, 9, 29))
    assert own_versions.write(old.decision, school, by=head).is_open


def test_autonomous_becomes_aligned_with_drafts_and_an_empty_map(school, other_school, head, other_head):
    old = autonomous()
    done = published_approach(old, school, head)
    begin(old, other_school, other_head, what_we_do="Reading for pleasure.")
    new = becomes(old, "aligned", "Kindness", "Routines")
    drafts = {row.school: row for row in live(old)}
    assert {row.form.proforma.use for row in drafts.values()} == {"own_version"}
    assert drafts[school].answers.get(question="context").value == "Many pupils are new to English."
    assert drafts[other_school].answers.get(question="what-we-do").value == "Reading for pleasure."
    assert not drafts[school].answers.filter(question__startswith="p-").exists()
    assert drafts[school].previous == done
    again(new, old)


def test_standardised_becomes_aligned_already_mapped(school, head):
    old = standardised(statement="Every school tests in week six.")
    form = ProFormaVersionFactory()
    duty = DutyFactory(version=old, proforma=form.proforma)
    item = DueItemFactory(duty=duty, school=school)
    filled = SubmissionFactory(form=form, school=school, due_item=item, started_by=head)
    answer(filled, head, summary="We test on Tuesdays.")
    new = becomes(old, "aligned", "Fairness", "Feedback")
    draft = live(old).get(school=school)
    texts = dict(draft.answers.values_list("question", "value"))
    assert texts["p-fairness"] == texts["p-feedback"] == "Every school tests in week six."
    assert "We test on Tuesdays." in texts["what-we-do"]
    assert draft.answers.first().prefilled_from == "From the trust's standard of 2026/27"
    again(new, old)


def test_aligned_becomes_autonomous_with_the_last_version_as_baseline(school, other_school, head, other_head):
    old = aligned("Kindness")
    done, draft = published_version(old, school, head), our_version(old, other_school, other_head)
    new = becomes(old, "autonomous")
    records = {row.school: row for row in live(old).filter(form__proforma__use="approach")}
    assert records[school].previous == done and done.archived_at is None
    assert records[other_school].answers.get(question="what-we-do").value == "Three routines."
    draft.refresh_from_db()
    assert draft.archived_reason.endswith("Carried into the record of the school's approach.")
    items = DueItem.objects.filter(duty__version=new)
    assert {(item.school, item.due_on) for item in items} == {
        (school, date(2027, 3, 25)),
        (other_school, date(2027, 3, 25)),
    }
    assert records[school].due_item.duty.version == new
    assert not DueItem.objects.open().filter(duty__version=old).exists()
    again(new, old)


@pytest.mark.parametrize("kind", ["aligned", "autonomous"])
def test_what_is_centralised_is_archived_read_only(school, head, kind):
    old = aligned("Kindness") if kind == "aligned" else autonomous()
    draft = begin(old, school, head, context="By the sea")
    new = becomes(old, "centralised")
    draft.refresh_from_db()
    assert draft.archived_reason.startswith("Centralised") and not draft.is_open and not live(old).exists()
    assert not Submission.objects.editable_by(head).exists()
    again(new, old)


def test_other_words_move_a_draft_and_lose_no_answer(school, other_school, head, other_head):
    old = aligned("Kindness", "Routines")
    fits = our_version(old, school, head, without=["routines"])
    loses = our_version(old, other_school, other_head)
    new = becomes(old, "aligned", "Kindness", "Calm")
    fits.refresh_from_db(), loses.refresh_from_db()
    assert "p-calm" in fits.form.parsed.questions and fits.is_open
    assert loses.archived_reason.endswith("Carried into a new draft.")
    successor = live(old).get(school=other_school)
    assert successor.answers.get(question="p-kindness").value == "We live kindness daily."
    assert not successor.answers.filter(question="p-routines").exists()
    again(new, old)


def test_there_and_back_asks_again_and_keeps_every_text_readable(school, head, clock_at):
    first = aligned("Kindness")
    draft = our_version(first, school, head)
    becomes(first, "centralised")
    clock_at("2027-01-20T10:00")
    new = becomes(first, "aligned", "Kindness")
    item = DueItem.objects.open().get(school=school, duty__code="own-version")
    assert (item.duty.version, item.due_on) == (new, date(2027, 3, 25))
    again_begun = own_versions.write(first.decision, school, by=head)
    assert again_begun != draft and again_begun.due_item == item
    draft.refresh_from_db()
    assert draft.archived_at and draft.answers.filter(question="p-kindness").exists()


def test_open_work_names_drafts_and_exemptions(school, head):
    version = aligned("Kindness")
    draft = begin(version, school, head)
    exemption = ExemptionFactory(school=school, version=version, principle=version.principles.get())
    assert {(work.kind, work.pk) for work in transitions.open_work(version.decision)} == {
        ("submission", draft.pk), ("exemption", exemption.pk),
    }  # fmt: skip
    becomes(version, "autonomous")
    exemption.refresh_from_db()
    assert exemption.state == "ended" and exemption.ended_reason.startswith("The decision changed on")


def test_an_exemption_follows_its_principle_into_next_years_version(school):
    version = aligned("Kindness")
    exemption = ExemptionFactory(school=school, version=version, principle=version.principles.get(), state="agreed")
    new = becomes(version, "aligned", "Kindness", "Calm")
    exemption.refresh_from_db()
    assert exemption.principle == new.principles.get(code="kindness") and exemption.state == "agreed"


def test_a_draft_copied_from_an_aligned_version_brings_no_duty_to_write_along(school, ceo):
    old = aligned("Kindness")
    draft = draft_of(old.decision, old.year, by=ceo, effective_from=date(2027, 2, 1))
    DecisionVersion.objects.filter(pk=draft.pk).update(type="standardised", status="decided")
    new = publication.publish(DecisionVersion.objects.get(pk=draft.pk), by=ceo)
    assert [duty.code for duty in new.duties.all()] == ["adopt"]


def test_a_principle_that_a_pack_adds_is_asked_for_from_the_next_morning(school, head):
    version = aligned("Kindness")
    draft = our_version(version, school, head)
    CorePrincipleFactory(version=version, code="calm", title="Calm", order=2)
    daily()
    daily()
    draft.refresh_from_db()
    assert "p-calm" in draft.form.parsed.questions and draft.form.number == 2


def test_an_evidence_file_and_a_table_stay_readable_in_the_archived_draft(school, head):
    version = aligned("Kindness")
    draft = our_version(version, school, head)
    add_evidence(draft, "p-kindness", upload=SimpleUploadedFile("log.txt", b"Seen"), by=head)
    becomes(version, "standardised")
    draft.refresh_from_db()
    assert sheet(draft).items["p-kindness"].evidence and not draft.is_open
    with pytest.raises(ValidationError, match="can't be changed"):
        answer(draft, head, context="Later.")
