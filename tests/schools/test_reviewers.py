"""External reviewers: what a head names is what they read, until the day, whatever the code asks for."""

import pytest
from django.core import mail

from charter.models import Answer, Evidence, Return, Submission
from improvement.plans.models import Plan, Priority
from schools.models import InvitedItem, RoleAssignment
from tests.charter.proformas import audit, make_submission
from tests.factories import (
    AnswerFactory,
    AuditFindingFactory,
    EvidenceFactory,
    InvitedItemFactory,
    PlanFactory,
    PriorityFactory,
    ReturnFactory,
    RoleAssignmentFactory,
    StoredFileFactory,
)  # fmt: skip
from trust import wall
from trust.access.scopes import ScopedQuerySet
from trust.models import AcademicYear, StoredFile

REVIEWER = {"name": "Ada Visitor", "email": "ada@review.example", "until": "2027-02-12"}
PARTS = (Submission, Answer, Return, Evidence, StoredFile)


def handed_in(form, by):
    """A form with an answer, a file and a return, handed in."""
    answer = AnswerFactory(submission=form, question="drills", value="not_met", saved_by=by)
    EvidenceFactory(answer=answer, file=StoredFileFactory(classed="C4", uploaded_by=by))
    ReturnFactory(submission=form, question="drills", by=by)
    Submission.objects.filter(pk=form.pk).update(state="submitted")
    return form


@pytest.fixture
def two_audits(school, head):
    return handed_in(audit(school), head), handed_in(audit(school), head)


def value(row):
    return f"{row._meta.label_lower}:{row.pk}"


def address(school):
    return f"/schools/{school.pk}/reviewers/"


def invited(signed_in, head, school, *things, **changed):
    fields = {**REVIEWER, "things": [value(thing) for thing in things], **changed}
    return signed_in(head).post(address(school), fields)


def seen(user, models=PARTS):
    """How many rows the database shows, with no filter in Python."""
    with wall.person(user.pk):
        return [model._base_manager.count() for model in models]


def name_to(reviewer, *rows):
    for row in rows:
        held = reviewer.role_assignments.get()
        InvitedItemFactory(assignment=held, kind=row._meta.label_lower, key=row.pk)


# --- invited ----------------------------------------------------------------------------------------------------------


def test_a_head_invites_a_reviewer_to_one_audit_until_a_day(signed_in, head, school, two_audits, clock_at):
    named, other = two_audits
    assert invited(signed_in, head, school, named).status_code == 302
    held = RoleAssignment.objects.get(role="reviewer")
    assert (held.school, held.until.isoformat(), held.appointed_by) == (school, "2027-02-12", head)
    page = signed_in(head).get(address(school)).content.decode()
    assert "Ada Visitor, until Friday 12 February 2027" in page and named.get_absolute_url() in page
    client = signed_in(held.user)
    assert client.get("/").url == "/invited/"
    found = client.get("/invited/").content.decode()
    assert named.get_absolute_url() in found and other.get_absolute_url() not in found
    assert client.get(named.get_absolute_url()).status_code == 200
    assert client.get(other.get_absolute_url()).status_code == 404
    clock_at("2027-02-13T09:00")
    assert signed_in(held.user).get("/invited/").status_code == 403
    assert seen(held.user) == [0, 0, 0, 0, 0]


