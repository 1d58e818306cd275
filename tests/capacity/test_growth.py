"""No list of capacity asks more of the database where there is more to list."""

from django.urls import reverse

from tests import factories
from tests.project.test_growth import queries

LISTS = [
    "capacity_balance", "capacity_offer_list", "capacity_need_list", "capacity_matching_list",
    "capacity_agreement_list", "capacity_deployment_list", "capacity_urgent_list", "capacity_totals",
]  # fmt: skip


def fill(strand, count):
    for _ in range(count):
        agreement = factories.SupportAgreementFactory(strand=strand)
        row = factories.DeploymentFactory(agreement=agreement)
        factories.DayUsedFactory(deployment=row)
        factories.CapacityOfferFactory(school=agreement.giver, strand=strand)
        need = factories.CapacityNeedFactory(school=agreement.taker, strand=strand)
        factories.UrgentRequestFactory(school=agreement.taker, strand=strand)
        factories.PairingFactory(need=need)
        factories.JudgedStatusFactory(school=agreement.taker, strand=strand)


def test_lists_ask_the_same_of_three_rows_and_of_twelve(signed_in, ceo, school, strand):
    client = signed_in(ceo)
    fill(strand, 3)
    few = {name: queries(client, reverse(name)) for name in LISTS}
    fill(strand, 9)
    many = {name: queries(client, reverse(name)) for name in LISTS}
    assert {name: (few[name], many[name]) for name in LISTS if many[name] > few[name]} == {}
    assert max(many.values()) <= 30


def test_a_proposal_and_a_schools_page_do_not_grow(signed_in, ceo, school, strand):
    client = signed_in(ceo)
    pairing = factories.PairingFactory(need__school=school, need__strand=strand)
    page, own = pairing.matching.get_absolute_url(), reverse("capacity_school", args=[school.pk])
    few = queries(client, page), queries(client, own)
    for _ in range(5):
        factories.PairingFactory(matching=pairing.matching, need__strand=strand)
        factories.DeploymentFactory(agreement=factories.SupportAgreementFactory(taker=school, strand=strand))
    assert (queries(client, page), queries(client, own)) == few
