"""A year's wording: begun as a copy of the last, edited as a draft, published once."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from charter.values.models import Aim, Purpose, StaffPromise, Strand, Value, ValueLine
from trust import clock
from trust.models import AcademicYear, User

PARTS = (Strand, Value, Aim, StaffPromise)
WORDING = ("mission", "vision", "note")


@transaction.atomic
def start_year(year: AcademicYear, *, by: User) -> Purpose:
    """A draft for the year: a copy of the latest wording before it, or empty where there is none."""
    if Purpose.objects.filter(year=year).exists():
        raise ValidationError({"year": f"{year.code} has its wording already. Open it below."})
    before = Purpose.objects.filter(year__first_day__lt=year.first_day).order_by("-year__first_day").first()
    purpose = Purpose(year=year, **{name: getattr(before, name) for name in WORDING if before})
    purpose.save_checked()
    if before is not None:
        for model in PARTS:
            for part in model.objects.filter(purpose=before):
                copy_part(part, purpose)
    return purpose


def copy_part(part: Any, purpose: Purpose) -> None:
    lines = list(part.lines.all()) if isinstance(part, Value) else []
    part.pk, part.purpose, part.source = None, purpose, ""
    part._state.adding = True
    part.save()
    ValueLine.objects.bulk_create(
        ValueLine(value=part, kind=line.kind, text=line.text, order=line.order) for line in lines
    )


@transaction.atomic
def edit_purpose(purpose: Purpose, *, seen: int, by: User, **wording: str) -> Purpose:
    """Edits a draft's mission, vision and note; EditClash where somebody saved it since `seen`."""
    refuse_published(purpose)
    purpose.claim(seen, wording)
    for name, text in wording.items():
        setattr(purpose, name, text.strip())
    purpose.source = ""
    return purpose.save_checked()


@transaction.atomic
def save_part(part: Any, *, by: User, lines: Mapping[str, Sequence[str]] | None = None) -> Any:
    """Adds or edits a strand, value, aim or promise of a draft; `lines` (does, doesnt) replace a value's own."""
    refuse_published(part.purpose)
    part.code = part.code or free_code(part)
    part.source = ""
    part.save_checked()
    for kind, texts in (lines or {}).items():
        part.lines.filter(kind=kind, order__gte=len(texts)).delete()
        for order, text in enumerate(texts):
            line = part.lines.filter(kind=kind, order=order).first() or ValueLine(value=part, kind=kind, order=order)
            line.text = text
            line.save_checked()
    return part


def free_code(part: Any) -> str:
    """A code for a new part that no other of the year has."""
    stem = slugify(part.title)[:50] or "part"
    taken = set(type(part).objects.filter(purpose=part.purpose).values_list("code", flat=True))
    return next(code for code in (stem, *(f"{stem}-{number}" for number in range(2, 999))) if code not in taken)


@transaction.atomic
def remove_part(part: Any, *, by: User) -> None:
    """Takes a part out of a draft."""
    refuse_published(part.purpose)
    if isinstance(part, Value):
        part.lines.all().delete()  # type: ignore[attr-defined]
    part.delete()


@transaction.atomic
def publish(purpose: Purpose, *, by: User) -> Purpose:
    """Makes a draft the wording of its year. It cannot be changed afterwards; next year's can (S0-1)."""
    refuse_published(purpose)
    if not purpose.mission.strip():
        raise ValidationError("Write the mission first: it stands on the home page.")
    purpose.published_at, purpose.published_by = clock.now(), by
    return purpose.save_checked()


def refuse_published(purpose: Purpose) -> None:
    if Purpose.objects.select_for_update().filter(pk=purpose.pk, published_at__isnull=False).exists():
        raise ValidationError(f"The wording of {purpose.year.code} is published and stays. Begin next year's instead.")
