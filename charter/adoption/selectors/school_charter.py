"""A school under the charter: every decision in force, with what this school has done about it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Q, QuerySet, Value

from charter.adoption.models import Exemption
from charter.models import DecisionVersion, DueItem, ProForma, Submission
from charter.selectors.due import address, covers
from charter.selectors.standing import this_year
from charter.types import BEHAVIOUR, Behaviour
from schools.models import School
from trust import clock
from trust.access.levels import FULL
from trust.access.scopes import by_item, grants
from trust.access.table import CAN
from trust.models import User
from trust.words import count_of

State = Submission.State
PRINCIPLE = "p-"
"""How the code of a question begins that maps a principle."""
WORST_FIRST = ("late", "missed", "due", "not_yet_due", "done")


def may_at(user: User, capability: str, school: School) -> bool:
    """Whether a role that reaches this school carries the capability. No query beyond the user's roles."""
    table = CAN[capability]
    return any(
        table.get(grant.role, 0) >= FULL and covers(grant, school) and not by_item(grant, capability)
        for grant in grants(user)
    )


@dataclass(frozen=True)
class Own:
    """What a school has written under one decision, and which of its principles neither that nor an exemption meets."""

    draft: Submission | None = None
    published: Submission | None = None
    principles: int = 0
    unmapped: int = 0

    @property
    def current(self) -> Submission | None:
        return self.draft or self.published

    @property
    def state(self) -> str:
        if self.published and (not self.principles or not self.unmapped or self.draft):
            return "published" if not self.draft else "draft"
        return "draft" if self.current else "not_started"

    @property
    def words(self) -> str:
        """Published 3 Sep 2026, a revision begun; draft; the published one lacks what was agreed since."""
        if self.published and self.draft:
            return "published, being revised"
        if self.published and self.unmapped:
            return "published, incomplete"
        return ""

    @property
    def gaps(self) -> str:
        if not self.current or not self.principles:
            return ""
        if not self.unmapped:
            return "every principle is mapped"
        return f"{self.unmapped} of {count_of(self.principles, 'principle')} not mapped yet"


@dataclass(frozen=True)
class Line:
    """One decision at one school."""

    version: DecisionVersion
    items: Sequence[tuple[DueItem, str]] = ()
    own: Own = field(default_factory=Own)
    exemptions: Sequence[Exemption] = ()
    others: int = 0

    @property
    def writable(self) -> bool:
        """Whether there is something to write: an aligned decision without principles has no map to fill."""
        return not self.version.behaviour.needs_every_principle or bool(self.version.principles.all())  # type: ignore[attr-defined]

    @property
    def needs_us(self) -> bool:
        """Whether the school has something to do or to wait for here."""
        if self.asked:
            return True
        if self.version.behaviour.own_form:
            return self.writable and (self.own.state != "published" or bool(self.own.unmapped))
        return self.state in ("late", "missed", "due")

    @property
    def exempt(self) -> Exemption | None:
        """What excuses the school today."""
        today = clock.today()
        agreed = (row for row in self.exemptions if row.state == Exemption.State.AGREED)
        return next((row for row in agreed if row.starts_on <= today <= row.until), None)

    @property
    def asked(self) -> Exemption | None:
        return next((row for row in self.exemptions if row.is_open), None)

    @property
    def state(self) -> str:
        """How the school stands under a standard: exempt, or the worst of what is due."""
        if self.exempt and not self.exempt.principle_id:
            return "exempt"
        states = {item.state for item, _ in self.items}  # type: ignore[attr-defined]
        return next((name for name in WORST_FIRST if name in states), "")

    @property
    def now(self) -> list[tuple[DueItem, str]]:
        """What is due or behind; the rest of the year is on the whole list."""
        return [(item, url) for item, url in self.items if item.state in WORST_FIRST[:3]]  # type: ignore[attr-defined]

    @property
    def done(self) -> int:
        return sum(item.state == "done" for item, _ in self.items)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Group:
    """The decisions of one type."""

    behaviour: Behaviour
    lines: Sequence[Line]
    whole: bool = False

    @property
    def shown(self) -> Sequence[Line]:
        """All of them, or those alone that need something of the school."""
        return self.lines if self.whole else [line for line in self.lines if line.needs_us]

    @property
    def label(self) -> str:
        return self.behaviour.type.label

    @property
    def summary(self) -> str:
        """20 decisions: 7 published, 3 drafts, 10 not started; or 33 decisions: 2 late, 4 due."""
        counts = Counter(line.own.state if self.behaviour.own_form else line.state for line in self.lines)
        words = {"not_started": "not started", "not_yet_due": "not yet due"}
        parts = [
            f"{counts[name]} {words.get(name, name)}"
            for name in ("late", "missed", "due", "published", "draft", "not_started", "exempt")
            if counts[name]
        ]
        return ": ".join(filter(None, [count_of(len(self.lines), "decision"), ", ".join(parts)]))


