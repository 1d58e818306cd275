"""Opening a pulse, answering it, ending it, and sealing what it collected."""

from collections.abc import Collection, Mapping
from datetime import date
from math import ceil

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F

from charter.values.models import Pulse, PulseGroup, PulseItem, PulseTally, PulseTicket, Purpose, Value, ValueLine
from charter.values.models.pulses import ANSWERS
from charter.values.selectors.pulses import asked_schools
from schools.models import School
from trust import clock, wall
from trust.models import User

SECONDS_A_LINE = 10
MOST_MINUTES = 5
HEADINGS: dict[str, str] = {
    ValueLine.Kind.DOES: "what it looks like",
    ValueLine.Kind.DOES_NOT: "what it does not look like",
}


@transaction.atomic
def open_pulse(*, title: str, values: Collection[Value], opens_on: date, closes_on: date, by: User) -> Pulse:
    """Opens a window on the lines of these values and on every promise that is asked about.

    It takes five minutes at most, and no two pulses are open at once.
    """
    purpose = Purpose.objects.in_force(clock.today()).first()
    if purpose is None:
        raise ValidationError("Publish the mission, vision and values first: the pulse asks about their lines.")
    if opens_on < clock.today():
        raise ValidationError({"opens_on": "This day is past. Give a day from today on."})
    if Pulse.objects.filter(opens_on__lte=closes_on, closes_on__gte=opens_on).exists():
        raise ValidationError({"opens_on": "Another pulse is open on some of these days. Choose later ones."})
    items = items_of(purpose, values)
    minutes = ceil(len(items) * SECONDS_A_LINE / 60)
    if not items or minutes > MOST_MINUTES:
        most = MOST_MINUTES * 60 // SECONDS_A_LINE
        said = f"That makes {len(items)} lines, about {minutes} minutes. Choose fewer values: {most} lines at most."
        raise ValidationError({"values": said if items else "Choose at least one value."})
    pulse = Pulse(title=title, purpose=purpose, opens_on=opens_on, closes_on=closes_on, minutes=minutes, opened_by=by)
    pulse.opened_at = clock.now()
    pulse.save_checked()
    make_counters(pulse, items)
    return pulse


def items_of(purpose: Purpose, values: Collection[Value]) -> list[PulseItem]:
    items = []
    for value in values:
        for line in value.lines.all():  # type: ignore[attr-defined]
            items.append(PulseItem(line=line, heading=f"{value.title}: {HEADINGS[line.kind]}", text=line.text))
    for promise in purpose.promises.exclude(asked_as=""):  # type: ignore[attr-defined]
        items.append(PulseItem(promise=promise, heading="What we promise our staff", text=promise.asked_as))
    return items


def make_counters(pulse: Pulse, items: list[PulseItem]) -> None:
    """Every counter at nought, so that no row is ever made by an answer."""
    for order, item in enumerate(items):
        item.pulse, item.order = pulse, order
    PulseItem.objects.bulk_create(items)
    schools = list(School.objects.open_on(pulse.opens_on))
    groups = [PulseGroup(pulse=pulse, school=school, phase=school.phase) for school in schools]
    groups.append(PulseGroup(pulse=pulse))
    with wall.lifted("counters at nought, of every school"):
        PulseGroup.objects.bulk_create(groups)
        PulseTally.objects.bulk_create((PulseTally(group=group, item=item) for group in groups for item in items), 2000)


@transaction.atomic
def answer(pulse: Pulse, *, school: School | None, answers: Mapping[PulseItem, int], by: User) -> None:
    """Counts a person's answers, each an index into ANSWERS, once; nothing is kept of whose they are.

    The school's group is locked, so two answers at once neither lose a count nor count twice.
    """
    if not pulse.opens_on <= clock.today() <= pulse.closes_on:
        raise ValidationError("This pulse is not open today.")
    if school not in asked_schools(by):
        raise ValidationError({"school": "Choose a school that you work at."})
    if not answers:
        raise ValidationError("Answer one line at least.")
    PulseTicket(pulse=pulse, person=by).save_checked()
    with wall.lifted("nothing: who answers raises counters that they may not read"):
        count(pulse, school, answers)


def count(pulse: Pulse, school: School | None, answers: Mapping[PulseItem, int]) -> None:
    group = PulseGroup.objects.select_for_update().filter(pulse=pulse, school=school).order_by().first()
    if group is None:
        raise ValidationError("Your school is not asked in this pulse: it joined after the pulse was opened.")
    group.replies += 1
    group.save()
    tallies = {tally.item_id: tally for tally in PulseTally.objects.filter(group=group)}
    for item, choice in answers.items():
        if not 0 <= choice < len(ANSWERS):
            raise ValidationError("Choose one of the answers.")
        tallies[item.pk].counts[choice] += 1
    PulseTally.objects.bulk_update([tallies[item.pk] for item in answers], ["counts"])


@transaction.atomic
def end_pulse(pulse: Pulse, *, by: User) -> Pulse:
    """Makes today the last day."""
    if pulse.closes_on <= clock.today():
        raise ValidationError("Today is its last day already, or it is over.")
    pulse.closes_on = clock.today()
    return pulse.save_checked()


@transaction.atomic
def seal_finished() -> int:
    """Seals what is over: forgets who answered, and writes every counter once more; safe to run twice.

    Rewriting all counters in one statement gives them one transaction number, so that none can be tied to a ticket
    by it. Answers the number of pulses sealed.
    """
    over = list(Pulse.objects.over_on(clock.today()).filter(sealed_at__isnull=True).select_for_update())
    for pulse in over:
        PulseTicket.objects.filter(pulse=pulse).delete()
        PulseGroup.objects.filter(pulse=pulse).update(replies=F("replies"))
        PulseTally.objects.filter(group__pulse=pulse).update(counts=F("counts"))
        pulse.sealed_at = clock.now()
        pulse.save()
    return len(over)
