"""The days on which a pair meet, and the notes that only the two read."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.coaching.actions.plans import open_or_refuse
from improvement.coaching.models import CoachingMeeting, CoachingNote, CoachingPlan
from trust import clock
from trust.models import User


@transaction.atomic
def arrange(plan: CoachingPlan, *, on: date, focus: str, held: bool, by: User) -> CoachingMeeting:
    """Puts a day into the plan (S2-52), or into the log where it has been already (S2-26)."""
    return keep(CoachingMeeting(plan=plan), on=on, focus=focus, held=held, by=by)


@transaction.atomic
def keep(meeting: CoachingMeeting, *, on: date, focus: str, held: bool, by: User) -> CoachingMeeting:
    open_or_refuse(meeting.plan)
    if held and on > clock.today():
        raise ValidationError({"held": "This day is still to come."})
    return meeting.save_checked(on=on, focus=focus, held=held)


@transaction.atomic
def drop(meeting: CoachingMeeting, *, by: User) -> CoachingMeeting:
    """A day that will not be; one that was, or of which something was noted, stays."""
    open_or_refuse(meeting.plan)
    if meeting.held or meeting.notes.exists():  # type: ignore[attr-defined]
        raise ValidationError("You met on this day, or wrote about it: it stays.")
    meeting.delete()
    return meeting


@transaction.atomic
def write_note(meeting: CoachingMeeting, *, text: str, by: User) -> CoachingNote:
    """The person's own note on a meeting, written or written anew; the pair read it, and nobody else (S2-26)."""
    note = CoachingNote.objects.filter(meeting=meeting, writer=by).first() or CoachingNote(meeting=meeting, writer=by)
    return note.save_checked(text=text.strip(), written_on=clock.today())


@transaction.atomic
def forget_note(meeting: CoachingMeeting, *, by: User) -> None:
    """Deletes the person's own note; nothing of it stays."""
    CoachingNote.objects.filter(meeting=meeting, writer=by).delete()