@dataclass(frozen=True)
class SchoolCharter:
    school: School
    groups: Sequence[Group]
    may_write: bool
    may_ask: bool
    sees_due: bool
    sees_own: bool

    @cached_property
    def lines(self) -> list[Line]:
        return [line for group in self.groups for line in group.lines]

    @property
    def shown(self) -> list[Group]:
        """The group that was asked for, or all four."""
        return [group for group in self.groups if group.whole] or [group for group in self.groups if group.lines]

    @property
    def lede(self) -> str:
        """'4 things late or missed · 9 own versions not published · 1 exemption'."""
        behind = sum(item.state in ("late", "missed") for line in self.lines for item, _ in line.items)  # type: ignore[attr-defined]
        owed = sum(bool(line.version.behaviour.own_form) and not line.own.published for line in self.lines)
        exempt = sum(line.exempt is not None for line in self.lines)
        parts = [count_of(len(self.lines), "decision")]
        parts += [f"{count_of(behind, 'thing')} late or missed"] if behind else []
        parts += [f"{owed} of our own still to publish"] if owed and self.sees_own else []
        parts += [count_of(exempt, "exemption")] if exempt else []
        return " · ".join(parts)


def school_charter(user: User, school: School, kind: str = "") -> SchoolCharter:
    """Everything the page shows, in seven queries however many schools and decisions there are.

    With a `kind` (a type's name) that group is shown whole; without one, of each group what needs the school.
    """
    sees_due, sees_own = may_at(user, "due.view", school), may_at(user, "local_version.view", school)
    sees_exemptions = may_at(user, "exemption.view", school)
    versions = in_force(user)
    items = due_by_decision(user, school) if sees_due else {}
    exemptions = exemptions_by_decision(school)
    owns = own_by_decision(versions, school, excused_by(exemptions)) if sees_own else {}
    exemptions = exemptions if sees_exemptions else {}
    others = published_elsewhere(school)
    lines: dict[str, list[Line]] = defaultdict(list)
    for version in versions:
        decision = version.decision_id
        line = Line(
            version, items.get(decision, ()), owns.get(decision, Own()), exemptions.get(decision, ()),
            others.get(decision, 0),
        )  # fmt: skip
        lines[version.type].append(line)
    groups = [Group(behaviour, lines[name], whole=name == kind) for name, behaviour in BEHAVIOUR.items()]
    return SchoolCharter(
        school, groups, may_at(user, "local_version.edit", school), may_at(user, "exemption.edit", school), sees_due,
        sees_own,
    )  # fmt: skip


def in_force(user: User) -> list[DecisionVersion]:
    versions = DecisionVersion.objects.for_user(user, "charter.view").in_force(clock.today())
    rows = versions.select_related("decision__area").prefetch_related("principles")
    return list(rows.order_by("decision__area__order", "decision__title"))


