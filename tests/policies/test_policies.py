"""Safeguarding policies: the trust's text approved as the scheme says, adopted by heads, and never out of date."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from charter import actions as charter_actions
from charter import packs
from charter.models import DueItem
from safeguarding.policies import actions
from safeguarding.policies.approvers import approver_of
from safeguarding.policies.models import Adoption, Policy, PolicyVersion
from safeguarding.policies.selectors import work_items
from safeguarding.policies.states import Book, standings
from tests.factories import (
    AdoptionFactory,
    DelegationLineFactory,
    GuidanceFactory,
    PolicyFactory,
    PolicyVersionFactory,
    SchoolFactory,
    UserFactory,
)
from tests.project.test_growth import queries
from trust import clock
from trust.models import User

ANNEX = ["Joanne leads; ring the office.", "The partnership answers at all hours."]


@pytest.fixture
def version(school, other_school):
    return PolicyVersionFactory(label="2026/27")


def state(school, policy=None):
    return Book.open([school.pk], clock.today()).state(school.pk, policy or Policy.objects.get())


@pytest.mark.requirement("S0-58")
@pytest.mark.parametrize(
    "day, mark, words",
    [
        ("2027-01-19", "green", "2026/27, good until 4 Sep 2027"),
        ("2027-08-10", "amber", "to be renewed by 4 Sep 2027"),
        ("2027-09-04", "amber", "to be renewed by 4 Sep 2027"),
        ("2027-09-05", "red", "approved 4 Sep 2026, more than 12 months ago"),
    ],
)
def test_none_is_older_than_twelve_months(school, version, clock_at, day, mark, words):
    AdoptionFactory(policy_version=version, school=school)
    clock_at(f"{day}T10:00")
    assert (state(school).mark, state(school).words) == (mark, words)


@pytest.mark.requirement("S0-58")
def test_none_is_older_than_the_guidance_in_force(school, version, clock_at):
    AdoptionFactory(policy_version=version, school=school)
    GuidanceFactory(in_force_on=date(2027, 2, 1))
    assert state(school).mark == "green"
    clock_at("2027-02-01T08:00")
    assert state(school).mark == "red"
    assert state(school).words == "older than the guidance in force since 1 Feb 2027"


def test_a_school_that_has_not_adopted_is_red_and_on_last_years_amber_at_best(school, other_school, version, clock_at):
    assert (state(school).mark, state(school).words) == ("red", "not adopted yet")
    AdoptionFactory(policy_version=version, school=school)
    PolicyVersionFactory(label="January", in_force_on=date(2027, 1, 10), approved_on=date(2027, 1, 10))
    assert (state(school).mark, state(school).words) == ("amber", "the trust's January waits to be adopted")


def test_a_version_holds_from_its_day_and_only_once_approved(school, version):
    PolicyVersionFactory(label="Draft", in_force_on=date(2027, 1, 1), approved_on=None, approved_by=None)
    PolicyVersionFactory(label="Next", in_force_on=date(2027, 3, 1), approved_on=date(2027, 1, 10))
    assert Book.open([], clock.today()).versions[version.policy_id] == version


def test_who_approves_is_what_the_scheme_of_delegation_says(version, ceo, trustee):
    policy = version.policy
    assert approver_of(policy)[0] == "trustee"
    DelegationLineFactory(matter="Approval of policies", holder="ceo")
    policy.scheme_matter = "Approval of policies"
    policy.save()
    assert approver_of(policy)[0] == "ceo"
    draft = PolicyVersionFactory(policy=policy, approved_on=None, approved_by=None)
    with pytest.raises(ValidationError, match="approved by"):
        actions.approve(draft, by=trustee)
    assert actions.approve(draft, by=ceo).approved_on == clock.today()


@pytest.mark.requirement("S0-58")
def test_the_board_approves_the_trusts_text_on_screen(signed_in, trustee, head, version):
    draft = PolicyVersionFactory(approved_on=None, approved_by=None)
    assert f"Approve: {draft}" in [item.title for item in work_items(trustee)]
    assert signed_in(head).post(reverse("policy_version_approve", args=[draft.pk])).status_code == 403
    signed_in(trustee).post(reverse("policy_version_approve", args=[draft.pk]))
    draft.refresh_from_db()
    assert (draft.approved_by, draft.approved_on) == (trustee, clock.today())


def test_nobody_approves_what_they_wrote_nor_what_answers_to_old_guidance(trustee, version):
    own = PolicyVersionFactory(approved_on=None, approved_by=None, written_by=trustee)
    with pytest.raises(ValidationError, match="wrote themselves"):
        actions.approve(own, by=trustee)
    old = PolicyVersionFactory(
        approved_on=None, approved_by=None, guidance=GuidanceFactory(in_force_on=date(2025, 9, 1))
    )
    with pytest.raises(ValidationError, match="guidance in force"):
        actions.approve(old, by=trustee)


def test_an_approved_text_changes_no_more(ceo, version):
    with pytest.raises(ValidationError, match="approved"):
        actions.edit_version(version, seen=version.version, label="Other", by=ceo)


@pytest.mark.requirement("S0-58")
def test_the_lead_writes_the_annex_and_the_head_adopts(signed_in, dsl, head, school, version):
    page = reverse("policy_annex", args=[school.pk, version.pk])
    sent = {"part_0": ANNEX[0], "part_1": ""}
    assert signed_in(dsl).post(page, {**sent, "adopt": "yes"}).status_code == 302
    assert Adoption.objects.get().adopted_on is None
    refused = signed_in(head).post(page, {**sent, "adopt": "yes"})
    assert refused.status_code == 422 and "The partnership" in refused.content.decode()
    assert signed_in(head).post(page, {**sent, "part_1": ANNEX[1], "adopt": "yes"}).status_code == 302
    row = Adoption.objects.get()
    assert (row.annex, row.adopted_by, row.adopted_on) == (ANNEX, head, clock.today())
    assert state(school).mark == "green"
    assert ANNEX[0] in signed_in(dsl).get(row.get_absolute_url()).content.decode()


def test_a_head_adopts_for_no_other_school(signed_in, head, other_school, version):
    page = reverse("policy_annex", args=[other_school.pk, version.pk])
    assert signed_in(head).post(page, {"part_0": "x", "part_1": "y", "adopt": "yes"}).status_code == 404
    assert not Adoption.objects.exists()


def test_where_the_policy_asks_for_it_the_chair_approves_the_annex(signed_in, chair, head, school, version):
    Policy.objects.update(annex_by_chair=True)
    version.refresh_from_db()
    row = actions.adopt(PolicyVersion.objects.get(), school, annex=ANNEX, by=head)
    assert (state(school).mark, state(school).words) == ("amber", "adopted, waits for the chair to approve the annex")
    assert [item.title for item in work_items(chair)] == [f"Approve the annex: {version}"]
    signed_in(chair).post(reverse("policy_annex_approve", args=[row.pk]))
    assert state(school).mark == "green"
    assert list(work_items(chair)) == []


def test_the_next_annex_begins_with_the_last(signed_in, head, school, version):
    AdoptionFactory(policy_version=version, school=school, annex=ANNEX)
    newer = PolicyVersionFactory(in_force_on=date(2027, 1, 5), approved_on=date(2027, 1, 5))
    page = signed_in(head).get(reverse("policy_annex", args=[school.pk, newer.pk])).content.decode()
    assert ANNEX[0] in page


@pytest.mark.requirement("S0-58")
def test_adopting_ticks_off_the_duty_of_the_charter(school, head, trustee, clock_at):
    clock_at("2026-09-10T10:00")
    packs.load(["excellence"], by=User.objects.system())
    charter_actions.generate_due_items()
    policy = Policy.objects.get(code="child-protection")
    assert approver_of(policy) == ("trustee", "Board of trustees (Scheme of delegation)")
    draft = PolicyVersionFactory(policy=policy, guidance=None, approved_on=None, approved_by=None)
    draft.guidance = GuidanceFactory(code="kcsie", in_force_on=date(2026, 9, 1))
    draft.save()
    actions.adopt(actions.approve(draft, by=trustee), school, annex=["a", "b", "c"], by=head)
    item = DueItem.objects.get(duty__code="safeguarding-policy", school=school, period="2026/27")
    assert (item.fulfilled_by, item.fulfilled_note) == (head, f"Adopted: {draft}.")


def test_heads_are_asked_in_their_work_until_they_have_adopted(head, dsl, school, version):
    assert [(item.title, item.state) for item in work_items(head)] == [(f"Adopt: {version}", "late")]
    AdoptionFactory(policy_version=version, school=school)
    assert list(work_items(head)) == list(work_items(dsl)) == []


@pytest.mark.requirement("S0-58")
def test_trustees_see_schools_by_policies_with_the_reason(signed_in, trustee, school, other_school, version):
    AdoptionFactory(policy_version=version, school=school)
    client = signed_in(trustee)
    page = client.get(reverse("policy_school_list")).content.decode()
    assert "good until 4 Sep 2027" in page and "not adopted yet" in page
    assert "1 of 2 policies in schools are in order · one may not stand any more in 1 school" in page
    red = client.get(reverse("policy_school_list") + "?state=red").context["listing"].page
    assert list(red) == [other_school]
    found = standings([school.pk, other_school.pk], clock.today())
    assert (found[school.pk].state, found[other_school.pk].state) == ("green", "red")


def test_a_new_edition_is_entered_as_data(signed_in, clerk, version, school, clock_at):
    AdoptionFactory(policy_version=version, school=school)
    sent = {"code": "kcsie", "title": "Keeping children safe", "label": "January 2027", "in_force_on": "2027-01-18"}
    assert signed_in(clerk).post(reverse("guidance_edition_add"), sent).status_code == 302
    assert state(school).mark == "red"
    page = signed_in(clerk).get(reverse("guidance_edition_list")).content.decode()
    assert "superseded" in page and "in force" in page


def test_pages_ask_the_same_of_five_schools_and_of_fifty(signed_in, ceo, school, version):
    client = signed_in(ceo)
    pages = [reverse(name) for name in ("policy_school_list", "policy_list", "guidance_edition_list")]

    def fill(count):
        for _ in range(count):
            AdoptionFactory(policy_version=version, school=SchoolFactory(), adopted_by=UserFactory())

    fill(5)
    few = [queries(client, page) for page in pages]
    fill(45)
    assert [queries(client, page) for page in pages] == few
    assert max(few) <= 16


def test_the_trusts_pages_show_text_and_approver(signed_in, staff, version):
    client = signed_in(staff)
    assert version.text in client.get(version.get_absolute_url()).content.decode()
    assert "every 12 months" in client.get(PolicyFactory().get_absolute_url()).content.decode()
