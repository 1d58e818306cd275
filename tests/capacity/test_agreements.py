"""Support agreements: four parts, two signatures of two people, locked after."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse

from improvement.capacity.actions import agreements
from improvement.capacity.models import Signature, SupportAgreement
from tests.factories import CapacityNeedFactory

FOUR = {"rationale": "The lead is new.", "objectives": "One way to greet.", "indicators": "Late marks by week.",
        "starts_on": "2027-01-20", "ends_on": "2027-06-30", "days": "6"}  # fmt: skip


@pytest.mark.requirement("S3-11")
def test_both_heads_fill_in_the_four_parts_and_sign_and_then_it_is_locked(signed_in, head, other_head, agreement):
    SupportAgreement.objects.update(rationale="", objectives="", indicators="", starts_on=None, ends_on=None)
    page = reverse("capacity_agreement", args=[agreement.pk])
    sign = reverse("capacity_agreement_sign", args=[agreement.pk])
    signed_in(head).post(sign)
    assert Signature.objects.count() == 0
    edit = reverse("capacity_agreement_edit", args=[agreement.pk])
    assert signed_in(head).post(edit, {**FOUR, "seen": 1}).status_code == 302
    signed_in(head).post(sign)
    signed_in(other_head).post(sign)
    agreement.refresh_from_db()
    assert {name.by for name in Signature.objects.all()} == {head, other_head}
    assert agreement.locked_at is not None
    assert "signed by both" in signed_in(head).get(page).content.decode()
    assert signed_in(head).post(edit, {**FOUR, "seen": agreement.version}).status_code == 422


@pytest.mark.parametrize("part", ["rationale", "objectives", "indicators", "ends_on"])
def test_nothing_is_signed_without_all_four(agreement, head, part):
    SupportAgreement.objects.update(**{part: None if part == "ends_on" else ""})
    with pytest.raises(ValidationError, match="Still missing"):
        agreements.sign(agreement, side="taker", by=head)


def test_one_person_never_signs_for_both(agreement, eht, other_school):
    other_school.cluster = agreement.taker.cluster
    other_school.save()
    agreements.sign(agreement, side="taker", by=eht)
    with pytest.raises(ValidationError, match="Somebody else"):
        agreements.sign(agreement, side="giver", by=eht)


def test_nobody_signs_for_a_school_that_is_not_theirs(agreement, head, curriculum):
    for person, side in ((head, "giver"), (curriculum, "taker")):
        with pytest.raises(PermissionDenied):
            agreements.sign(agreement, side=side, by=person)


def test_a_change_takes_the_first_signature_off(agreement, head, other_head):
    agreements.sign(agreement, side="taker", by=head)
    agreements.edit_agreement(agreement, seen=1, objectives="Two ways to greet.", by=other_head)
    assert Signature.objects.filter(withdrawn_at__isnull=True).count() == 0
    agreements.sign(agreement, side="taker", by=head)
    assert Signature.objects.filter(withdrawn_at__isnull=True).get().by == head


def test_a_need_is_met_once_all_its_days_are_signed_for(agreement, head, other_head):
    agreement.need = CapacityNeedFactory(school=agreement.taker, strand=agreement.strand, days=6)
    agreement.save()
    agreements.sign(agreement, side="taker", by=head)
    assert agreement.need.state == "open"
    agreements.sign(agreement, side="giver", by=other_head)
    agreement.need.refresh_from_db()
    assert agreement.need.state == "agreed"


def test_a_third_school_sees_nothing_of_it(signed_in, agreement, dsl, other_head, head):
    third = reverse("capacity_agreement", args=[agreement.pk])
    assert signed_in(other_head).get(third).status_code == 200
    assert signed_in(dsl).get(third).status_code == 403
