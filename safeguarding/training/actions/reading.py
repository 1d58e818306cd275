"""Documents to read, their versions, and each reader's own word."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.text import slugify

from safeguarding.training.models import Document, DocumentVersion, PaperReceipt, Receipt, Trainee
from safeguarding.training.selectors.reading import asked_of
from trust import clock
from trust.models import User
from trust.words import long_day


@transaction.atomic
def add_document(*, by: User, **values: Any) -> Document:
    return Document().save_checked(code=slugify(values["title"])[:50], **values)


@transaction.atomic
def add_version(document: Document, *, in_force_on: date, by: User, **values: Any) -> DocumentVersion:
    """Everybody of whom the document is asked is asked again from that day on."""
    newest = document.versions.first()
    if newest and in_force_on <= newest.in_force_on:
        raise ValidationError({"in_force_on": f"It must be later than that of {newest.label}."})
    return DocumentVersion(document=document).save_checked(in_force_on=in_force_on, **values)


@transaction.atomic
def confirm_read(version: DocumentVersion, *, by: User) -> Receipt:
    """The reader's own word; pressed twice it stays as first given.

    ValidationError where the version is not asked of this person, or a newer one has taken its place.
    """
    if not DocumentVersion.objects.in_force(clock.today()).filter(pk=version.pk).exists():  # type: ignore[attr-defined]
        raise ValidationError("There is a newer version of this document. Read that one.")
    if not asked_of(version.document, by):
        raise ValidationError("This document is not asked of you.")
    given = Receipt.objects.filter(version=version, user=by).first()
    if given is None:
        try:
            with transaction.atomic():
                given = Receipt.objects.create(version=version, user=by, at=clock.now())
        except IntegrityError:
            given = Receipt.objects.get(version=version, user=by)
    return given


@transaction.atomic
def record_papers(
    version: DocumentVersion, *, people: Iterable[Trainee], signed_on: date, by: User
) -> list[PaperReceipt]:
    """Signed papers of people without an account, of one version and one day: a staff meeting's, say.

    Of whom one is recorded already, it stays as first recorded; answers the new ones. ValidationError: a day to come or
    before the version was in force; somebody who has an account and says it themselves.
    """
    if signed_on > clock.today():
        raise ValidationError({"signed_on": "This day is still to come."})
    if signed_on < version.in_force_on:
        raise ValidationError({"signed_on": f"That version is in force only since {long_day(version.in_force_on)}."})
    people = list(people)
    if holder := next((person for person in people if person.user_id), None):
        raise ValidationError({"people": f"{holder} has an account and says it there."})
    known = set(PaperReceipt.objects.filter(version=version, trainee__in=people).values_list("trainee", flat=True))
    made = [
        PaperReceipt(version=version, trainee=person, recorded_by=by, recorded_at=clock.now())
        for person in people
        if person.pk not in known
    ]
    return [paper.save_checked(signed_on=signed_on) for paper in made]


@transaction.atomic
def remove_paper(paper: PaperReceipt, *, by: User) -> None:
    """Takes out what was recorded of the wrong person; the history keeps it."""
    paper.delete()
