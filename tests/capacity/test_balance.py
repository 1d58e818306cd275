"""Who gives and takes: the days, the judgement beside them, the school's own view, the totals."""

import csv
from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from improvement.capacity.actions import standing
from improvement.capacity.models import CapacityReview, Deployment, JudgedStatus, Standing
from improvement.capacity.selectors.balance import balance, derived
from improvement.capacity.selectors.totals import by_strand
from improvement.capacity.semesters import semester_on
from tests.factories import (
    CapacityOfferFactory,
    DayUsedFactory,
    DeploymentFactory,
    ImprovementStrandFactory,
    SupportAgreementFactory,
)


def lend(giver, taker, strand, days, first=1, **values):
    """So many days of January, one after the other."""
    row = DeploymentFactory(
        agreement=SupportAgreementFactory(giver=giver, taker=taker, strand=strand), days=Decimal(10), **values
    )
    for number in range(days):
        DayUsedFactory(deployment=row, on=date(2027, 1, first + number))
    return row


@pytest.mark.parametrize(
    "given, received, threshold, word",
    [
        (6, 0, 5, "giver"), (5, 0, 5, "neutral"), (0, 5, 5, "neutral"), (0, 6, 5, "taker"), (9, 8, 5, "neutral"),
        ("5.5", 0, 5, "giver"), (1, 0, None, "giver"), (0, 0, None, "neutral"),
    ],
)  # fmt: skip
def test_net_days_make_the_word(given, received, threshold, word):
    assert derived(Decimal(given), Decimal(received), threshold) == Standing(word)


@pytest.mark.requirement("S2-10")
def test_a_school_takes_in_one_theme_and_gives_in_another_and_a_judgement_stands_beside(
    signed_in, ceo, eht, school, other_school, strand
):
    reading = ImprovementStrandFactory(code="reading", name="Early reading")
    lend(school, other_school, strand, 7)
    lend(other_school, school, reading, 6)
    lend(None, other_school, strand, 1)
    found = balance(semester_on(), [school.pk, other_school.pk])
    mine, theirs = found.of(school.pk, strand.pk), found.of(other_school.pk, strand.pk)
    assert (mine.given, mine.received, mine.derived) == (7, 0, "giver")
    assert (theirs.given, theirs.received, theirs.net, theirs.derived) == (0, 8, -8, "taker")
    assert found.of(school.pk, reading.pk).derived == "taker"
    assert found.of(other_school.pk, reading.pk).derived == "giver"
    judge = reverse("capacity_judge", args=[school.pk])
    values = {"strand": strand.pk, "status": "system_leader", "words": "Two other trusts ask them."}
    assert signed_in(eht).post(judge, values).status_code == 302
    assert JudgedStatus.objects.get().by == eht
    html = signed_in(ceo).get(reverse("capacity_balance")).content.decode()
    assert "system leader" in html
    assert "+7" in html and "−8" in html
    page = signed_in(ceo).get(reverse("capacity_school", args=[school.pk])).content.decode()
    assert "Two other trusts ask them." in page and "Giver" in page


def test_only_days_of_the_semester_count(school, other_school, strand):
    row = lend(school, other_school, strand, 3)
    DayUsedFactory(deployment=row, on=date(2026, 3, 3))
    assert balance(semester_on(), [school.pk]).of(school.pk, strand.pk).given == 3


def test_the_export_of_the_balance_says_what_the_page_says(signed_in, ceo, school, other_school, strand):
    lend(school, other_school, strand, 7)
    body = signed_in(ceo).get(reverse("capacity_balance") + "?export=csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(body.splitlines()))
    assert [row["School"] for row in rows] == ["Ashfield Primary", "Beacon Hill Academy"]
    assert rows[0][strand.name].endswith("+7 giver")
    assert (rows[1]["Days received"], rows[1]["Days given"]) == ("7", "0")


@pytest.mark.requirement("S3-4")
def test_a_school_says_each_semester_how_it_sees_its_capacity(signed_in, clock_at, eht, school, strand):
    url = reverse("capacity_own_view", args=[school.pk])
    values = {"strand": strand.pk, "view": "gives", "days": "4", "words": "Two leads have time on Fridays."}
    assert signed_in(eht).post(url, values).status_code == 302
    assert signed_in(eht).post(url, {**values, "view": "needs"}).status_code == 302
    row = CapacityReview.objects.get()
    assert (row.view, row.period, row.at.date(), row.by) == ("needs", "2026/27 semester 1", date(2027, 1, 19), eht)
    page = signed_in(eht).get(reverse("capacity_school", args=[school.pk])).content.decode()
    assert "We need more" in page and "19 Jan 2027" in page
    clock_at("2027-05-04T10:00:00+00:00")
    standing.say_own_view(school, strand=strand, view="holds", words="Settled.", by=eht)
    assert CapacityReview.objects.count() == 2


@pytest.mark.requirement("S4-4")
def test_days_and_pounds_planned_and_used_add_up_to_their_total(signed_in, ceo, trustee, school, other_school, strand):
    reading = ImprovementStrandFactory(code="reading", name="Early reading", order=2)
    lend(school, other_school, strand, 5, day_cost=300, more_days=Decimal(2), more_why="A long winter.")
    lend(school, other_school, reading, 2, day_cost=None, state="ended", outcome="Done.", ended_on=date(2027, 1, 15))
    lines, total = by_strand(Deployment.objects.with_days_used().for_pages())
    for name in ("count", "planned", "added", "used", "left", "pounds_planned", "pounds_used", "uncosted", "ended"):
        assert sum(getattr(line, name) for line in lines) == getattr(total, name)
    assert (total.planned, total.added, total.used, total.left) == (20, 2, 7, 15)
    assert (total.pounds_planned, total.pounds_used, total.uncosted, total.ended) == (3600, 1500, 1, 1)
    for reader in (ceo, trustee):
        html = signed_in(reader).get(reverse("capacity_totals")).content.decode()
        assert "£3,600" in html and "£1,500" in html
    assert "Done." not in html


@pytest.mark.requirement("S4-9")
def test_every_school_has_an_offer_or_is_listed(signed_in, ceo, head, school, other_school, strand):
    CapacityOfferFactory(school=other_school, strand=strand, expertise="Calm corridors")
    html = signed_in(ceo).get(reverse("capacity_offer_list")).content.decode()
    assert "1 school without an offer" in html and "Ashfield Primary" in html
    assert "Calm corridors" in signed_in(head).get(reverse("capacity_offer_list")).content.decode()
    CapacityOfferFactory(school=school, strand=strand)
    assert "without an offer" not in signed_in(ceo).get(reverse("capacity_offer_list")).content.decode()


def test_another_schools_offer_is_read_without_the_name_and_one_kept_back_not_at_all(
    signed_in, head, school, other_school, strand
):
    shown = CapacityOfferFactory(school=other_school, strand=strand, expertise="Calm corridors")
    CapacityOfferFactory(school=other_school, strand=strand, expertise="Kept back", shown_to_all=False)
    html = signed_in(head).get(reverse("capacity_offer_list")).content.decode()
    assert shown.person.name not in html
    assert "Kept back" not in html
    assert signed_in(head).get(reverse("capacity_offer_edit", args=[shown.pk])).status_code == 404
