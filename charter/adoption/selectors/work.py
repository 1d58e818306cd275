"""Exemptions that wait for a person: to be advised on, or to be decided."""

from collections.abc import Iterator

from charter.adoption.models import Exemption
from trust.access.scopes import holds
from trust.hooks import WorkItem
from trust.models import User

State = Exemption.State


def work_items(user: User) -> Iterator[WorkItem]:
    """One query for who may advise, one for who decides."""
    for capability, state, words in (
        ("exemption.advise", State.ASKED, "Advise on an exemption"),
        ("exemption.approve", State.ADVISED, "Decide an exemption"),
    ):
        if not holds(user, capability):
            continue
        rows = Exemption.objects.for_user(user, capability).filter(state=state).for_pages()  # type: ignore[attr-defined]
        for row in rows.exclude(asked_by=user):
            yield WorkItem(
                title=f"{words}: {row.subject}", url=row.get_absolute_url(), why=row.decision.title, due=None,
                state=row.state, school=str(row.school),
            )  # fmt: skip
