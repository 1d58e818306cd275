"""How people and their checks stand: check by check for a few, counted in the database for many."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, IntegerField, Q, Sum, Value, When
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Coalesce

from safeguarding.register.models import ALSO_KEPT, COLUMNS, Check, CheckRule, Kind, Registered, RegisteredQuerySet
from safeguarding.register.models.checks import standing
from safeguarding.register.models.rules import ON_RECORD
from safeguarding.register.selectors.rules import Rules, rules_on
from safeguarding.register.states import AMBER, RED, Standing, State, colour, judge
from trust.words import count_of, late_by, short_day

CHECKS = [Kind(kind) for kind, _ in COLUMNS if kind != ON_RECORD]


@dataclass(frozen=True)
class Line:
    """One check of one person: what is recorded, the rule for it, and what that makes."""

    kind: Kind
    rule: CheckRule | None
    check: Check | None
    state: State
    words: str

    @property
    def quote(self) -> str:
        """The rule, as the table has it."""
        return self.rule.in_words if self.rule else "Kept by custom; no rule asks for it"


@dataclass(frozen=True)
class Verdict:
    """How a person stands: a word of templatetag `status` and why, in a few words."""

    state: str
    words: str

    @property
    def mark(self) -> str:
        """As the list and the person's own page say it, in one word."""
        return "complete" if self.state == "green" else self.state


def lines_of(people: Collection[Registered], day: date) -> dict[int, list[Line]]:
    """Every check that a rule asks for or that is recorded, by person. Two queries, however many people."""
    found: dict[int, dict[str, Check]] = defaultdict(dict)
    for check in Check.objects.filter(person__in=people).with_standing(day).select_related("recorded_by"):  # type: ignore[attr-defined]
        found[check.person_id][check.kind] = check
    rules = rules_on(day)
    return {person.pk: list(judged(person, rules, found[person.pk], day)) for person in people}


def lines(person: Registered, rules: Rules, day: date) -> list[Line]:
    """Of a person whose checks were read with their standing (people.with_checks)."""
    found = {check.kind: check for check in person.checks.all()}  # type: ignore[attr-defined]
    return list(judged(person, rules, found, day))


def judged(person: Registered, rules: Rules, found: dict[str, Check], day: date) -> Iterator[Line]:
    for kind in [*CHECKS, *ALSO_KEPT]:
        rule, check = rules.get((person.person_type, kind.value)), found.get(kind.value)
        held = check.standing if check else Standing.NOTHING  # type: ignore[attr-defined]
        need, otherwise = (rule.need, rule.otherwise) if rule else ("-", "")
        state = judge(need, otherwise, held, person.started_on <= day)
        if check or need not in ("-", "X"):
            yield Line(kind, rule, check, state, words_of(state, check, person, day))


def words_of(state: State, check: Check | None, person: Registered, day: date) -> str:
    """Done 3 Sep 2026; review late by 4 days; missing since 1 Sep 2026."""
    if state == State.LATE:
        return f"review {late_by(check.review_on, day)}"  # type: ignore[arg-type, union-attr]
    if state == State.MISSING:
        return f"missing since the start on {short_day(person.started_on)}"
    if state == State.ASSESSED:
        return f"risk assessed on {short_day(check.risk_assessed_on)}"  # type: ignore[arg-type, union-attr]
    if state == State.BEFORE_START:
        return f"to do before {short_day(person.started_on)}"
    if state != State.COMPLETE or check is None:
        return str(state.label)
    if check.confirmed_on and not check.done_on:
        return f"confirmed in writing on {short_day(check.confirmed_on)}"
    after = (check.done_on - person.started_on).days if check.done_on else 0
    late = f", {count_of(after, 'day')} after the start" if after > 0 else ""
    return f"done on {short_day(check.done_on)}{late}" if check.done_on else "done"


def state_of(found: Iterable[Line]) -> Verdict:
    """A person's own: red where any check is."""
    found = list(found)
    states = {line.state for line in found}
    red = [line.kind.in_text for line in found if line.state in RED]
    amber = [line.kind.in_text for line in found if line.state in AMBER]
    words = ", ".join(red or amber)
    return Verdict(colour(states), words or "all that is asked for")


def with_gaps(people: RegisteredQuerySet, day: date, rules: Rules | None = None) -> RegisteredQuerySet:
    """Annotates `reds` and `ambers`: how many checks of each person are so. Counted by the database, in one query."""
    rules = rules_on(day) if rules is None else rules
    held = people.alias(held=standing(day, "checks__", ""))
    return held.annotate(reds=counted(RED, day, rules), ambers=counted(AMBER, day, rules))


def counted(colours: frozenset[State], day: date, rules: Rules) -> CombinedExpression:
    """The number where nothing is recorded at all, and what each recorded check changes about it."""
    changes: list[When] = []
    blank: list[When] = []
    for started in (True, False):
        begun = Q(started_on__lte=day) if started else Q(started_on__gt=day)
        numbers: dict[str, int] = defaultdict(int)
        for (need, otherwise), cells in by_need(rules).items():
            red = {held: judge(need, otherwise, held, started) in colours for held in Standing}
            for person_type, kinds in cells.items():
                numbers[person_type] += red[Standing.NOTHING] * len(kinds)
            changes += differing(red, begun, cells)
        blank += [When(begun & Q(person_type=one), then=Value(number)) for one, number in numbers.items()]
    return Coalesce(Sum(number_of(changes)), Value(0)) + number_of(blank)


def number_of(whens: list[When]) -> Case:
    return Case(*whens, default=Value(0), output_field=IntegerField())


def by_need(rules: Rules) -> dict[tuple[str, str], dict[str, list[str]]]:
    """The cells of the table by what they ask: (need, otherwise), then kind of person, then kinds of check."""
    groups: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for (person_type, kind), rule in rules.items():
        if kind != ON_RECORD:
            groups[rule.need, rule.otherwise][person_type].append(kind)
    return groups


def differing(red: dict[Standing, bool], begun: Q, cells: dict[str, list[str]]) -> Iterator[When]:
    """Under one kind of rule: the recorded checks that count otherwise than a blank does."""
    others = [held.value for held, is_red in red.items() if is_red != red[Standing.NOTHING]]
    if others:
        where = Q()
        for person_type, kinds in cells.items():
            where |= Q(person_type=person_type, checks__kind__in=kinds)
        yield When(where & begun & Q(held__in=others), then=Value(-1 if red[Standing.NOTHING] else 1))
