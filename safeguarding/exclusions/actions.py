"""Recording a suspension or exclusion by case number, raising the governors' panel, convening and deciding it."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, Sum

from safeguarding.exclusions.models import ExclusionCase, Kind, Panel, PanelRule, Spell, Trigger
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.calendar import Cadence, Calendar
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.words import long_day


@transaction.atomic
def record_spell(
    school: School,
    *,
    kind: str,
    first_day: date,
    told_on: date,
    by: User,
    days: Decimal | None = None,
    case: ExclusionCase | None = None,
) -> Spell:
    """One suspension (`days` in school days and halves) or permanent exclusion, of a case of that term or a new one.

    Raises the governors' panel where the law's trigger is met (S0-57). ValidationError: a day to come, or outside the
    trust's calendar; a case of another term; anything after a permanent exclusion of the same case.
    """
    School.objects.select_for_update().get(pk=school.pk)  # case numbers run on without gaps or doubles
    if max(first_day, told_on) > clock.today():
        raise ValidationError({"first_day" if first_day > clock.today() else "told_on": "This day is still to come."})
    calendar = Calendar.load()
    period = calendar.period_of(Cadence.TERMLY, first_day)
    if period is None:
        raise ValidationError({"first_day": "This day is outside the trust's calendar."})
    case = case or next_case(school, period.code)
    check_case(case, period.code)
    spell = Spell(case=case, recorded_by=by, recorded_at=clock.now())
    spell.save_checked(kind=kind, first_day=first_day, days=days, told_on=told_on)
    if rule := triggered(spell):
        raise_panel(spell, rule, calendar)
    return spell


def next_case(school: School, period: str) -> ExclusionCase:
    last = ExclusionCase.objects.filter(school=school, period=period).aggregate(last=Max("number"))["last"] or 0
    return ExclusionCase(school=school).save_checked(period=period, number=last + 1)


def check_case(case: ExclusionCase, period: str) -> None:
    if case.period != period:
        raise ValidationError({"case": "That case is of another term: a term starts new numbers."})
    if case.spells.filter(kind=Kind.PERMANENT).exists():
        raise ValidationError({"case": "That case ended with a permanent exclusion."})


def triggered(spell: Spell) -> PanelRule | None:
    """The law's rule, as in force when it began, that this spell meets: permanent, or too many days in the term."""
    if spell.kind == Kind.PERMANENT:
        return rule_of(Trigger.PERMANENT, spell.first_day)
    rule = rule_of(Trigger.LONG, spell.first_day)
    return rule if rule and rule.more_than is not None and days_of(spell.case) > rule.more_than else None


def rule_of(trigger: str, day: date) -> PanelRule | None:
    rules = PanelRule.objects.filter(trigger=trigger)
    return rules.filter(year__first_day__lte=day).order_by("-year__first_day").first() or rules.first()


def days_of(case: ExclusionCase) -> Decimal:
    return case.spells.aggregate(days=Sum("days"))["days"] or Decimal(0)


def raise_panel(spell: Spell, rule: PanelRule, calendar: Calendar) -> Panel:
    """The panel with its last day, once for each case and trigger; chair and clerk are told."""
    case = spell.case
    same = {"school": case.school, "period": case.period, "number": case.number, "rule": rule}
    if known := Panel.objects.filter(**same).first():
        return known
    own = {day.date: day.kind for day in case.school.own_days.all()}
    panel = Panel(**same)
    panel.save_checked(
        days=days_of(case) if rule.trigger == Trigger.LONG else None,
        told_on=spell.told_on,
        due_on=calendar.of_school(own).school_days_after(spell.told_on, rule.within),
        raised_by=spell.recorded_by,
    )
    tell(panel)
    return panel


def tell(panel: Panel) -> None:
    holders = [
        row.user
        for role in (Role.CHAIR, Role.CLERK)
        for row in RoleAssignment.objects.holders(role, panel.school).select_related("user")
    ]
    notify_all(
        Draft(
            person,
            subject=f"A governors' panel must meet by {long_day(panel.due_on)}",
            link=panel.get_absolute_url(),
            key=f"panel/{panel.pk}/raised/{person.pk}",
            about=panel.school.name,
            reason="The law gives governors so many school days from when they are told.",
            due_on=panel.due_on,
        )
        for person in dict.fromkeys(holders)
    )


@transaction.atomic
def convene_panel(panel: Panel, *, meets_on: date, version: int, by: User) -> Panel:
    """Sets the day on which the panel meets. A day after the limit is taken and shown as late: it is what happened."""
    panel.claim(version)
    refuse_decided(panel)
    if meets_on < panel.told_on:
        raise ValidationError({"meets_on": "The panel cannot meet before governors were told."})
    panel.save_checked(meets_on=meets_on)
    return panel


@transaction.atomic
def decide_panel(
    panel: Panel, *, decision: str, decided_on: date, version: int, by: User, letters_on: date | None = None
) -> Panel:
    """Records what the panel decided. Who recorded the exclusion may end it, and never decides on it."""
    panel.claim(version)
    refuse_decided(panel)
    if by == panel.raised_by and decision != Panel.Decision.ENDED:
        raise ValidationError(
            "Governors decide this: you recorded the exclusion, so somebody else records the decision."
        )
    if decided_on > clock.today():
        raise ValidationError({"decided_on": "This day is still to come."})
    if decided_on < panel.told_on:
        raise ValidationError({"decided_on": "The decision cannot come before governors were told."})
    if letters_on and letters_on < decided_on:
        raise ValidationError({"letters_on": "The letters cannot go before the decision."})
    panel.save_checked(decision=decision, decided_on=decided_on, letters_on=letters_on)
    return panel


def refuse_decided(panel: Panel) -> None:
    panel.refresh_from_db()
    if panel.decision:
        raise ValidationError("This panel is closed: what it decided stands.")
