"""A form's life: answers saved one by one, submitted, returned, accepted, locked."""

from threading import Barrier, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from charter.actions import answers, prefills, submissions
from charter.models import Answer, Return, Submission
from charter.selectors.sheets import progress, sheet
from tests.charter.proformas import audit, make_submission
from tests.factories import ActionFactory
from trust.history.locking import EditClash


@pytest.fixture
def tracker(school):
    return make_submission(school)


def save(submission, code, value, by, seen=0, **options):
    return answers.save_answer(submission, code, typed={"value": value}, seen=seen, by=by, **options)


def fill(submission, by):
    save(submission, "judgement", "secure", by)
    save(submission, "story", "Registers are taken on time.", by)


def accepted(submission, head, eht):
    fill(submission, head)
    submissions.submit(submission, by=head)
    return submissions.accept(submission, by=eht)


def test_each_answer_is_saved_for_itself_and_counts_its_saves(tracker, head):
    first = save(tracker, "judgement", "weak", head)
    again = save(tracker, "judgement", "secure", head, seen=1)
    assert (first.version, again.version, Answer.objects.get().value) == (1, 2, "secure")


def test_saving_what_is_there_changes_nothing(tracker, head):
    save(tracker, "judgement", "weak", head)
    assert save(tracker, "judgement", "weak", head).version == 1
    assert save(tracker, "story", None, head).pk is None


def test_a_second_save_of_one_field_is_refused_with_both_texts(tracker, head, senior_leader):
    save(tracker, "story", "Mine", head)
    with pytest.raises(EditClash) as clash:
        save(tracker, "story", "Yours", senior_leader, seen=0)
    assert clash.value.row.value == "Mine"
    assert clash.value.typed == {"value": "Yours"}
    assert Answer.objects.get().value == "Mine"


def test_a_page_opened_earlier_does_not_undo_what_was_not_touched_on_it(tracker, head, senior_leader):
    save(tracker, "story", "First", head)
    save(tracker, "story", "Second", head, seen=1)
    assert save(tracker, "story", "First", senior_leader, seen=1).value == "Second"


def test_remark_and_answer_of_one_question_do_not_clash(tracker, head, dsl):
    answers.save_answer(tracker, "drills", typed={"value": "met"}, seen=0, by=head)
    answer = answers.save_answer(tracker, "drills", typed={"comment": "Log of 3 March"}, seen=0, by=dsl)
    assert (answer.value, answer.comment, answer.version) == ("met", "Log of 3 March", 2)


def test_cells_of_a_row_are_kept_together(tracker, head):
    save(tracker, "steps", {"what": "Call home"}, head, row=1)
    answer = save(tracker, "steps", {"by": "2027-03-01"}, head, seen=1, row=1)
    assert answer.value == {"what": "Call home", "by": "2027-03-01"}


def test_submitting_says_what_is_missing(tracker, head):
    with pytest.raises(ValidationError) as refused:
        submissions.submit(tracker, by=head)
    assert refused.value.messages == [
        "How strong is it?: Needs an answer.",
        "What shows it?: Needs an answer.",
    ]
    tracker.refresh_from_db()
    assert tracker.state == "draft"


def test_red_amber_or_green_needs_its_reason(tracker, head):
    fill(tracker, head)
    save(tracker, "colour", "red", head)
    with pytest.raises(ValidationError, match="Needs a remark: reason"):
        submissions.submit(tracker, by=head)


@pytest.mark.requirement("S0-59")
def test_what_is_not_met_needs_an_action_first(school, head):
    form = audit(school)
    fill(form, head)
    answer = save(form, "drills", "not_met", head)
    with pytest.raises(ValidationError, match="Needs an action"):
        submissions.submit(form, by=head)
    ActionFactory(source=answer, school=school, owner=head)
    assert submissions.submit(form, by=head).state == "accepted"


def test_submitting_fulfils_what_was_due(tracker, head):
    fill(tracker, head)
    submitted = submissions.submit(tracker, by=head)
    tracker.due_item.refresh_from_db()
    assert tracker.due_item.fulfilled_at == submitted.submitted_at
    with pytest.raises(ValidationError, match="submitted, so its answers"):
        save(tracker, "story", "Late thought", head, seen=1)


def test_a_form_comes_back_with_a_reason_beside_the_answer(tracker, head, eht):
    fill(tracker, head)
    submissions.submit(tracker, by=head)
    with pytest.raises(ValidationError, match="at least one answer"):
        submissions.send_back(tracker, reasons={"story": " "}, by=eht)
    back = submissions.send_back(tracker, reasons={"story": "Whose registers?"}, by=eht)
    assert sheet(back).items["story"].open_return.reason == "Whose registers?"
    save(back, "story", "Those of Year 4.", head, seen=1)
    assert Return.objects.get().settled
    assert submissions.submit(back, by=head).state == "submitted"


