"""Writing to oneself."""

from django.db import transaction

from charter.values.models import Reflection, ValueLine
from trust import clock
from trust.models import User


@transaction.atomic
def reflect(line: ValueLine, *, text: str, by: User) -> Reflection:
    """Writes, or writes anew, a person's own note on a line; only they ever read it (S0-2 to S0-5)."""
    note = Reflection.objects.filter(person=by, line=line).first() or Reflection(person=by, line=line)
    note.text, note.written_on = text.strip(), clock.today()
    return note.save_checked()


@transaction.atomic
def forget(line: ValueLine, *, by: User) -> None:
    """Deletes a person's own note; nothing of it stays."""
    Reflection.objects.filter(person=by, line=line).delete()
