"""Recording a suspension or exclusion by case number, raising the governors' panel, convening and deciding it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, QuerySet, Sum

from safeguarding.exclusions.models import (
    ON_REQUEST,
    ExclusionCase,
    Kind,
    Panel,
    PanelRule,
    Spell,
    Trigger,
)
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import Role
from trust.access.scopes import reaches
from trust.calendar import Cadence, Calendar
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.notices.models import Notice
from trust.words import long_day

SOURCE = "panels"


@transaction.atomic
def record_spell(
    school: School,
    *,
    kind: str,
    first_day: date,
    told_on: date,
    by: User,
    days: Decimal | None = None,
    exam_on: date | None = None,
    case: ExclusionCase | None = None,
) -> Spell:
    """One suspension (`days` in school days and halves) or permanent exclusion, of a case of that term or a new one;
    `exam_on`: the day of the first public exam or national curriculum test that is missed by it.

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
    spell.save_checked(kind=kind, first_day=first_day, days=days, told_on=told_on, exam_on=exam_on)
    if rule := triggered(spell):
        raise_panel(case, rule, told_on=told_on, exam_on=exam_on, calendar=calendar, by=by)
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
    """The weightiest of the law's rules that this spell meets and that called no panel on the case before."""
    called = set(panels_of(spell.case).values_list("rule", flat=True))
    return next((rule for rule in rules_met(spell) if rule.pk not in called), None)


def rules_met(spell: Spell) -> Iterator[PanelRule]:
    """As in force when it began: permanent; else too many days in the term, or an exam or test that is missed."""
    if spell.kind == Kind.PERMANENT:
        wanted = [rule_of(Trigger.PERMANENT, spell.first_day)]
    else:
        long = rule_of(Trigger.LONG, spell.first_day)
        over = long and long.more_than is not None and days_of(spell.case) > long.more_than
        wanted = [long if over else None, rule_of(Trigger.EXAM, spell.first_day) if spell.exam_on else None]
    yield from filter(None, wanted)


def panels_of(case: ExclusionCase) -> QuerySet[Panel]:
    return Panel.objects.filter(school=case.school, period=case.period, number=case.number)


def rule_of(trigger: str, day: date) -> PanelRule | None:
    rules = PanelRule.objects.filter(trigger=trigger)
    return rules.filter(year__first_day__lte=day).order_by("-year__first_day").first() or rules.first()


def days_of(case: ExclusionCase) -> Decimal:
    return case.spells.aggregate(days=Sum("days"))["days"] or Decimal(0)


@transaction.atomic
def record_request(case: ExclusionCase, *, asked_on: date, by: User) -> Panel:
    """Parents make representations on a case that governors need not look at of themselves (S0-57, domain.md 6).

    More than so many days in the term: governors consider reinstating, in the law's time. Fewer: they consider what
    parents say, without a time and without power to reinstate. Said twice, it stays as first said. ValidationError: a
    day to come or before the case began; a case that governors must consider anyhow.
    """
    School.objects.select_for_update().get(pk=case.school_id)
    spells = list(case.spells.order_by("first_day", "pk"))  # type: ignore[attr-defined]
    check_request(case, spells, asked_on)
    rule = rule_of(Trigger.ASKED, spells[0].first_day)
    passed = passing(spells, rule.more_than or Decimal(0)) if rule else None
    if passed is None:
        rule, passed = rule_of(Trigger.HEARD, spells[0].first_day), spells[-1]
    if rule is None:
        raise ValidationError("The charter's packs brought no rule for this.")
    return raise_panel(case, rule, told_on=passed.told_on, asked_on=asked_on, calendar=Calendar.load(), by=by)


def check_request(case: ExclusionCase, spells: list[Spell], asked_on: date) -> None:
    if asked_on > clock.today():
        raise ValidationError({"asked_on": "This day is still to come."})
    if not spells or asked_on < spells[0].first_day:
        raise ValidationError({"asked_on": "Parents cannot ask before the case began."})
    if must := panels_of(case).exclude(rule__trigger__in=ON_REQUEST).first():
        words = f", by {long_day(must.due_on)}" if must.due_on else ""
        raise ValidationError({"case": f"Governors must consider this case anyhow{words}: its panel stands."})


def passing(spells: Iterable[Spell], more_than: Decimal) -> Spell | None:
    """The spell with which the days of a case passed so many: governors' time runs from being told of it."""
    total = Decimal(0)
    for spell in spells:
        total += spell.days or 0
        if total > more_than:
            return spell
    return None


def raise_panel(
    case: ExclusionCase,
    rule: PanelRule,
    *,
    told_on: date,
    calendar: Calendar,
    by: User,
    exam_on: date | None = None,
    asked_on: date | None = None,
) -> Panel:
    """The panel with its last day, once for each case and trigger; chair and clerk are told."""
    if known := panels_of(case).filter(rule=rule).first():
        return known
    own = {day.date: day.kind for day in case.school.own_days.all()}
    panel = Panel(school=case.school, period=case.period, number=case.number, rule=rule)
    panel.save_checked(
        days=None if rule.trigger == Trigger.PERMANENT else days_of(case),
        told_on=told_on,
        exam_on=exam_on,
        asked_on=asked_on,
        due_on=calendar.of_school(own).school_days_after(told_on, rule.within) if rule.within else None,
        raised_by=by,
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
            subject=told_words(panel),
            link=panel.get_absolute_url(),
            key=f"panel/{panel.pk}/raised/{person.pk}",
            source=SOURCE,
            about=panel.school.name,
            reason="The law gives governors so many school days from when they are told."
            if panel.due_on
            else "Governors consider what parents say; the law sets no time for it.",
            due_on=panel.wanted_on,
        )
        for person in dict.fromkeys(holders)
    )


def still_wanted(notices: Sequence[Notice]) -> set[int]:
    """Of notices about to leave: those whose reader still holds panels there: a role may end before the morning."""
    keys = {notice.pk: int(notice.key.split("/")[1]) for notice in notices}
    panels = Panel.objects.filter(pk__in=keys.values()).select_related("school").in_bulk()
    return {
        notice.pk
        for notice in notices
        if (panel := panels.get(keys[notice.pk])) and reaches(notice.recipient, "exclusion_panel.edit", panel.school)
    }


def told_words(panel: Panel) -> str:
    if panel.due_on is None:
        return "Governors have parents' representations on a suspension to consider"
    words = f"A governors' panel must meet by {long_day(panel.due_on)}"
    return f"{words}, and before the exam on {long_day(panel.exam_on)} if it can" if panel.exam_on else words


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
    if decision not in dict(panel.choices):
        raise ValidationError({"decision": "Governors cannot decide this on such a panel."})
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
