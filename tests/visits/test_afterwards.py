"""After a visit: report, signature, reply, findings, the tracker confirmed, and what visitors took home."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError

from charter.models import Action, Answer
from improvement.selectors import limit
from improvement.visits import actions, work
from improvement.visits.models import CommitmentCheck, Finding, TrackerVerification, Visit, VisitNote
from improvement.visits.selectors.trackers import verified
from tests.factories import ActionFactory, FindingFactory, VisitFactory
from tests.improvement.furnishing import tracker
from tests.visits.scenes import REPORT, held, kind, reported
from trust import clock
from trust.calendar import Calendar


@pytest.fixture
def report(eht, head, school):
    return reported(school, eht, "spotlight", lines=1)


def report_form(**changed):
    return {**REPORT, "strengths": "", "next_steps": "Match books", "report_link": "", **changed}


@pytest.mark.requirement("S2-5", "S3-14")
@pytest.mark.parametrize("part", ["support_note", "challenge_note", "evaluation", "development"])
def test_a_report_with_a_part_missing_is_refused(signed_in, eht, school, part):
    visit = held(school, eht, "spotlight", lines=1)
    page = f"{visit.get_absolute_url()}report/"
    assert signed_in(eht).post(page, report_form(**{part: " "})).status_code == 422
    assert Visit.objects.get().state == "held"
    assert signed_in(eht).post(page, report_form()).status_code == 302
    assert Visit.objects.get().state == "reported"


def test_more_next_steps_than_the_trust_s_limit_are_refused(signed_in, eht, school):
    visit = held(school, eht, "spotlight", lines=1)
    steps = "\n".join(f"Step {number}" for number in range(limit("next-steps") + 1))
    answer = signed_in(eht).post(f"{visit.get_absolute_url()}report/", report_form(next_steps=steps))
    assert answer.status_code == 422 and "5 next steps at most" in answer.text


@pytest.mark.requirement("S2-43")
def test_an_audit_from_outside_links_its_own_report(signed_in, eht, school):
    visit = held(school, eht, "external-audit", lines=1)
    page = f"{visit.get_absolute_url()}report/"
    assert signed_in(eht).post(page, report_form()).status_code == 422
    assert signed_in(eht).post(page, report_form(report_link="https://audit.example/9")).status_code == 302


@pytest.mark.requirement("S2-4")
def test_the_school_replies_within_the_trust_s_working_days(signed_in, eht, head, school, report, clock_at):
    assert report.reply_due == Calendar.load().working_days_after(clock.today(), limit("reply-days"))
    assert [item.title for item in work.items(head)][0].startswith("Reply to the report")
    clock_at(f"{report.reply_due + timedelta(days=3)}T10:00")
    assert "late by 3 days" in signed_in(eht).get("/improvement/visits/").text
    page = f"{report.get_absolute_url()}reply/"
    assert signed_in(head).post(page, {"reply": ""}).status_code == 422
    assert signed_in(head).post(page, {"reply": "We see it so too."}).status_code == 302
    assert (Visit.objects.get().state, Visit.objects.get().replied_by) == ("replied", head)


@pytest.mark.requirement("S3-15")
def test_the_head_signs_and_nobody_signs_their_own_words(signed_in, eht, head, report):
    assert signed_in(eht).post(f"{report.get_absolute_url()}cosign/").status_code == 403
    assert signed_in(head).post(f"{report.get_absolute_url()}cosign/").status_code == 302
    assert Visit.objects.get().cosigned_by == head
    with pytest.raises(ValidationError, match="signed already"):
        actions.cosign(report, by=head)


@pytest.mark.requirement("S3-16", "S0-67")
def test_no_finding_is_left_an_orphan(signed_in, eht, head, school, report):
    first, second, third = (FindingFactory(visit=report, words=f"Finding {number}") for number in range(3))
    actions.cosign(report, by=head)
    replied = actions.reply_to_visit(report, reply="Thank you.", by=head)
    with pytest.raises(ValidationError, match="3 findings"):
        actions.close_visit(replied, by=eht)
    follow = {"follow-title": "Match books", "follow-owner": head.pk, "follow-due_on": "2027-03-01",
              "follow-measure": "Each Friday"}  # fmt: skip
    assert signed_in(head).post(f"{first.get_absolute_url()}follow/", follow).status_code == 302
    assert Finding.objects.get(pk=first.pk).outcome == Action.objects.get(title="Match books")
    assert Action.objects.get(title="Match books").source == first
    there = ActionFactory(school=school)
    assert (
        signed_in(head).post(f"{second.get_absolute_url()}link/", {"link-to": f"action-{there.pk}"}).status_code == 302
    )
    assert signed_in(head).post(f"{third.get_absolute_url()}decline/", {"decline-reason": " "}).status_code == 422
    listed = signed_in(eht).get("/improvement/findings/?state=open").text
    assert "Finding 2" in listed and "Finding 0" not in listed
    assert (
        signed_in(head).post(f"{third.get_absolute_url()}decline/", {"decline-reason": "It ends."}).status_code == 302
    )
    assert Finding.objects.open().count() == 0
    assert actions.close_visit(Visit.objects.get(pk=report.pk), by=eht).state == "closed"


def test_a_finding_becomes_no_part_of_another_school_s_action(signed_in, head, other_school, report):
    finding, foreign = FindingFactory(visit=report), ActionFactory(school=other_school)
    answer = signed_in(head).post(f"{finding.get_absolute_url()}link/", {"link-to": f"action-{foreign.pk}"})
    assert answer.status_code == 422 and foreign.title not in answer.text
    with pytest.raises(ValidationError, match="another school"):
        actions.link_finding(finding, to=foreign, by=head)


@pytest.mark.requirement("S2-40")
def test_a_tracker_is_verified_by_a_tour_and_never_by_who_wrote_it(signed_in, eht, head, ceo, school):
    kind()
    form = tracker(school, head=head)
    visit = held(school, eht, team=[head, ceo])
    codes = list(
        Answer.objects.filter(submission=form, question__endswith="-judgement").values_list("question", flat=True)
    )
    said = {f"verdict-{code}": "agreed" for code in codes} | {f"reason-{code}": "Books say so." for code in codes}
    page = f"{visit.get_absolute_url()}verify/"
    signed_in(head).post(page, said)
    assert TrackerVerification.objects.count() == 0
    assert not verified([form])[form.pk].whole
    part = {f"verdict-{codes[0]}": "changed", f"reason-{codes[0]}": ""}
    assert signed_in(eht).post(page, part).status_code == 422
    assert signed_in(eht).post(page, said).status_code == 302
    assert verified([form])[form.pk].whole
    assert set(Answer.objects.filter(question__in=codes).values_list("verification", "verified_by")) == {
        ("agreed", eht.pk)
    }
    assert "Books say so." in signed_in(head).get(form.get_absolute_url()).text
    assert "6 agreed" in signed_in(eht).get("/improvement/trackers/").text


@pytest.mark.requirement("S2-40")
def test_no_other_kind_of_visit_verifies_a_tracker(eht, head, school):
    kind()
    tracker(school, head=head)
    visit = held(school, eht, "spotlight", lines=1)
    with pytest.raises(ValidationError, match="Only a study tour"):
        actions.verify_judgement(visit, question="achievement-judgement", verdict="agreed", reason="Yes.", by=eht)


def test_each_visitor_leaves_one_commitment_that_is_looked_at_twice(signed_in, eht, other_head, head, school, clock_at):
    visit = held(school, eht, "spotlight", lines=1, team=[other_head])
    page = f"{visit.get_absolute_url()}commit/"
    assert signed_in(other_head).post(page, {"words": "", "nothing_reason": ""}).status_code == 422
    assert signed_in(other_head).post(page, {"words": "Same routine in Year 4"}).status_code == 302
    assert signed_in(other_head).post(page, {"words": "Another"}).status_code == 422
    assert signed_in(head).post(page, {"words": "Mine"}).status_code == 404
    weeks, semester = CommitmentCheck.objects.order_by("due_on")
    assert weeks.due_on == date(2027, 3, 2) and semester.occasion == "semester"
    clock_at(f"{weeks.due_on}T09:00")
    assert any(item.title.startswith("Did you keep it?") for item in work.items(other_head))
    kept = {"kept": "partly", "words": "Three weeks of it."}
    assert signed_in(other_head).post(f"/improvement/commitments/{weeks.pk}/check/", kept).status_code == 302
    assert "Three weeks of it." in signed_in(head).get(visit.get_absolute_url()).text


def test_nothing_taken_home_has_a_reason(eht, school):
    visit = held(school, eht, "spotlight", lines=1)
    assert actions.commit(visit, by=eht, nothing_reason="My own field was not to be seen.").checks.count() == 0


def test_a_note_sent_twice_is_kept_once(signed_in, eht, school):
    visit = held(school, eht, "spotlight", lines=1)
    note = {"key": "0b5c1c5e-7c0c-4f0e-9b4e-5d1f4f2f7a10", "words": "Calm entry."}
    for _ in range(2):
        answer = signed_in(eht).post(f"{visit.get_absolute_url()}notes/", note, headers={"accept": "application/json"})
        assert (answer.status_code, answer.json()["key"]) == (200, note["key"])
    assert VisitNote.objects.count() == 1


def test_governors_read_the_report_and_nothing_else(signed_in, governor, eht, head, school):
    visit = reported(school, eht, "spotlight", lines=1)
    actions.commit(visit, by=eht, words="A secret of the visitors")
    page = signed_in(governor).get(visit.get_absolute_url()).text
    assert REPORT["challenge_note"] in page
    assert "Question 0?" not in page and "A secret" not in page
    assert signed_in(governor).get(f"{visit.get_absolute_url()}notes/").status_code == 403


def test_an_external_reviewer_sees_only_the_visits_they_make(signed_in, eht, school, reviewer):
    mine, other = held(school, eht, "external-audit", lines=1, team=[reviewer]), VisitFactory(school=school)
    assert signed_in(reviewer).get(mine.get_absolute_url()).status_code == 200
    assert signed_in(reviewer).get(other.get_absolute_url()).status_code == 404


@pytest.mark.requirement("S1-22")
def test_no_field_of_a_visit_can_hold_a_grade_of_a_lesson_or_a_plan():
    models = [model for model in apps.get_app_config("visits").get_models() if not hasattr(model, "pgh_tracked_model")]
    named = {f"{model.__name__}.{field.name} {getattr(field, 'verbose_name', '')}" for model in models
             for field in model._meta.get_fields()}  # fmt: skip
    wrong = ("lesson", "grade", "lesson_plan", "teacher")
    assert {name for name in named if any(word in name.lower() for word in wrong)} == set()


def test_heads_of_other_schools_reach_no_finding(signed_in, other_head, report):
    finding = FindingFactory(visit=report)
    assert signed_in(other_head).get(finding.get_absolute_url()).status_code == 404
    assert (
        signed_in(other_head).post(f"{finding.get_absolute_url()}decline/", {"decline-reason": "x"}).status_code == 404
    )
