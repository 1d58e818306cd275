"""'Effective in every school?' (S2-15): schools by matter, the answer for each school, and the trend by term."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Case, IntegerField, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.urls import Resolver404, resolve

from safeguarding.models import EFFECTIVE, KeptStanding, State
from safeguarding.standing import Standing, StandingSource
from schools.models import School
from trust import clock
from trust.access.levels import FULL
from trust.access.scopes import holds
from trust.calendar import Cadence, Period, periods_by_year
from trust.hooks import registered
from trust.models import User
from trust.words import count_of, in_a_sentence

CAPABILITY = "safeguarding_board.view"
TERMS_SHOWN = 4
ANSWERS = {State.GREEN: "yes", State.AMBER: "in part", State.RED: "no", State.UNKNOWN: "not known"}
# The worst first: what a reader must see before the rest.
ORDER = [State.RED, State.AMBER, State.UNKNOWN, State.GREEN]
REASON_LIMIT = 500


@dataclass(frozen=True)
class Matter:
    name: str
    label: str


@dataclass
class Row:
    """One school on the board: its standings this term by matter, and the answers of the terms before."""

    standings: dict[str, KeptStanding] = field(default_factory=dict)
    terms: dict[str, KeptStanding] = field(default_factory=dict)

    @property
    def answer(self) -> KeptStanding | None:
        return self.standings.get(EFFECTIVE)


@dataclass(frozen=True)
class Board:
    period: Period | None
    matters: list[Matter]
    terms: list[Period]
    rows: Mapping[int, Row]
    known_at: datetime | None

    def row(self, school: School) -> Row:
        return self.rows.get(school.pk) or Row()


def matters() -> list[Matter]:
    return [Matter(source.name, source.label) for source in registered(StandingSource)]


def overall(found: Mapping[str, Standing], named: Iterable[Matter]) -> Standing:
    """The answer for one school, from its standing in every matter, with the matters that are the reason.

    Red where any matter is red. Amber where any is amber and none red. Green only where every matter is green: where
    one is not known and the rest are green, the answer is not known, for nobody can say that the school is safe.
    """
    by_state: dict[str, list[str]] = {state: [] for state in ORDER}
    for matter in named:
        standing = found.get(matter.name)
        state = standing.state if standing and standing.state in by_state else State.UNKNOWN
        by_state[state].append(in_a_sentence(matter.label))
    for state in (State.RED, State.AMBER):
        if by_state[state]:
            return Standing(state, cut(", ".join(by_state[state]) + also(by_state[State.UNKNOWN])))
    if by_state[State.UNKNOWN] or not by_state[State.GREEN]:
        return Standing(State.UNKNOWN, cut("nothing known of " + ", ".join(by_state[State.UNKNOWN] or ["any matter"])))
    return Standing(State.GREEN, "Every matter is green")


def also(unknown: list[str]) -> str:
    return f"; nothing known of {', '.join(unknown)}" if unknown else ""


def cut(words: str) -> str:
    """As much as a cell holds; each matter has its own reason beside it."""
    words = words[:1].upper() + words[1:]
    return words if len(words) <= REASON_LIMIT else words[: REASON_LIMIT - 1].rsplit(" ", 1)[0] + "…"


def schools(user: User, period: Period | None) -> QuerySet[School]:
    """Every school of the reader's that is open, answered or not: a school is never left off the board."""
    answer = KeptStanding.objects.filter(school=OuterRef("pk"), matter=EFFECTIVE, period=period.code if period else "")
    rows = School.objects.for_user(user, CAPABILITY).open_on(clock.today())
    rows = rows.annotate(answer=Coalesce(Subquery(answer.values("state")), Value(State.UNKNOWN)))
    places = [When(answer=state, then=place) for place, state in enumerate(ORDER)]
    return rows.annotate(place=Case(*places, default=len(ORDER), output_field=IntegerField()))


def board(user: User) -> Board:
    """Everything the board shows to this reader, in one query besides the calendar's."""
    terms = last_terms()
    period = terms[-1] if terms else None
    kept = KeptStanding.objects.for_user(user, CAPABILITY).filter(
        Q(period=period.code if period else "") | Q(matter=EFFECTIVE, period__in=[term.code for term in terms])
    )
    rows: dict[int, Row] = {}
    known_at = None
    for standing in kept:
        row = rows.setdefault(standing.school_id, Row())
        if period and standing.period == period.code:
            row.standings[standing.matter] = standing
            known_at = max(known_at or standing.known_at, standing.known_at)
        if standing.matter == EFFECTIVE:
            row.terms[standing.period] = standing
    return Board(period, matters(), terms, rows, known_at)


def last_terms() -> list[Period]:
    """This term and those before it, oldest first. One query."""
    today = clock.today()
    known = periods_by_year(Cadence.TERMLY, date.min, today)
    begun = [term for terms in known.values() for term in terms if term.first_day <= today]
    return sorted(begun, key=lambda term: term.first_day)[-TERMS_SHOWN:]


def lede(schools: QuerySet[School]) -> str:
    """'Effective: yes in 7 of 12 schools · no in 2 · not known in 3', of every open school of the reader's."""
    states = [school.answer for school in schools]  # type: ignore[attr-defined]
    counts = {state: states.count(state) for state in ORDER}
    rest = [f"{ANSWERS[state]} in {counts[state]}" for state in ORDER if state != State.GREEN and counts[state]]
    return " · ".join([f"Yes in {counts[State.GREEN]} of {count_of(len(states), 'school')}", *rest])


def answer_words(now: KeptStanding | None) -> str:
    """'In part. To settle: termly audits, training': what a school's page begins with."""
    if now is None:
        return "Not known: nothing has been recorded yet."
    words = in_a_sentence(now.words)
    return {
        State.GREEN: "Yes: every matter is green.",
        State.UNKNOWN: f"Not known: {words}.",
        State.AMBER: f"In part. To settle: {words}.",
    }.get(now.state, f"No. To put right first: {words}.")  # type: ignore[call-overload]


def of_school(
    user: User, school: School, terms: list[Period]
) -> list[tuple[Matter, KeptStanding | None, list[KeptStanding | None]]]:
    """Each matter of one school, the whole first: how it stands, and how it stood in the last terms. One query."""
    codes = [term.code for term in terms]
    kept = KeptStanding.objects.for_user(user, CAPABILITY).filter(school=school, period__in=codes)
    found = {(row.matter, row.period): row for row in kept}
    named = [Matter(EFFECTIVE, "Effective?"), *matters()]
    return [
        (
            matter,
            found.get((matter.name, codes[-1])) if codes else None,
            [found.get((matter.name, code)) for code in codes],
        )
        for matter in named
    ]


def leads(user: User, standing: KeptStanding | None) -> str:
    """The page behind a standing, where the reader may open pages of its kind; else nothing."""
    if standing is None or not standing.url:
        return ""
    try:
        view = resolve(standing.url.split("?")[0].split("#")[0]).func
    except Resolver404:
        return ""
    level = getattr(view, "level", FULL)
    asked = getattr(view, "capabilities", ())
    return standing.url if any(name == "signed_in" or holds(user, name, level) for name in asked) else ""
