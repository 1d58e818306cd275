"""The day itself: the visit takes place, notes arrive, and the data pack says what was known."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from improvement.visits.actions.states import moved
from improvement.visits.models import DataPack, Visit, VisitNote
from improvement.visits.selectors.data_packs import contents
from trust import clock
from trust.models import User
from trust.words import count_of


@transaction.atomic
def make_data_pack(visit: Visit) -> DataPack:
    """Freezes what the trust knows of the school now; earlier packs of the visit stay as they are."""
    return DataPack.objects.create(visit=visit, made_at=clock.now(), content=contents(visit.school))


@transaction.atomic
def hold_visit(visit: Visit, *, by: User) -> Visit:
    """The visit takes place. Its lines of enquiry must be set before, at least one of them by the school (S3-15)."""
    row = moved(visit, Visit.State.HELD)
    if row.starts_on > clock.today():
        raise ValidationError("This visit has not begun yet. Come back on its first day.")
    lines = list(row.lines.all())  # type: ignore[attr-defined]
    if len(lines) < row.type.lines_at_least:
        wanted = count_of(row.type.lines_at_least, "line")
        raise ValidationError(f"It needs {wanted} of enquiry before it begins; {len(lines)} set so far.")
    if row.type.lines_at_least and not any(line.by_school for line in lines):
        raise ValidationError("The school has set no line of enquiry yet. Ask the head for one before you begin.")
    row.held_at = clock.now()
    row.save()
    make_data_pack(row)
    fulfil(row, by)
    return row


def fulfil(visit: Visit, by: User) -> None:
    """What the charter asked the school to receive is done."""
    item = visit.due_item
    if item is not None and item.fulfilled_at is None and item.closed_at is None:
        item.fulfilled_at, item.fulfilled_by = clock.now(), by
        item.fulfilled_note = f"{visit.title}, led by {visit.lead}"
        item.save(update_fields=["fulfilled_at", "fulfilled_by", "fulfilled_note"])


def note(visit: Visit, *, key: UUID, words: str, by: User) -> VisitNote:
    """Keeps a note. One that was sent before with the same key is answered as it is, and not kept twice."""
    if visit.state == Visit.State.CALLED_OFF:
        raise ValidationError("This visit was called off.")
    known = VisitNote.objects.filter(key=key).first()
    if known is not None:
        return same(known, visit, by)
    row = VisitNote(visit=visit, key=key, words=words.strip(), by=by, at=clock.now())
    row.full_clean(validate_unique=False)
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError:  # the same note arrived a moment ago, by another request
        return same(VisitNote.objects.get(key=key), visit, by)
    return row


def same(known: VisitNote, visit: Visit, by: User) -> VisitNote:
    if (known.visit_id, known.by_id) != (visit.pk, by.pk):
        raise ValidationError("This note belongs to another visit.")
    return known
