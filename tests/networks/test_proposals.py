"""What networks propose goes into the annual review, which shows where it came from (S4-17)."""

from datetime import date

import pytest
from django.urls import reverse

from charter.review.actions import reviews
from charter.review.models import Outcome, ReviewLine
from improvement.networks.actions import proposals
from improvement.networks.models import NetworkProposal
from tests.factories import (
    AnnualReviewFactory,
    AreaFactory,
    DecisionVersionFactory,
    NetworkFactory,
    NetworkLeadFactory,
    NetworkMeetingFactory,
    ReviewLineFactory,
)


@pytest.fixture
def network(school, staff):
    """A mathematics network that a teacher leads."""
    return NetworkLeadFactory(network=NetworkFactory(name="Mathematics network"), person=staff).network


def text(signed_in, person, url):
    return signed_in(person).get(url).content.decode()


@pytest.mark.requirement("S4-17", "S3-13")
def test_a_teacher_who_leads_a_network_proposes_and_the_review_shows_the_source(signed_in, staff, ceo, network):
    line = ReviewLineFactory()
    meeting = NetworkMeetingFactory(network=network, held_on=date(2027, 1, 12))
    said = {"decision": line.decision_id, "outcome": "reword", "reason": "Two readings of it.", "meeting": meeting.pk}
    assert signed_in(staff).post(reverse("network_propose", args=[network.pk]), said).status_code == 302
    assert NetworkProposal.objects.get().line == line
    html = text(signed_in, ceo, line.get_absolute_url())
    assert "Proposed by networks" in html and "Mathematics network" in html
    assert "agreed at the meeting on Tuesday 12 January 2027" in html
    line.refresh_from_db()
    assert line.outcome == "", "the network asks; who may propose an outcome and decide stays as it was"


@pytest.mark.requirement("S4-17")
def test_a_new_line_from_a_network_is_a_line_of_the_review_at_once(signed_in, staff, governor, network):
    review, area = AnnualReviewFactory(), AreaFactory()
    said = {
        "title": "One calculation policy", "area": area.pk, "statement": "Every school adds up alike.",
        "type": "aligned", "lead_role": "curriculum", "responsible_role": "head", "reason": "Pupils move between us.",
    }  # fmt: skip
    assert signed_in(staff).post(reverse("network_propose_new", args=[network.pk]), said).status_code == 302
    line = ReviewLine.objects.get(review=review)
    assert (line.outcome, line.decision.title, line.proposed_by) == (Outcome.NEW, "One calculation policy", staff)
    assert "Mathematics network" in text(signed_in, governor, line.get_absolute_url())


@pytest.mark.requirement("S4-17")
def test_what_is_proposed_between_two_reviews_waits_for_the_next(network, staff, ceo):
    version = DecisionVersionFactory()
    waiting = proposals.propose(
        network, decision=version.decision, outcome="retire", reason="Nobody uses it.", by=staff
    )
    new = proposals.propose(
        network, outcome="new", reason="Missing.", title="Bar models", area=AreaFactory(), statement="We draw them.",
        type="autonomous", lead_role="head", responsible_role="head", by=staff,
    )  # fmt: skip
    assert (waiting.line, waiting.state_words) == (None, "waits for the annual review")
    review = reviews.open_review(AnnualReviewFactory(state="planned", opened_on=None), by=ceo)
    for row in (waiting, new):
        row.refresh_from_db()
        assert row.line.review == review
    assert new.line.outcome == Outcome.NEW


def test_a_change_of_type_names_the_type_and_nobody_else_proposes(signed_in, staff, governor, network):
    version, url = DecisionVersionFactory(), reverse("network_propose", args=[network.pk])
    said = {"decision": version.decision_id, "outcome": "change_type", "reason": "Schools differ."}
    assert signed_in(staff).post(url, said).status_code == 422
    assert signed_in(staff).post(url, {**said, "type": "autonomous"}).status_code == 302
    assert signed_in(governor).get(url).status_code == 403
    assert NetworkProposal.objects.count() == 1


def test_the_list_of_proposals_says_how_each_stands(signed_in, governor, staff, network):
    proposals.propose(network, decision=DecisionVersionFactory().decision, outcome="keep", reason="It works.", by=staff)
    csv = text(signed_in, governor, reverse("network_proposal_list") + "?export=csv")
    assert "Keep,Mathematics network,waits for the annual review,Tuesday 19 January 2027,It works." in csv
