"""Drafts of what a decision will say: begun from what is in force, edited, moved towards a decision."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import CharField, Exists, F, Model, OuterRef, ProtectedError, Value
from django.db.models.functions import Cast, Concat
from django.utils.text import slugify

from charter.actions import publication
from charter.actions.due_items import generate_due_items
from charter.models import CorePrinciple, Decision, DecisionVersion, DueItem, Duty, Status
from trust import clock
from trust.calendar import Cadence
from trust.models import AcademicYear, User
from trust.words import long_day

# What a new version does not take over from the one before: who it is, when, and how it came to be agreed.
ITS_OWN = {
    "id", "version", "decision", "year", "status", "approved_by", "approved_on", "effective_from", "effective_to",
    "in_year_reason", "in_year_note", "not_reviewed", "took_effect_at",
}  # fmt: skip


@transaction.atomic
def draft_of(
    decision: Decision, year: AcademicYear, *, by: User, effective_from: date | None = None
) -> DecisionVersion:
    """The draft of a decision for an academic year: the one there is, or a copy of what is in force before it.

    Principles and duties are copied with it. It takes effect on the year's first day; a change within a year that has
    a version already gives a later day as `effective_from`. ValidationError where the year is closed, or where there
    is nothing to copy.
    """
    Decision.objects.select_for_update().get(pk=decision.pk)
    there = DecisionVersion.objects.drafts().filter(decision=decision, year=year).first()
    if there is not None:
        return there
    first_day = effective_from or year.first_day
    check_day(decision, year, first_day)
    published = DecisionVersion.objects.filter(decision=decision, status=Status.PUBLISHED)
    source = published.filter(effective_from__lt=first_day).order_by("-effective_from").first()
    if source is None:
        raise ValidationError("Nothing is agreed here yet that could be copied. Add its first version instead.")
    draft = DecisionVersion(decision=decision, year=year, effective_from=first_day, **copied(source))
    draft.save_checked()
    copy_parts(source, draft)
    return draft


def copy_parts(source: DecisionVersion, draft: DecisionVersion) -> None:
    """Gives the draft the same principles and duties under the same codes; what a change asked for once stays behind.

    Such a task names itself in its occasion: its duty's code, or that and the version (charter/services, adoption).
    """
    once = DueItem.objects.filter(duty=OuterRef("pk"), occasion__in=[F("duty__code"), its_own_occasion()])
    principles = CorePrinciple.objects.filter(version=source)
    duties = Duty.objects.filter(version=source).exclude(Exists(once), cadence=Cadence.PER_EVENT)
    CorePrinciple.objects.bulk_create([CorePrinciple(version=draft, **copied(row)) for row in principles])
    Duty.objects.bulk_create([Duty(version=draft, **copied(row)) for row in duties])


def its_own_occasion() -> Concat:
    return Concat("duty__code", Value("-"), Cast("duty__version", CharField()))


def copied(row: Model) -> dict[str, Any]:
    """The values that a copy of a row starts with."""
    return {
        field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields if field.name not in ITS_OWN
    }


def check_day(decision: Decision, year: AcademicYear, first_day: date) -> None:
    """Whether a new version could begin on that day: in an open year of its own, after what is published already."""
    if year.last_day < clock.today():
        raise ValidationError(f"{year.code} is closed: what was agreed then can be read and no longer changed.")
    if not year.first_day <= first_day <= year.last_day:
        raise ValidationError(
            {"effective_from": f"{long_day(first_day)} is not in {year.code}. Choose a day from "
                               f"{long_day(year.first_day)} to {long_day(year.last_day)}."}
        )  # fmt: skip
    later = DecisionVersion.objects.filter(
        decision=decision, status=Status.PUBLISHED, effective_from__range=(first_day, year.last_day)
    ).order_by("effective_from").first()  # fmt: skip
    if later is not None:
        raise ValidationError(
            {"effective_from": f"A version from {long_day(later.effective_from)} is published already. Choose a later "
                               "first day, or change the year after."}
        )  # fmt: skip


@transaction.atomic
def change(version: DecisionVersion, *, seen: int, by: User, **fields: Any) -> DecisionVersion:
    """Edits a draft. EditClash, with all that was typed, where somebody saved it since `seen`."""
    check_open(version)
    version.claim(seen, typed_words(version, fields))
    for name, value in fields.items():
        setattr(version, name, value)
    check_day(version.decision, version.year, version.effective_from)
    return version.save_checked()


def check_open(version: DecisionVersion) -> None:
    """A published version and one of a closed year can only be read."""
    if version.year.last_day < clock.today():
        raise ValidationError(f"{version.year.code} is closed: this version can be read and no longer changed.")
    if not version.is_draft:
        raise ValidationError("This version is published. Make a draft of the next one to change what is agreed.")


def typed_words(version: DecisionVersion, fields: Mapping[str, Any]) -> dict[str, str]:
    """What was typed, by the fields' own names, as the page of two texts shows it."""
    return {label_of(name): in_words(value) for name, value in fields.items()}


