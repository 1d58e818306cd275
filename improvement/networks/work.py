"""The work of this room as the cycle board, the calendar and the reports by strand show it."""

from collections.abc import Iterator
from datetime import date

from django.db.models.fields.json import KT

from charter.models import DueItem, ProFormaVersion
from charter.selectors.due import address
from improvement.networks.models import LaContact, NetworkMeeting, NetworkProposal
from improvement.networks.selectors import kit
from improvement.selectors.sources import step_keys, strand_keys
from improvement.work import Work
from trust.access.levels import SUMMARY
from trust.access.scopes import holds
from trust.models import User
from trust.once import once


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
    """What was due of a form between two days, tagged as the form's first section is. One query besides the tags."""
    tags = tags_of_forms().get(code)
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


@once
def tags_of_forms() -> dict[str, tuple[int, int]]:
    """Step and strand of each form, by the tags of its first section; without those that the trust lacks one for."""
    rows = ProFormaVersion.objects.filter(proforma__code__in=(kit.KIT, kit.REPORT)).order_by("number")
    tags = rows.values_list(
        "proforma__code", KT("definition__sections__0__tags__step"), KT("definition__sections__0__tags__strand")
    )
    steps, strands = step_keys(), strand_keys()
    latest = {code: (steps.get(step), strands.get(strand)) for code, step, strand in tags}
    return {code: (step, strand) for code, (step, strand) in latest.items() if step and strand}