def test_the_invitation_says_what_and_until_when(
    signed_in, head, school, two_audits, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        invited(signed_in, head, school, two_audits[0])
    [message] = mail.outbox
    assert message.to == ["ada@review.example"]
    assert f"- {two_audits[0]}" in message.body and str(two_audits[1]) not in message.body
    assert "Until Friday 12 February 2027" in message.body and "/accounts/password/reset/key/" in message.body


def test_invited_again_they_read_more_until_the_new_day(signed_in, head, school, two_audits):
    invited(signed_in, head, school, two_audits[0])
    assert invited(signed_in, head, school, *two_audits, until="2027-02-26").status_code == 302
    held = RoleAssignment.objects.get(role="reviewer")
    assert held.until.isoformat() == "2027-02-26" and held.items.count() == 2
    assert seen(held.user, (Submission,)) == [2]


def test_the_page_offers_to_invite_a_reviewer_to_more(signed_in, head, school, two_audits):
    invited(signed_in, head, school, two_audits[0])
    held = RoleAssignment.objects.get(role="reviewer")
    page = signed_in(head).get(f"{address(school)}?again={held.pk}").content.decode()
    assert "Invite Ada Visitor to more" in page and 'value="ada@review.example"' in page


def test_ended_early_they_read_nothing_from_that_moment(signed_in, head, school, two_audits, clock_at):
    invited(signed_in, head, school, *two_audits)
    held = RoleAssignment.objects.get(role="reviewer")
    assert signed_in(head).post(f"/reviewers/{held.pk}/end/").status_code == 302
    assert seen(held.user) == [0, 0, 0, 0, 0]
    assert "Nothing is open to you now" in signed_in(held.user).get("/invited/").content.decode()
    assert signed_in(held.user).get(two_audits[0].get_absolute_url()).status_code == 404
    assert "Ada Visitor" not in signed_in(head).get(address(school)).content.decode().split("Invite a reviewer")[0]
    clock_at("2027-01-20T09:00")
    assert signed_in(held.user).get("/invited/").status_code == 403
    assert InvitedItem.objects.filter(assignment=held, ended_at__isnull=False).count() == 2


# --- refused ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong, words",
    [
        ({"until": ""}, "needs an answer"),
        ({"until": "2027-01-18"}, "Choose a day from today on, twelve weeks from now at most."),
        ({"until": "2027-06-01"}, "Choose a day from today on, twelve weeks from now at most."),
        ({"things": []}, "Tick at least one thing that they may read."),
        ({"things": ["charter.submission:999999"]}, "Something you ticked is not there any more."),
        ({"things": ["trust.user:1"]}, "Something you ticked is not there any more."),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nobody_is_let_in(signed_in, head, school, two_audits, wrong, words):
    response = invited(signed_in, head, school, two_audits[0], **wrong)
    assert response.status_code == 422 and words in response.content.decode()
    assert not RoleAssignment.objects.filter(role="reviewer").exists()


def test_nobody_invites_to_what_is_another_schools(signed_in, head, school, other_school, other_head):
    theirs = handed_in(audit(other_school), other_head)
    assert invited(signed_in, head, school, theirs).status_code == 422
    assert not InvitedItem.objects.exists()


def test_drafts_are_not_offered(signed_in, head, school):
    assert "There is nothing to invite a reviewer to yet" in signed_in(head).get(address(school)).content.decode()
    draft = audit(school)
    assert invited(signed_in, head, school, draft).status_code == 422


def test_whoever_works_in_the_trust_is_no_external_reviewer(signed_in, head, staff, school, two_audits):
    assert invited(signed_in, head, school, two_audits[0], email=staff.email).status_code == 422
    assert not RoleAssignment.objects.filter(role="reviewer").exists()


def test_only_the_head_invites_and_ends(signed_in, school, two_audits, dsl, eht, ceo, other_head, reviewer):
    name_to(reviewer, two_audits[0])
    held = reviewer.role_assignments.get()
    for user, status in ((dsl, 403), (eht, 403), (ceo, 403), (reviewer, 403), (other_head, 404)):
        assert signed_in(user).get(address(school)).status_code == status
        assert signed_in(user).post(f"/reviewers/{held.pk}/end/").status_code == status
    assert seen(reviewer, (Submission,)) == [1]


# --- the named things and no others -----------------------------------------------------------------------------------


def test_a_reviewer_who_is_named_nothing_reads_nothing(signed_in, school, two_audits, reviewer):
    assert seen(reviewer) == [0, 0, 0, 0, 0]
    assert signed_in(reviewer).get(two_audits[0].get_absolute_url()).status_code == 404


def test_the_database_narrows_to_the_named_audit_with_every_filter_off(
    monkeypatch, school, other_school, two_audits, head, reviewer
):
    named, other = two_audits
    mine = AuditFindingFactory(submission=named, school=school)
    AuditFindingFactory(submission=other, school=school)
    name_to(reviewer, named)
    monkeypatch.setattr(ScopedQuerySet, "for_user", lambda self, *args, **kwargs: self.all())
    assert seen(reviewer) == [1, 1, 1, 1, 1]
    with wall.person(reviewer.pk):
        assert list(Submission.objects.for_user(reviewer, "audit.view")) == [named]
        assert list(type(mine)._base_manager.all()) == [mine]
        assert Answer._base_manager.get().submission_id == named.pk
    events = (Submission.pgh_event_model, Answer.pgh_event_model)
    with wall.person(reviewer.pk):
        assert {row.pgh_obj_id for row in events[0].objects.all()} == {named.pk}


def test_an_invitation_at_one_school_opens_nothing_at_another(school, other_school, two_audits, reviewer):
    """The same key of another kind, another reviewer's item, an item of a role that has ended: none opens anything."""
    InvitedItemFactory(assignment=reviewer.role_assignments.get(), kind="plans.plan", key=two_audits[0].pk)
    somebody = RoleAssignmentFactory(role="reviewer", school=other_school)
    InvitedItemFactory(assignment=somebody, key=two_audits[1].pk)
    assert seen(reviewer) == [0, 0, 0, 0, 0]
    RoleAssignment.objects.filter(pk=somebody.pk).update(role="governor")
    assert seen(somebody.user) == [0, 0, 0, 0, 0]


def test_lists_show_the_named_plan_and_tracker_alone(signed_in, school, head, reviewer):
    plans = [PlanFactory(school=school, year=year) for year in AcademicYear.objects.order_by("-code")[:2]]
    priorities = [PriorityFactory(plan=plan) for plan in plans]
    trackers = [make_submission(school, view_capability="tracker.view") for _ in range(2)]
    name_to(reviewer, plans[0], trackers[0])
    assert list(Plan.objects.for_user(reviewer, "plan.view")) == [plans[0]]
    assert list(Priority.objects.for_user(reviewer, "plan.view")) == [priorities[0]]
    assert list(Submission.objects.readable_by(reviewer)) == [trackers[0]]
    client = signed_in(reviewer)
    assert [client.get(plan.get_absolute_url()).status_code for plan in plans] == [200, 404]
    assert [client.get(row.get_absolute_url()).status_code for row in trackers] == [200, 404]
    assert plans[1].get_absolute_url() not in client.get("/improvement/plans/").content.decode()


def test_a_reviewer_is_shown_no_score_of_an_audit_that_is_not_theirs(signed_in, school, two_audits, reviewer):
    name_to(reviewer, two_audits[0])
    client = signed_in(reviewer)
    assert client.get(f"/safeguarding/audits/{two_audits[1].pk}/").status_code == 404
    assert f"/safeguarding/audits/{two_audits[1].pk}/" not in client.get("/safeguarding/audits/").content.decode()
