"""Writing the glossary."""

from collections.abc import Sequence

from django.db import transaction

from charter.values.models import GlossaryTerm
from trust.models import User


@transaction.atomic
def write_term(row: GlossaryTerm, *, term: str, also: Sequence[str], meaning: str, seen: int, by: User) -> GlossaryTerm:
    """Adds or edits a word; EditClash where it was saved since `seen`. It is then the trust's own, and no pack's."""
    if row.pk:
        row.claim(seen, {"term": term, "meaning": meaning})
    row.term, row.also, row.meaning, row.source = term.strip(), list(also), meaning.strip(), ""
    return row.save_checked()


@transaction.atomic
def remove_term(row: GlossaryTerm, *, by: User) -> None:
    """Takes a word out of the glossary; its history keeps it."""
    row.delete()
