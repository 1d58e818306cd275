"""A proposal is kept; a person decides each pairing, and says why where it differs."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from improvement.capacity.actions import matching as actions
from improvement.capacity.models import CapacityNeed, Matching, Pairing, SupportAgreement
from improvement.categories.models import CategoryReview
from tests.factories import (
    CapacityNeedFactory,
    CapacityOfferFactory,
    CategoryReviewFactory,
    NeedLevelFactory,
    StrandNeedFactory,
)
from trust import clock


@pytest.fixture
def need(school, strand, building):
    return CapacityNeedFactory(school=school, strand=strand, kind=building, days=Decimal(6))


@pytest.fixture
def offer(school, other_school, strand, building, lent):
    phases = ["primary", "secondary"]
    return CapacityOfferFactory(school=other_school, person=lent, strand=strand, kind=building, phases=phases)


@pytest.fixture
def proposed(signed_in, ceo, need, offer):
    signed_in(ceo).post(reverse("capacity_matching_add"))
    return Pairing.objects.get()


@pytest.mark.requirement("S2-37")
def test_a_proposal_says_why_and_shows_later_what_it_knew(signed_in, ceo, proposed, need, offer):
    html = signed_in(ceo).get(proposed.matching.get_absolute_url()).content.decode()
    assert "has need 3 of 4 in Attendance and behaviour" in html
    assert "The two schools are in different clusters" in html
    CapacityNeed.objects.update(level=1)
    kept = Matching.objects.get()
    assert [row["level"] for row in kept.inputs["needs"]] == [3]
    assert kept.result["matches"] == [[need.pk, offer.pk, "6"]]


def test_a_giver_in_high_need_elsewhere_is_pointed_out(signed_in, ceo, eht, need, offer, other_school):
    CapacityNeedFactory(school=other_school, level=4)
    made = actions.propose(by=ceo)
    assert "has high need itself" in signed_in(ceo).get(made.get_absolute_url()).content.decode()
    assert "high need itself" not in signed_in(eht).get(made.get_absolute_url()).content.decode()


def test_going_on_makes_a_draft_agreement_for_both_schools(signed_in, ceo, proposed, school, other_school):
    url = reverse("capacity_pairing", args=[proposed.pk])
    assert signed_in(ceo).post(url, {"agrees": "yes", "days": "6"}).status_code == 302
    agreement = SupportAgreement.objects.get()
    assert (agreement.giver, agreement.taker, agreement.days) == (other_school, school, 6)
    assert agreement.missing == ["what it is to achieve", "what will show it"]


@pytest.mark.parametrize("values", [{"agrees": "no", "days": "6"}, {"agrees": "yes", "days": "3"}])
def test_a_departure_from_the_proposal_needs_its_reason(signed_in, ceo, proposed, values):
    url = reverse("capacity_pairing", args=[proposed.pk])
    assert signed_in(ceo).post(url, values).status_code == 422
    assert signed_in(ceo).post(url, {**values, "reason": "They move house."}).status_code == 302
    row = Pairing.objects.get()
    assert (row.reason, row.decided_by) == ("They move house.", ceo)


def test_a_pairing_that_was_not_proposed_keeps_why(ceo, proposed, strand, other_school):
    other = CapacityOfferFactory(school=other_school, strand=strand, days=3, phases=["secondary"])
    with pytest.raises(ValidationError, match="Say why"):
        actions.pair_otherwise(proposed.matching, need=proposed.need, offer=other, days=Decimal(3), reason=" ", by=ceo)
    row = actions.pair_otherwise(
        proposed.matching, need=proposed.need, offer=other, days=Decimal(3), reason="They know the families.", by=ceo
    )
    assert (row.proposed_days, row.state, row.reason) == (None, "agreed", "They know the families.")


def test_an_executive_headteacher_matches_the_schools_of_the_cluster_alone(eht, need, offer):
    made = actions.propose(by=eht)
    assert [row["pk"] for row in made.inputs["offers"]] == []
    assert made.result["unmet"][0][3] == "no offer in this strand"


def test_what_is_agreed_is_not_offered_twice(ceo, proposed, offer):
    actions.agree(proposed, days=Decimal(6), by=ceo)
    with pytest.raises(ValidationError, match="decided already"):
        actions.agree(proposed, days=Decimal(6), by=ceo)
    again = actions.propose(by=ceo)
    assert again.inputs["needs"] == []
    assert [row["days"] for row in again.inputs["offers"]] == ["4.0"]


def test_needs_follow_from_the_yearly_category_once(signed_in, ceo, school, strand, building):
    for level in (1, 2, 3):
        NeedLevelFactory(level=level, days=10 * level)
    judged = {"judged_by": ceo, "judged_at": clock.now(), "judged_on": clock.today(), "level": 3, "stands": 3}
    review = CategoryReviewFactory(school=school, words="Much to do.", **judged)
    StrandNeedFactory(review=review, strand=strand, need=3, view="settled")
    signed_in(ceo).post(reverse("capacity_need_propose"))
    assert not CapacityNeed.objects.exists(), "the school is told first"
    CategoryReview.objects.update(told_at=clock.now())
    for _ in range(2):
        signed_in(ceo).post(reverse("capacity_need_propose"))
    need = CapacityNeed.objects.get()
    assert (need.school, need.level, need.days, need.source) == (school, 3, 30, "category")
    assert need.until > date(2027, 6, 1)
