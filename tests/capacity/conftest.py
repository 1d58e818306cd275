"""A giver in another cluster, its people, and an agreement that both have signed."""

from decimal import Decimal

import pytest

from improvement.capacity.actions import agreements
from improvement.models import Limit
from tests.factories import (
    CapacityOfferFactory,
    ImprovementStrandFactory,
    RoleAssignmentFactory,
    SupportAgreementFactory,
    SupportKindFactory,
)

LIMITS = {"giver-days": 5, "urgent-days": 5, "person-days": 20, "school-days-given": 40, "giver-need": 3,
          "effect-months": 6, "day-cost": 310}  # fmt: skip


@pytest.fixture(autouse=True)
def limits(db):
    for code, value in LIMITS.items():
        Limit.objects.create(code=code, words=code, value=value)


@pytest.fixture
def strand(db):
    return ImprovementStrandFactory(code="attendance", name="Attendance and behaviour")


@pytest.fixture
def building(db):
    return SupportKindFactory()


@pytest.fixture
def adding(db):
    return SupportKindFactory(code="adding")


@pytest.fixture
def other_eht(other_school):
    return RoleAssignmentFactory(role="eht", cluster=other_school.cluster, user__name="Other Executive").user


@pytest.fixture
def lent(other_school):
    """Somebody of the other school who can be lent."""
    return RoleAssignmentFactory(role="staff", school=other_school, user__name="Lee Lent").user


@pytest.fixture
def agreement(school, other_school, strand, building, lent):
    offer = CapacityOfferFactory(school=other_school, person=lent, strand=strand, kind=building)
    return SupportAgreementFactory(
        giver=other_school, taker=school, strand=strand, kind=building, offer=offer, days=Decimal(6)
    )


@pytest.fixture
def signed_agreement(agreement, head, other_head):
    agreements.sign(agreement, side="taker", by=head)
    agreements.sign(agreement, side="giver", by=other_head)
    agreement.refresh_from_db()
    return agreement