def due_by_decision(user: User, school: School) -> dict[int, list[tuple[DueItem, str]]]:
    """This year's items of the school with where each leads, first due first; two queries."""
    found = defaultdict(list)
    items = this_year(user, clock.today()).filter(school=school).with_state()  # type: ignore[attr-defined]
    for item in items.select_related("duty__version__decision", "duty__proforma").order_by("due_on", "pk"):
        found[item.duty.version.decision_id].append((item, address(item, user)))
    return found


def written_at(schools: Iterable[School]) -> QuerySet[Submission]:
    """What these schools have written under decisions and is not archived, oldest first, with what each maps."""
    rows = Submission.objects.filter(school__in=list(schools), form__proforma__decision__isnull=False)
    rows = rows.filter(archived_at__isnull=True).select_related("form__proforma").defer("form__definition")
    answered = Q(answers__question__startswith=PRINCIPLE, answers__value__isnull=False)
    rows = rows.annotate(answered=ArrayAgg("answers__question", filter=answered, default=Value([])))
    return rows.order_by("submitted_at", "pk")


def mapped_in(submission: Submission | None) -> set[str]:
    """The codes of the principles that a row of `written_at` answers."""
    codes = submission.answered if submission else ()  # type: ignore[attr-defined]
    return {code.removeprefix(PRINCIPLE) for code in codes}


def own_by_decision(versions: Iterable[DecisionVersion], school: School, excused: set[int]) -> dict[int, Own]:
    """What is written and what it maps. `excused`: principles that an exemption excuses. One query."""
    drafts: dict[tuple[int | None, str], Submission] = {}
    published: dict[tuple[int | None, str], Submission] = {}
    for row in written_at([school]):
        kept = published if row.state == State.ACCEPTED else drafts
        kept[(row.form.proforma.decision_id, row.form.proforma.use)] = row
    return {
        version.decision_id: own_of(version, drafts.get(key), published.get(key), excused)
        for version in versions
        if (key := (version.decision_id, version.behaviour.own_form)) and (key in drafts or key in published)
    }


def own_of(
    version: DecisionVersion,
    draft: Submission | None,
    published: Submission | None,
    excused: set[int],
) -> Own:
    """What one school has written under a version; the gaps are those of its draft where there is one."""
    needed = [row for row in version.principles.all() if row.pk not in excused]  # type: ignore[attr-defined]
    has = mapped_in(draft or published)
    wanted = needed if version.behaviour.own_form == ProForma.Use.OWN_VERSION else []
    return Own(draft, published, len(wanted), sum(row.code not in has for row in wanted))


def excused_principles(schools: Iterable[School]) -> dict[int, set[int]]:
    """By school: the principles that an exemption excuses today. One query."""
    rows = Exemption.objects.holding().filter(school__in=list(schools), principle__isnull=False)  # type: ignore[attr-defined]
    found = defaultdict(set)
    for school, principle in rows.values_list("school_id", "principle_id"):
        found[school].add(principle)
    return found


def exemptions_by_decision(school: School) -> dict[int, list[Exemption]]:
    """The school's requests that are open or agreed, and those declined or over since the year began, newest first."""
    found = defaultdict(list)
    for row in Exemption.objects.filter(school=school).select_related("principle").order_by("-asked_at"):
        found[row.decision_id].append(row)
    return found


def excused_by(exemptions: dict[int, list[Exemption]]) -> set[int]:
    today = clock.today()
    agreed = [row for rows in exemptions.values() for row in rows if row.state == Exemption.State.AGREED]
    return {row.principle_id for row in agreed if row.principle_id and row.starts_on <= today <= row.until}


def published_elsewhere(school: School) -> dict[int, int]:
    """By decision: how many other schools have published their own."""
    published = Submission.objects.filter(form__proforma__shared=True, state=State.ACCEPTED, archived_at__isnull=True)
    rows = published.exclude(school=school).order_by().values_list("form__proforma__decision_id")
    return dict(rows.annotate(schools=Count("school", distinct=True)))
