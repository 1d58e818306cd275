"""Planning a visit: within the half-term's load or with a reason, with lines of enquiry, and its data pack."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from charter.models import DueItem
from improvement.models import CyclePosition, CycleStep, Strand
from improvement.visits.actions.holding import make_data_pack
from improvement.visits.actions.states import locked, moved
from improvement.visits.models import EnquiryLine, TeamMember, Visit, VisitType
from improvement.visits.selectors.load import meter_with
from improvement.visits.selectors.visits import head_of
from schools.models import School
from trust import clock
from trust.models import User
from trust.notices.actions import notify
from trust.words import long_day


@transaction.atomic
def plan_visit(
    school: School,
    *,
    type: VisitType,
    starts_on: date,
    strand: Strand,
    lead: User,
    by: User,
    ends_on: date | None = None,
    focus: str = "",
    team: Iterable[User] = (),
    lines: Iterable[str] = (),
    school_lines: Iterable[str] = (),
    load_reason: str = "",
) -> Visit:
    """Plans a visit of a kind that the policy allows, with its data pack; the head is told once.

    A visit that makes the school's half-term pass its limit needs `load_reason`. The lead is of the team.
    """
    if type.shape != VisitType.Shape.VISIT or not type.in_use:
        raise ValidationError({"type": "This is no visit to a school. Choose another kind, or plan an event."})
    due_item = due_for(type, school, starts_on)
    ask_for_reason(school, type, starts_on, load_reason, counted=due_item is not None)
    visit = Visit(
        type=type, school=school, starts_on=starts_on, ends_on=ends_on or starts_on, strand=strand, lead=lead,
        step=step_for(type, school), focus=focus.strip(), load_reason=load_reason.strip(), due_item=due_item,
        planned_by=by, planned_at=clock.now(),
    )  # fmt: skip
    visit.save_checked()
    for person in dict.fromkeys([lead, *team]):
        TeamMember.objects.create(visit=visit, person=person)
    for words in lines:
        add_line(visit, words=words, by_school=False, by=by)
    for words in school_lines:
        add_line(visit, words=words, by_school=True, by=by)
    make_data_pack(visit)
    tell_of_plan(visit)
    return visit


def step_for(kind: VisitType, school: School) -> CycleStep:
    """The kind's own step, else where the school stands, else the first: nothing is untagged."""
    if kind.step is not None:
        return kind.step
    place = CyclePosition.objects.filter(school=school).current().select_related("step").first()
    step = place.step if place else CycleStep.objects.first()
    if step is None:
        raise ValidationError("The trust has no improvement cycle yet. Load a pack that has one, such as six-steps.")
    return step


def due_for(kind: VisitType, school: School, day: date) -> DueItem | None:
    """What the charter asks for and this visit fulfils, where no other visit does already."""
    if not kind.duty_code:
        return None
    items = DueItem.objects.filter(school=school, duty__code=kind.duty_code).open()  # type: ignore[attr-defined]
    taken = Visit.objects.standing().filter(due_item__isnull=False).values("due_item")
    items = items.filter(period_first_day__lte=day, period_last_day__gte=day).exclude(pk__in=taken)
    return items.order_by("due_on", "pk").first()


def ask_for_reason(school: School, kind: VisitType, day: date, reason: str, *, counted: bool) -> None:
    meter = meter_with(school, kind, day, counted=counted)
    if meter is not None and meter.state == "full" and not reason.strip():
        full = ", ".join(f"{number} {name} of {limit}" for name, number, limit in meter.pairs if number > limit)
        raise ValidationError(
            {"load_reason": f"With it {meter.half.label} at {school} would be past its limit: {full}. Choose another "
             "half-term, or say why it can't wait."}
        )  # fmt: skip


def tell_of_plan(visit: Visit) -> None:
    for person in head_of(visit.school):
        notify(
            person, subject=f"{visit.type} on {long_day(visit.starts_on)}: set your own line of enquiry",
            link=visit.get_absolute_url(), key=f"visit-{visit.pk}-planned-{person.pk}", school=visit.school.name,
            reason=visit.type.policy_title,
        )  # fmt: skip
    for member in visit.team.select_related("person"):  # type: ignore[attr-defined]
        notify(
            member.person, subject=f"You visit {visit.school}: {visit.type}, {long_day(visit.starts_on)}",
            link=visit.get_absolute_url(), key=f"visit-{visit.pk}-team-{member.person_id}", school=visit.school.name,
            reason=visit.type.policy_title,
        )  # fmt: skip


@transaction.atomic
def add_line(visit: Visit, *, words: str, by: User, by_school: bool) -> EnquiryLine:
    """Adds a question that the visit starts from, until it is held."""
    if locked(visit).state != Visit.State.PLANNED:
        raise ValidationError("Lines of enquiry are set before the visit. It has taken place.")
    line = EnquiryLine(visit=visit, words=words.strip(), by_school=by_school, added_by=by, added_at=clock.now())
    line.save_checked()
    return line


@transaction.atomic
def call_off(visit: Visit, *, reason: str, by: User) -> Visit:
    """A planned visit that will not take place; what it would have fulfilled is due again."""
    if not reason.strip():
        raise ValidationError({"reason": "Say why it is called off."})
    row = moved(visit, Visit.State.CALLED_OFF)
    row.called_off_reason, row.due_item = reason.strip(), None
    row.save()
    for person in head_of(row.school):
        notify(
            person, subject=f"Called off: {row.type} on {long_day(row.starts_on)}", link=row.get_absolute_url(),
            key=f"visit-{row.pk}-off-{person.pk}", school=row.school.name, reason=row.called_off_reason,
        )  # fmt: skip
    return row
