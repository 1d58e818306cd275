"""Adding to the delivery log."""

from collections.abc import Iterable

from trust import clock
from trust.notices.models import DeliveryEvent, Mail, Notice


def log(
    kind: DeliveryEvent.Kind, *, notices: Iterable[Notice] = (), mails: Iterable[Mail] = (), detail: str = ""
) -> None:
    """One event each, in one query; inside the transaction of the change it tells of."""
    now, detail = clock.now(), detail[:300]
    about = [{"notice": notice} for notice in notices] + [{"mail": mail} for mail in mails]
    DeliveryEvent.objects.bulk_create([DeliveryEvent(kind=kind, at=now, detail=detail, **one) for one in about])
