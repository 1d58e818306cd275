"""The work of this room as the cycle board, the calendar and the reports by strand show it."""

from collections.abc import Iterator
from datetime import date

from improvement.networks.models import NetworkMeeting
from improvement.work import Work
from trust.access.scopes import holds
from trust.models import User


def meetings(user: User, first: date, last: date) -> Iterator[Work]:
    """Meetings of networks between two days. One query."""
    if not holds(user, "practice.view"):
        return
    rows = NetworkMeeting.objects.for_user(user, "practice.view").filter(held_on__range=(first, last))
    for row in rows.select_related("network"):
        yield Work(
            row.network.name, row.get_absolute_url(), row.network.step_id, row.network.strand_id, on=row.held_on,
            state=row.mark, done=row.noted_on is not None,
        )  # fmt: skip
