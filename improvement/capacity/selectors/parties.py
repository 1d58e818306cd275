"""Who acts for which side of an agreement."""

from improvement.capacity.models import Side, SupportAgreement
from schools.models import School
from trust.models import User


def sides_of(agreement: SupportAgreement, person: User) -> list[str]:
    """The sides for which a person may sign and report: the head or executive headteacher of a school does.

    For the central team whoever decides on deployments at the taker's school does.
    """
    asks = School.objects.for_user(person, "capacity.ask")
    mine = set(asks.filter(pk__in=[agreement.taker_id, agreement.giver_id or 0]).values_list("pk", flat=True))
    central = agreement.giver_id is None and (
        School.objects.for_user(person, "capacity.approve").filter(pk=agreement.taker_id).exists()
    )
    sides = [Side.GIVER] if agreement.giver_id in mine or central else []
    return [*sides, *([Side.TAKER] if agreement.taker_id in mine else [])]