def label_of(name: str) -> str:
    label = str(DecisionVersion._meta.get_field(name).verbose_name)  # type: ignore[union-attr]
    return label[:1].upper() + label[1:]


def in_words(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return "\n".join(str(part) for part in value)
    return "" if value is None else str(value)


@transaction.atomic
def set_principles(
    version: DecisionVersion, rows: Sequence[Mapping[str, Any]], *, seen: int, by: User
) -> DecisionVersion:
    """Makes these the draft's core principles, in this order. `rows`: title, text, topics, and the code of one kept.

    A kept principle keeps its code, so that what schools wrote for it goes on with it.
    """
    check_open(version)
    version.claim(seen, {"Core principles": "\n".join(f"{row['title']}: {row.get('text', '')}" for row in rows)})
    there = {principle.code: principle for principle in CorePrinciple.objects.filter(version=version)}
    kept: set[str] = set()
    for order, row in enumerate(rows):
        code = row.get("code") or free_code(row["title"], {*there, *kept}, 60)
        principle = there.get(code) or CorePrinciple(version=version, code=code)
        principle.title, principle.text, principle.order = row["title"], row.get("text", ""), order
        principle.topics = list(row.get("topics", ()))
        principle.save_checked()
        kept.add(code)
    CorePrinciple.objects.filter(version=version).exclude(code__in=kept).delete()
    return version


def free_code(title: str, taken: set[str], length: int) -> str:
    """A code of the title's words that none of those taken has."""
    stem = slugify(title)[: length - 4].strip("-") or "new"
    numbered = (stem if number == 1 else f"{stem}-{number}" for number in range(1, len(taken) + 2))
    return next(code for code in numbered if code not in taken)


@transaction.atomic
def set_duty(version: DecisionVersion, duty: Duty | None, *, seen: int, by: User, **fields: Any) -> Duty:
    """Adds a duty to a draft, or edits one of its own."""
    check_open(version)
    version.claim(seen, {"Duty": "\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in fields.items())})
    if duty is None:
        taken = set(Duty.objects.filter(version=version).values_list("code", flat=True))
        duty = Duty(version=version, code=free_code(fields["title"], taken, 80))
    return duty.save_checked(**fields)


@transaction.atomic
def drop_duty(duty: Duty, *, by: User) -> None:
    """Takes a duty out of a draft; nothing has fallen due under it yet."""
    check_open(duty.version)
    duty.version.claim(duty.version.version)
    try:
        duty.delete()
    except ProtectedError as error:
        raise ValidationError("Something was done under this duty already, so it stays.") from error


@transaction.atomic
def move(version: DecisionVersion, state: str, *, by: User, approved_by: str = "") -> DecisionVersion:
    """Moves a draft on: to consultation, back, to decided (by whom), or withdrawn. `publication` does the rest."""
    version = DecisionVersion.objects.select_for_update().get(pk=version.pk)
    allowed = [one for one in DecisionVersion.TRANSITIONS[Status(version.status)] if one != Status.PUBLISHED]
    if state not in allowed:
        raise ValidationError(f"What is {version.get_status_display().lower()} cannot become that.")
    if state == Status.DECIDED:
        if not approved_by.strip():
            raise ValidationError({"approved_by": "Say who decided: a name, or the body and its meeting."})
        version.approved_by, version.approved_on = approved_by.strip(), clock.today()
    version.status = state
    return version.save_checked()


@transaction.atomic
def publish(version: DecisionVersion, *, by: User) -> DecisionVersion:
    """Publishes what was decided; where its first day has come, it takes effect and its duties fall due at once."""
    if version.status != Status.DECIDED:
        raise ValidationError("Only what was decided can be published. Say first who decided it.")
    check_first_of_year(version)
    publication.publish(version, by=by)
    if version.effective_from <= clock.today():
        publication.bring_into_effect(version.pk, by=by)
        generate_due_items(by=by)
    return version


def check_first_of_year(version: DecisionVersion) -> None:
    """Between two annual reviews a decision changes for the law, safeguarding or a declared emergency alone."""
    same_year = DecisionVersion.objects.filter(
        decision=version.decision_id, year=version.year_id, status=Status.PUBLISHED
    )
    if not version.in_year_reason and same_year.exists():
        raise ValidationError(
            f"{version.decision} has its version for {version.year} already. Between two annual reviews it changes for "
            "the law, safeguarding or a declared emergency alone: use “Change it during the year” on its page."
        )
