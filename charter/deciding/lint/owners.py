"""Rules: something that nobody, or nobody in particular, would answer for. S0-31: no line with an empty lead."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from charter.deciding.holders import AT_TRUST, TOGETHER, HolderLine, role_label
from charter.deciding.lint.facts import Facts
from charter.deciding.lint.findings import Found, about, some
from charter.models import Duty
from schools.models import School
from trust.access.levels import Role

Row = TypeVar("Row")
Key = TypeVar("Key")

PEOPLE = "/people/"
BOTH = ("lead_role", "responsible_role")


def lead_empty(facts: Facts) -> Iterator[Found]:
    yield from role_empty(
        facts, "lead_role", "Nobody leads it: the line names no lead.", "Name the role that leads it."
    )


def responsible_empty(facts: Facts) -> Iterator[Found]:
    step = "Name the role that answers for its outcome."
    yield from role_empty(facts, "responsible_role", "Nobody answers for it: the line names no role.", step)


def role_empty(facts: Facts, field: str, what: str, step: str) -> Iterator[Found]:
    for version in facts.live.values():
        if not getattr(version, field):
            yield about(version, what, step)


def role_unknown(facts: Facts) -> Iterator[Found]:
    """A role that the trust's table does not have can be given to nobody."""
    named = [(version.decision, getattr(version, name)) for version in facts.live.values() for name in BOTH]
    named += [(duty.version.decision, duty.role) for duty in facts.all_duties]
    for decision, role in named:
        if role and role not in Role.values:
            what = f"There is no role “{role}”, so nobody can hold it."
            yield Found(what, decision.title, decision.get_absolute_url(), "Choose a role of the trust.")


def lead_nobody_holds(facts: Facts) -> Iterator[Found]:
    """One finding a role, with the decisions that wait for somebody."""
    for role, versions in grouped(facts.live.values(), lambda version: version.lead_role):
        if role in Role.values and not facts.holders.by_role.get(role):
            yield nobody_holds(role, [], [version.decision.title for version in versions], "is led by that role")


def decision_nobody_answers_for(facts: Facts) -> Iterator[Found]:
    for role, versions in grouped(facts.live.values(), lambda version: version.responsible_role):
        at_trust = [version for version in versions if version.behaviour.answered_at == AT_TRUST]
        titles = [version.decision.title for version in versions]
        yield from vacancies(
            facts, role, titles, "is answered for by that role", only_trust=len(at_trust) == len(versions)
        )


def duty_without_owner(facts: Facts) -> Iterator[Found]:
    """A duty of a role that nobody holds at some school it is for, or for the trust."""
    for (role, at, phases), duties in grouped(facts.all_duties, lambda duty: (duty.role, duty.at, tuple(duty.phases))):
        titles = [duty.title for duty in duties]
        only_trust = at == Duty.At.TRUST
        yield from vacancies(facts, role, titles, "is this role's duty", only_trust=only_trust, phases=phases)


def delegated_to_nobody(facts: Facts) -> Iterator[Found]:
    """A line of the scheme whose holder, or the way to whose body, nobody is."""
    for (role, at), lines in grouped(facts.scheme, way_in):
        yield from vacancies(facts, role, [line.matter for line in lines], "reaches nobody", only_trust=at == AT_TRUST)


def way_in(line: HolderLine) -> tuple[str, str]:
    return line.role or line.through, line.at


def two_people_in_one_role(facts: Facts) -> Iterator[Found]:
    """Who decides could not name one person."""
    roles = {line.role for line in facts.lines if line.role} - set(TOGETHER)
    for role in sorted(roles & set(facts.holders.by_role)):
        rows = facts.holders.by_role[role]
        shared: dict[tuple[int | None, int | None], set[int]] = {}
        for row in rows:
            shared.setdefault((row.school_id, row.cluster_id), set()).add(row.user_id)
        for people in shared.values():
            if len(people) > 1:
                names = " and ".join(sorted(row.user.name for row in rows if row.user_id in people))
                what = f"{names} are both {role_label(role).lower()}, and lines name that role as the one who decides."
                yield Found(what, "People", PEOPLE, "Give one of them another role, or end one of the two.")


def vacancies(
    facts: Facts, role: str, titles: list[str], lack: str, *, only_trust: bool, phases: Iterable[str] = ()
) -> Iterator[Found]:
    if role not in Role.values or role == Role.STAFF:  # everybody is staff, with or without an account
        return
    if only_trust:
        if all(row.school_id is not None for row in facts.holders.by_role.get(role, [])):
            yield nobody_holds(role, [], titles, lack)
        return
    schools = facts.without(role, phases)
    if schools:
        yield nobody_holds(role, schools, titles, lack)


def nobody_holds(role: str, schools: list[School], titles: list[str], lack: str) -> Found:
    where = f" at {some([school.name for school in schools])}" if schools else ""
    what = f"Nobody is {role_label(role).lower()}{where}: {some([f'“{title}”' for title in titles])} {lack}."
    return Found(what, role_label(role), PEOPLE, "Give the role to somebody, or name another role in the line.")


def grouped(rows: Iterable[Row], key: Callable[[Row], Key]) -> list[tuple[Key, list[Row]]]:
    found: dict[Key, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return list(found.items())
