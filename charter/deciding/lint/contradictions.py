"""Rules: two places that cannot both be right."""

from collections.abc import Iterator
from itertools import combinations

from charter.deciding.holders import AT_SCHOOL, AT_TRUST, LGB, SCHOOL_ROLES, HolderLine, role_label
from charter.deciding.lint.facts import Facts, by
from charter.deciding.lint.findings import Found, about
from charter.models import DecisionVersion, Duty
from charter.types import BEHAVIOUR
from charter.workload.rules import types
from trust.words import count_of

SETTLE = "Agree which one it is, and change the other."


def two_holders_of_a_decision(facts: Facts) -> Iterator[Found]:
    """Two lines on one decision that name different holders."""
    spoken = [line for line in facts.lines if line.decision is not None]
    for lines in by(spoken, "decision").values():
        for one, other in combinations(lines, 2):
            if disagree(one, other) and not (misplaced(one, other) or misplaced(other, one)):
                what = f"{one.says} names the {one.holder}, {other.says} the {other.holder}."
                yield Found(f"Two holders: {what}", one.matter, one.url, SETTLE)


def disagree(one: HolderLine, other: HolderLine) -> bool:
    """Each leaves no room for the other's holder. What speaks of one decision need not be the same matter."""
    if not one.type and not other.type and plain(one.matter) != plain(other.matter):
        return False
    return one.holder not in other.sides_with and other.holder not in one.sides_with


def misplaced(charter: HolderLine, line: HolderLine) -> bool:
    """Another rule says more plainly what is wrong: it is decided at a level that the decision's type rules out."""
    behaviour = BEHAVIOUR.get(charter.type)
    if behaviour is None or line.type:
        return False
    upward = goes_upward(line)
    return behaviour.school_decides and upward or behaviour.answered_at == AT_TRUST and not upward


def two_holders_of_a_matter(facts: Facts) -> Iterator[Found]:
    """Two lines under one name that belong to no common decision and name different holders."""
    for _, lines in named_alike(facts.scheme):
        for one, other in combinations(lines, 2):
            if one.holder != other.holder and (one.decision is None or one.decision != other.decision):
                what = f"“{one.matter}” has two holders: the {one.holder} and the {other.holder}."
                yield Found(what, one.matter, one.url, "Keep one line of the two and end the other.")


def one_matter_said_twice(facts: Facts) -> Iterator[Found]:
    for _, lines in named_alike(facts.scheme):
        for one, other in combinations(lines, 2):
            if one.holder == other.holder:
                what = f"“{one.matter}” stands in the scheme twice, each time with the {one.holder}."
                yield Found(what, one.matter, one.url, "End one of the two lines.")


def one_title_twice(facts: Facts) -> Iterator[Found]:
    """Two decisions in force under one title: nobody can tell which is meant."""
    titles: dict[tuple[int, str], int] = {}
    for version in facts.live.values():
        decision = version.decision
        key = (decision.area_id, plain(decision.title))
        titles[key] = titles.get(key, 0) + 1
        if titles[key] == 2:
            what = f"{decision.area} has two decisions called “{decision.title}”."
            yield about(version, what, "Give one of them another title, or retire it.")


def autonomous_but_delegated_upward(facts: Facts) -> Iterator[Found]:
    """The charter leaves it to each school, the scheme takes it away (issue: contradictions)."""
    for line, version in on_a_decision(facts):
        if version.behaviour.school_decides and goes_upward(line):
            given = f"{line.holder}{for_all(line)}"
            what = f"The charter leaves this to each school; the scheme gives it to the {given}."
            yield Found(what, line.matter, line.url, SETTLE)


def centralised_but_delegated_to_schools(facts: Facts) -> Iterator[Found]:
    for line, version in on_a_decision(facts):
        if version.behaviour.answered_at == AT_TRUST and not goes_upward(line):
            what = f"One trust team does this for all; the scheme lets the {line.holder} of each school decide it."
            yield Found(what, line.matter, line.url, SETTLE)


def law_required_made_autonomous(facts: Facts) -> Iterator[Found]:
    """What the law requires cannot be left to a school to have or not (domain.md section 2, rules across types)."""
    for version in facts.live.values():
        if version.decision.required_by and version.behaviour.school_decides:
            what = f"{version.decision.required_by} requires this, and the charter lets each school do without it."
            step = "Choose another type; a school may still decide what is in it where the law allows."
            yield about(version, what, step)


def forbidden_type(facts: Facts) -> Iterator[Found]:
    """A type that the trust promised never to choose for this decision (S1-10)."""
    promises = [promise for promise in facts.promises if promise.kind == promise.Kind.FORBIDS_TYPE]
    for version in facts.live.values():
        for words in types.refusals(version, promises):
            yield about(version, words, "Change its type.")


def held_at_the_wrong_level(facts: Facts) -> Iterator[Found]:
    """A trust team's work with a school role to answer for it, or what schools decide with a trust role."""
    for version in facts.live.values():
        role = version.responsible_role
        at_school = role in SCHOOL_ROLES
        behaviour, label = version.behaviour, role_label(role).lower()
        if role and behaviour.answered_at == AT_TRUST and at_school:
            what = f"One trust team does this, and the {label} of each school answers for it."
        elif role and behaviour.school_decides and not at_school:
            what = f"Each school decides this, and the {label} answers for it."
        else:
            continue
        step = "Name a role at the level where the work is done."
        yield about(version, what, step)


def decided_where_the_role_is_not(facts: Facts) -> Iterator[Found]:
    """A line for the whole trust whose holder is somebody at a school."""
    for line in facts.scheme:
        if line.at == AT_TRUST and (line.role in SCHOOL_ROLES or line.body == LGB.words):
            what = f"Decided for the whole trust by the {line.holder}: each school has its own."
            yield Found(what, line.matter, line.url, "Say “in each school”, or name a body or role of the trust.")


def duties_over_the_minutes(facts: Facts) -> Iterator[Found]:
    """A decision promises fewer minutes a year than one of its duties takes a single time."""
    for version in facts.live.values():
        asked = [duty for duty in facts.duties.get(version.pk, []) if duty.at == Duty.At.SCHOOL]
        most = max((duty.minutes for duty in asked), default=0)
        if version.minutes and most > version.minutes:
            what = f"It says {count_of(version.minutes, 'minute')} a year; one of its duties takes {most} each time."
            step = "Correct the minutes of the decision or of the duty."
            yield about(version, what, step)


def on_a_decision(facts: Facts) -> Iterator[tuple[HolderLine, DecisionVersion]]:
    for line in facts.scheme:
        version = facts.live.get(line.decision or 0)
        if version is not None:
            yield line, version


def goes_upward(line: HolderLine) -> bool:
    """Whether somebody above the school holds it."""
    return line.at == AT_TRUST or (line.body != LGB.words if line.body else line.role not in SCHOOL_ROLES)


def for_all(line: HolderLine) -> str:
    return "" if line.at == AT_SCHOOL else " for the whole trust"


def named_alike(lines: list[HolderLine]) -> Iterator[tuple[str, list[HolderLine]]]:
    groups: dict[str, list[HolderLine]] = {}
    for line in lines:
        groups.setdefault(plain(line.matter), []).append(line)
    yield from groups.items()


def plain(title: str) -> str:
    return " ".join(title.lower().split())
