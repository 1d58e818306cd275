"""The rules of training: what is asked, changed, confirmed against the guidance, and no longer asked for."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify

from safeguarding.training.models import TrainingType
from trust import clock
from trust.calendar import Calendar
from trust.models import User

LAW = ("law_months", "law_source")


@transaction.atomic
def ask_for(*, by: User, **said: Any) -> TrainingType:
    """A training that the trust asks for, from today; shown as unchecked until somebody looked its rule up."""
    name = said["name"]
    if TrainingType.objects.asked_for().filter(name__iexact=name).exists():  # type: ignore[attr-defined]
        raise ValidationError({"name": f"{name} is asked for already. Change that one."})
    last = TrainingType.objects.order_by("order").last()
    return TrainingType().save_checked(
        code=new_code(name), year=year_code(), order=last.order + 1 if last else 0, **said
    )


@transaction.atomic
def change(training: TrainingType, *, by: User, **said: Any) -> TrainingType:
    """Another interval by law is to be looked up anew (domain.md section 5)."""
    if any(getattr(training, name) != said[name] for name in LAW):
        said |= {"confirmed_on": None, "confirmed_by": None}
    return training.save_checked(year=year_code(), **said)


@transaction.atomic
def ask_no_more(training: TrainingType, *, by: User) -> TrainingType:
    """From today nobody lacks it; what was recorded stays."""
    return training.save_checked(closed_on=clock.today())


@transaction.atomic
def confirm(training: TrainingType, *, by: User) -> TrainingType:
    """Somebody looked the rule up in the guidance in force; until then pages say to check it (domain.md section 5)."""
    if training.confirmed_on:
        raise ValidationError(f"{training} was confirmed on {training.confirmed_on:%d %B %Y} already.")
    return training.save_checked(confirmed_on=clock.today(), confirmed_by=by)


def new_code(name: str) -> str:
    stem = slugify(name)[:44] or "training"
    taken = set(TrainingType.objects.filter(code__startswith=stem).values_list("code", flat=True))
    return next(code for code in (stem, *(f"{stem}-{n}" for n in range(2, 999))) if code not in taken)


def year_code() -> str:
    year = Calendar.load().year_of(clock.today())
    return year.code if year else ""
