"""Two people sign an audit; then it is locked. What was not met is a finding until a re-check finds it met."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.urls import reverse

from charter.actions import answers, follow_up, submissions
from charter.models import Answer
from charter.selectors.sheets import sheet
from safeguarding.audits.actions import findings, signing
from safeguarding.audits.models import AuditFinding, AuditSignature, Recheck
from tests.factories import RoleAssignmentFactory
from trust.notices.models import Notice

SAFETY, SAFEGUARDING = "audit-pupil-safety", "audit-safeguarding"


@pytest.fixture
def audit(start, fill):
    return fill(start(SAFETY))


@pytest.mark.requirement("S0-59")
def test_lead_and_head_sign_and_the_audit_is_locked(signed_in, audit, dsl, head, school):
    sign = reverse("audit_sign", args=[audit.pk])
    assert signed_in(dsl).post(sign).status_code == 302
    audit.refresh_from_db()
    assert audit.state == "draft"
    signed_in(head).post(sign)
    audit.refresh_from_db()
    assert (audit.state, audit.due_item.fulfilled_by) == ("accepted", head)
    assert set(AuditSignature.objects.values_list("capacity", "by")) == {("dsl", dsl.pk), ("head", head.pk)}
    with pytest.raises(DatabaseError), transaction.atomic():
        Answer.objects.filter(submission=audit).update(comment="Otherwise")
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditSignature.objects.filter(submission=audit).delete()


def test_the_head_alone_cannot_hand_an_audit_in(signed_in, audit, head):
    page = signed_in(head).post(reverse("submission_submit", args=[audit.pk]))
    assert page.status_code == 422
    assert "both the designated safeguarding lead and the headteacher" in page.content.decode()
    audit.refresh_from_db()
    assert audit.state == "draft"


def test_one_person_with_both_roles_signs_once(audit, head, school):
    RoleAssignmentFactory(role="dsl", school=school, user=head)
    signing.sign(audit, by=head)
    with pytest.raises(ValidationError, match="each once"):
        signing.sign(audit, by=head)
    audit.refresh_from_db()
    assert audit.state == "draft"


def test_the_database_refuses_two_signatures_of_one_person(audit, head, school):
    signing.sign(audit, by=head)
    given = AuditSignature.objects.get()
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditSignature.objects.create(
            submission=audit, school=school, capacity="dsl", by=head, at=given.at, digest=given.digest
        )


@pytest.mark.parametrize("person", ["eht", "ceo", "link_safeguarding", "other_head"])
def test_nobody_else_signs(request, signed_in, audit, person):
    somebody = request.getfixturevalue(person)
    signed_in(somebody).post(reverse("audit_sign", args=[audit.pk]))
    assert not AuditSignature.objects.exists()


def test_who_signed_other_answers_signs_again(audit, dsl, head):
    signing.sign(audit, by=dsl)
    answers.save_answer(audit, "gates", typed={"comment": "Seen twice."}, seen=1, by=dsl)
    signing.sign(audit, by=head)
    audit.refresh_from_db()
    assert audit.state == "draft"
    signing.sign(audit, by=dsl)
    audit.refresh_from_db()
    assert audit.state == "accepted"


@pytest.mark.requirement("S0-59")
def test_a_point_not_met_needs_an_action_before_anybody_signs(start, fill, act, sign, dsl, school):
    audit = fill(start(SAFETY), not_met=["drills"])
    with pytest.raises(ValidationError, match="Needs an action"):
        signing.sign(audit, by=dsl)
    act(audit, "drills", date(2027, 4, 20))
    sign(audit)
    finding = AuditFinding.objects.get()
    assert (finding.question, finding.school, finding.state) == ("drills", school, "open")


@pytest.fixture
def finding(start, fill, act, sign):
    """What the spring's audit of pupil safety found, signed; its action is open and the head's."""
    audit = fill(start(SAFETY), not_met=["drills"])
    act(audit, "drills", date(2027, 4, 20))
    sign(audit)
    return AuditFinding.objects.get()


def close(finding, head):
    (action,) = findings.actions_of(finding)
    follow_up.close_action(action, outcome="A drill was held.", seen=action.version, by=head)


@pytest.mark.requirement("S0-59")
def test_a_finding_closes_when_the_recheck_finds_it_met(signed_in, finding, dsl, head):
    url = reverse("audit_finding_recheck", args=[finding.pk])
    refused = signed_in(dsl).post(url, {"result": "met", "words": "The log."})
    assert refused.status_code == 422
    assert "still open" in refused.content.decode()
    close(finding, head)
    signed_in(dsl).post(url, {"result": "partly", "words": "One of two."})
    finding.refresh_from_db()
    assert finding.state == "open"
    signed_in(dsl).post(url, {"result": "met", "words": "Both are in the log."})
    finding.refresh_from_db()
    assert (finding.state, finding.closed_by.words) == ("closed", "Both are in the log.")
    assert Recheck.objects.count() == 2


def test_who_had_to_put_it_right_does_not_look_again(signed_in, finding, head):
    close(finding, head)
    answer = signed_in(head).post(
        reverse("audit_finding_recheck", args=[finding.pk]), {"result": "met", "words": "I did it."}
    )
    assert answer.status_code == 422
    assert "somebody else looks again" in answer.content.decode()


def test_the_database_closes_no_finding_without_a_recheck(finding):
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditFinding.objects.update(closed_on=date(2027, 4, 1))


def test_the_next_audit_of_the_same_point_is_a_recheck(finding, start, fill, sign, head):
    close(finding, head)
    summer = sign(fill(start(SAFETY, "summer")))
    finding.refresh_from_db()
    assert (finding.state, finding.closed_by.submission) == ("closed", summer)


@pytest.mark.requirement("S0-59")
def test_found_met_with_its_action_open_a_finding_waits_for_the_action(
    signed_in, finding, start, fill, sign, dsl, head, eht
):
    sign(fill(start(SAFETY, "summer")))
    finding.refresh_from_db()
    seen = Recheck.objects.get()
    assert (finding.state, seen.result, seen.submission.due_item.period[:16]) == ("open", "met", "2026/27 3 summer")
    (action,) = findings.actions_of(finding)
    told = Notice.objects.get(source=findings.SOURCE)
    assert (told.recipient, told.link) == (head, action.get_absolute_url())
    assert findings.still_wanted([told]) == {told.pk}
    for url in (finding.get_absolute_url(), reverse("audit_finding_list")):
        assert "ound met on 6 July 2027, action still open" in signed_in(eht).get(url).content.decode()

    close(finding, head)
    assert findings.still_wanted([told]) == set()
    assert (
        "Found met on 6 July 2027, to be looked at again"
        in signed_in(dsl).get(finding.get_absolute_url()).content.decode()
    )
    signed_in(dsl).post(reverse("audit_finding_recheck", args=[finding.pk]), {"result": "met", "words": "Done."})
    finding.refresh_from_db()
    assert (finding.state, finding.closed_by.words) == ("closed", "Done.")


def test_findings_are_listed_for_leaders_and_never_for_another_school(signed_in, finding, eht, other_head):
    page = reverse("audit_finding_list")
    assert finding.label in signed_in(eht).get(page).content.decode()
    assert finding.label not in signed_in(other_head).get(page).content.decode()
    assert signed_in(other_head).get(finding.get_absolute_url()).status_code == 404


@pytest.mark.requirement("S0-59")
def test_blocks_of_the_safeguarding_audit_go_round_the_year(start):
    seen = {}
    for term in ("autumn", "spring", "summer"):
        seen[term] = {part.section.code for part in sheet(start(SAFEGUARDING, term)).parts}
    assert "people" in seen["autumn"] & seen["spring"] & seen["summer"]
    assert {"policy", "training", "workforce"} <= seen["autumn"] - seen["spring"] - seen["summer"]
    assert {"practice", "files", "adults", "peers", "online", "drawn-in"} <= seen["spring"] - seen["summer"]
    assert {"absence", "groups", "culture", "visitors", "elsewhere", "early"} <= seen["summer"] - seen["autumn"]
    assert len(seen["autumn"] | seen["spring"] | seen["summer"]) == 18


def test_what_is_another_terms_turn_is_neither_asked_nor_missing(start, fill, sign):
    audit = sign(fill(start(SAFEGUARDING, "autumn")))
    assert audit.state == "accepted"
    assert not Answer.objects.filter(submission=audit, question="noticed").exists()


def test_the_link_governor_sees_score_and_actions_but_no_answer(signed_in, finding, link_safeguarding):
    html = signed_in(link_safeguarding).get(reverse("audit_detail", args=[finding.submission_id])).content.decode()
    assert "9 of 10 fully met" in html
    assert "Mend drills" in html
    assert "Seen." not in html.replace("Seen again.", "")
    read = signed_in(link_safeguarding).get(reverse("submission_print", args=[finding.submission_id]))
    assert read.status_code == 403


def test_a_trustee_sees_the_score_alone(signed_in, finding, trustee):
    html = signed_in(trustee).get(reverse("audit_detail", args=[finding.submission_id])).content.decode()
    assert "9 of 10 fully met" in html
    assert "Mend drills" not in html
    assert finding.label not in html


def test_an_audit_keeps_the_version_of_the_form_it_was_answered_on(audit, sign):
    form = audit.form.proforma
    sign(audit)
    changed = {**audit.form.definition, "minutes": 35}
    newest = form.versions.create(number=2, definition=changed, published_at=audit.started_at)
    assert submissions.latest_version(form) == newest
    audit.refresh_from_db()
    assert audit.form.number == 1
