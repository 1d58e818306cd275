"""The work of this room as the cycle board, the calendar and the reports by strand show it."""

from collections.abc import Iterator
from datetime import date

from django.db.models import OuterRef, Subquery
from django.db.models.fields.json import KT

from charter.models import DueItem, ProFormaVersion
from charter.selectors.due import address
from improvement.models import CycleStep, Strand
from improvement.networks.models import LaContact, NetworkMeeting, NetworkProposal
from improvement.networks.selectors import kit
from improvement.work import Work
from trust.access.levels import SUMMARY
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


def proposals(user: User, first: date, last: date) -> Iterator[Work]:
    """What networks proposed between two days: due when the review decides, done once it has. One query."""
    if not holds(user, "practice.view"):
        return
    rows = NetworkProposal.objects.for_user(user, "practice.view").filter(on__range=(first, last))
    for row in rows.select_related("network", "decision", "line__review__year"):
        decided = bool(row.line and row.line.decided_on)
        tags = row.network.step_id, row.network.strand_id
        until = row.line.review.decide_by if row.line else None
        yield Work(str(row), row.get_absolute_url(), *tags, on=until, state=row.mark, done=decided)


def contacts(user: User, first: date, last: date) -> Iterator[Work]:
    """Contacts with the local authority between two days. One query."""
    if not holds(user, "kit.view"):
        return
    rows = LaContact.objects.for_user(user, "kit.view").filter(on__range=(first, last))
    for row in rows:
        yield Work(
            row.about, row.get_absolute_url(), row.step_id, row.strand_id, row.school_id, row.on, "done", done=True
        )


def kit_meetings(user: User, first: date, last: date) -> Iterator[Work]:
    return of_form(user, kit.KIT, "kit.view", first, last)


def quality_reports(user: User, first: date, last: date) -> Iterator[Work]:
    return of_form(user, kit.REPORT, "tracker.view", first, last)


def of_form(user: User, code: str, capability: str, first: date, last: date) -> Iterator[Work]:
    """What was due of a form between two days, tagged as the form's first section is. Two queries."""
    tags = tags_of(code)
    if tags is None or not holds(user, capability, SUMMARY):
        return
    rows = DueItem.objects.for_user(user, capability, level=SUMMARY)
    rows = rows.filter(duty__proforma__code=code, due_on__range=(first, last), closed_at__isnull=True).with_state()
    for item in rows.select_related("duty__proforma", "duty__version__decision", "submission"):
        begun = getattr(item, "submission", None)
        url = begun.get_absolute_url() if begun else address(item, user)
        done = item.fulfilled_at is not None
        state = item.state  # type: ignore[attr-defined]
        yield Work(str(item), url, *tags, school=item.school_id, on=item.due_on, state=state, done=done)


def tags_of(code: str) -> tuple[int, int] | None:
    """Step and strand of a form, by the tags of its first section; None where the trust lacks one. One query."""
    rows = ProFormaVersion.objects.filter(proforma__code=code).annotate(
        step_code=KT("definition__sections__0__tags__step"), strand_code=KT("definition__sections__0__tags__strand")
    )
    found = rows.order_by("-number").values_list(
        Subquery(CycleStep.objects.filter(code=OuterRef("step_code")).values("pk")[:1]),
        Subquery(Strand.objects.filter(code=OuterRef("strand_code")).values("pk")[:1]),
    )
    tags = found.first()
    return tags if tags and all(tags) else None