def test_nobody_accepts_their_own_form(tracker, head):
    fill(tracker, head)
    submissions.submit(tracker, by=head)
    with pytest.raises(ValidationError, match="Somebody else"):
        submissions.accept(tracker, by=head)


@pytest.mark.requirement("S2-38")
def test_an_accepted_form_is_locked_in_the_database_itself(tracker, head, eht):
    accepted(tracker, head, eht)
    answer = Answer.objects.get(question="story")
    changes = [
        lambda: Answer.objects.filter(pk=answer.pk).update(value="Better"),
        lambda: Answer.objects.filter(pk=answer.pk).update(submission=make_submission(tracker.school, due=False)),
        lambda: Answer.objects.create(
            submission=tracker, question="name", value="x", saved_by=head, saved_at=answer.saved_at
        ),
        lambda: answer.delete(),
        lambda: Submission.objects.filter(pk=tracker.pk).update(state="draft"),
        lambda: Submission.objects.filter(pk=tracker.pk).delete(),
    ]
    for change in changes:
        with pytest.raises(Exception, match="locked|Invalid|protected|referenced"), transaction.atomic():
            change()
    Answer.objects.filter(pk=answer.pk).update(verification="agreed")
    assert Answer.objects.get(pk=answer.pk).value == "Registers are taken on time."


def test_states_follow_their_order_in_the_database(tracker):
    with pytest.raises(Exception, match="Invalid"), transaction.atomic():
        Submission.objects.filter(pk=tracker.pk).update(state="accepted")


def test_the_next_form_keeps_text_and_asks_for_the_judgement_anew(tracker, head, eht):
    accepted(tracker, head, eht)
    following = make_submission(tracker.school)
    following.form.proforma = tracker.form.proforma
    following.form.number = 2
    following.form.save()
    begun = submissions.begin(tracker.form.proforma, tracker.school, by=head)
    items = sheet(begun).items
    assert items["story"].value == "Registers are taken on time."
    assert items["story"].answer.prefilled_from == "Kept from Spring term 2026/27"
    assert not items["judgement"].is_answered
    assert items["judgement"].words_before == "Secure"
    assert not items["story"].changed


def test_starting_a_due_item_twice_starts_one_form(tracker, head):
    assert submissions.start(tracker.due_item, by=head) == tracker


def test_progress_counts_sections_and_minutes(tracker, head):
    assert progress(tracker).words == "1 of 2 sections, about 12 minutes left"
    save(tracker, "judgement", "weak", head)
    assert progress(tracker).words == "1 of 2 sections, about 6 minutes left"


def test_two_rows_of_one_answer_cannot_be(tracker, head):
    save(tracker, "judgement", "weak", head)
    with pytest.raises(IntegrityError), transaction.atomic():
        Answer.objects.create(
            submission=tracker, question="judgement", value="weak", saved_by=head, saved_at=tracker.started_at
        )


def test_a_figure_fills_its_question_and_says_where_it_came_from(school, head, monkeypatch):
    submission = make_submission(
        school,
        definition={
            "sections": [
                {"code": "a", "title": "A", "questions": [
                    {"code": "rate", "kind": "number", "label": "Attendance", "source": "figure:attendance"},
                ]}
            ]
        },
    )  # fmt: skip
    filled = prefills.Prefilled(93.2, "Attendance 2025/26, School census")
    monkeypatch.setattr(prefills, "registered", lambda kind: [kind("figure", lambda school, key: filled)])
    prefills.prefill(submission, by=head)
    answer = Answer.objects.get(submission=submission)
    assert (answer.value, answer.prefilled_from) == (93.2, "Attendance 2025/26, School census")


@pytest.mark.django_db(transaction=True)
def test_of_two_who_save_at_the_same_moment_one_is_told(tracker, head, senior_leader):
    both_ready, outcomes = Barrier(2), []

    def write(words, person):
        both_ready.wait()
        try:
            outcomes.append(save(tracker, "story", words, person).value)
        except EditClash as clash:
            outcomes.append(("clash with", clash.row.value))
        finally:
            connection.close()

    pairs = [("Mine", head), ("Yours", senior_leader)]
    threads = [Thread(target=write, args=pair) for pair in pairs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = Answer.objects.get().value
    assert sorted(map(str, outcomes)) == sorted([kept, str(("clash with", kept))])
