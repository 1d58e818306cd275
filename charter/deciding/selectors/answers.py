"""Who decides a matter for a school: one holder by name, with the lines that say so, or that nobody is named."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.urls import reverse

from charter.deciding.holders import AT_TRUST, BOARD, HolderLine, HolderSource, role_label
from charter.deciding.selectors import search
from charter.deciding.words import terms
from schools.models import RoleAssignment, School
from trust import clock
from trust.access.levels import ESCALATION, Role
from trust.access.scopes import holds
from trust.hooks import SearchResult, registered
from trust.models import User

NAMED, VACANT, SEVERAL, SCHOOL_NEEDED, UNCLEAR, NOBODY, NOT_ASKED = (
    "named", "vacant", "several", "school_needed", "unclear", "nobody", "not_asked",
)  # fmt: skip
# Two lines whose fit differs by less fit equally well.
TIE = 0.03


@dataclass(frozen=True)
class People:
    """Live holders of the roles that an answer speaks of; read in one query."""

    school: School | None
    by_role: dict[str, list[RoleAssignment]]

    @classmethod
    def load(cls, roles: Iterable[str], school: School | None) -> "People":
        rows = RoleAssignment.objects.live().at(school).filter(role__in=set(roles), user__is_active=True)
        found: dict[str, list[RoleAssignment]] = {}
        for row in rows.select_related("user").order_by("user__name"):
            found.setdefault(row.role, []).append(row)
        return cls(school, found)

    def of(self, role: str, at: str) -> list[str]:
        """Names: those who hold it at the school before those of its cluster, before those of the whole trust.

        What is decided for the trust is not decided by somebody who holds the role at one school.
        """
        rows = [row for row in self.by_role.get(role, []) if at != AT_TRUST or row.school_id is None]
        nearest = min((reach(row) for row in rows), default=None)
        return list(dict.fromkeys(row.user.name for row in rows if reach(row) == nearest))


def reach(row: RoleAssignment) -> int:
    return 0 if row.school_id else 1 if row.cluster_id else 2


@dataclass(frozen=True)
class Answer:
    """`state` says how it came out; `words` is the answer as a sentence, `next_step` what to do about a lack."""

    question: str
    school: School | None
    state: str
    words: str
    next_step: str = ""
    line: HolderLine | None = None
    name: str = ""
    holder: str = ""
    says_so: Sequence[HolderLine] = ()
    leads: str = ""
    consulted: Sequence[str] = ()
    conflict: str = ""
    near: Sequence[HolderLine] = field(default_factory=tuple)

    @property
    def found(self) -> bool:
        return self.line is not None


def who_decides(question: str, school: School | None) -> Answer:
    """One answer; at most eight queries, however many schools, lines and years there are."""
    question = " ".join(question.split())
    if not terms(question):
        return Answer(
            question, school, NOT_ASKED, "Say what is to be decided.",
            "A few words will do: approve a residential visit, choose a reading scheme, appoint a deputy head.",
        )  # fmt: skip
    hits = search.find(question)
    lines = live_lines() if hits else {}
    found = [(hit, lines[hit.source, hit.key]) for hit in hits if (hit.source, hit.key) in lines]
    strong = [(hit, line) for hit, line in found if hit.strong]
    near = [line for _, line in found]
    if not strong:
        return nobody(question, school, near)
    best = strong[0][1]
    speaking = [line for line in lines.values() if of_the_same(line, best)]
    rivals = [line for hit, line in strong if hit.fit > strong[0][0].fit - TIE and line not in speaking]
    if any(line.holder != speaking[0].holder for line in rivals):
        return unclear(question, school, near)
    return answer_from(question, school, speaking, [line for line in near if line not in speaking])


def unclear(question: str, school: School | None, near: list[HolderLine]) -> Answer:
    """Lines with different holders fit equally well: choosing one would be a guess."""
    words = "More than one line fits, and they name different holders."
    return Answer(question, school, UNCLEAR, words, "Choose the one you mean, or say it in other words.", near=near)


def live_lines() -> dict[tuple[str, str], HolderLine]:
    """Every line in force today, in the order of the sources: the index may be a day behind, the answer never is."""
    today = clock.today()
    return {(line.source, line.key): line for source in registered(HolderSource) for line in source.lines(today)}


def of_the_same(line: HolderLine, best: HolderLine) -> bool:
    return line == best or best.decision is not None and line.decision == best.decision


def answer_from(question: str, school: School | None, speaking: list[HolderLine], near: list[HolderLine]) -> Answer:
    line, others = speaking[0], speaking[1:]
    role = line.role or line.through
    roles = {role, *(other.lead_role for other in speaking), *ladder(role)}
    people = People.load(roles, school)
    state, words, next_step, name = sentence(line, people)
    return Answer(
        question, school, state, words, next_step,
        line=line,
        name=name,
        holder=line.holder,
        says_so=speaking,
        leads=leads(speaking, people),
        consulted=[other.consulted for other in speaking if other.consulted],
        conflict=conflict(line, others),
        near=near,
    )  # fmt: skip


def nobody(question: str, school: School | None, near: list[HolderLine]) -> Answer:
    clerks = People.load({Role.CLERK}, school).of(Role.CLERK, AT_TRUST)
    whom = f"Ask {clerks[0]}, {lower(role_label(Role.CLERK))}," if len(clerks) == 1 else "Ask the clerk"
    return Answer(
        question, school, NOBODY, "Nobody is named for this.",
        f"Neither the charter nor the scheme of delegation has a line on it, so it stays with the "
        f"{lower(BOARD.words)}. {whom} to put it to them and to have a line added.",
        near=near,
    )  # fmt: skip


def sentence(line: HolderLine, people: People) -> tuple[str, str, str, str]:
    """State, the answer in words, what to do next, and the one name."""
    where = place(line, people.school)
    if line.body:
        return together(line, people, where)
    if line.at != AT_TRUST and people.school is None:
        words = f"The {lower(line.holder)} of each school decides."
        return SCHOOL_NEEDED, words, "Choose a school to see the name.", ""
    names = people.of(line.role, line.at)
    if len(names) == 1:
        return NAMED, f"{names[0]}, {lower(line.holder)}, decides {where}.", "", names[0]
    if not names:
        words = f"The role is {lower(line.holder)}; nobody holds it {where} today."
        return VACANT, words, f"{upwards(line, people)} The role is given under Schools, People.", ""
    words = f"The role is {lower(line.holder)}; {len(names)} people hold it {where}: {listed(names)}."
    return SEVERAL, words, "No line says which of them. Ask the trust lead to name one role that one person holds.", ""


def together(line: HolderLine, people: People, where: str) -> tuple[str, str, str, str]:
    """A body decides; the name is of the person through whom a matter reaches it."""
    body = f"The {lower(line.body)} {'' if line.at == AT_TRUST else where + ' '}decides, together."
    if line.at != AT_TRUST and people.school is None:
        return SCHOOL_NEEDED, f"The {lower(line.body)} of each school decides.", "Choose a school to see the name.", ""
    names = people.of(line.through, line.at)
    role = lower(role_label(line.through))
    if len(names) == 1:
        return NAMED, body, f"It reaches them through {names[0]}, {role}.", names[0]
    lack = "nobody holds that role today" if not names else f"{len(names)} people hold that role: {listed(names)}"
    return VACANT if not names else SEVERAL, body, f"It reaches them through the {role}; {lack}.", ""


def ladder(role: str) -> list[str]:
    above = ESCALATION.get(Role(role)) if role in Role.values else None
    return [above, *ladder(above)] if above else []


def upwards(line: HolderLine, people: People) -> str:
    """Whom to ask while nobody holds the role."""
    for role in ladder(line.role):
        names = people.of(role, line.at)
        if names:
            return f"Until somebody does, ask {listed(names)}, {lower(role_label(role))}."
    return "Until somebody does, ask the chief executive."


def leads(speaking: list[HolderLine], people: People) -> str:
    """Who leads, by name where one person does."""
    line = next((line for line in speaking if line.lead_role), None)
    if line is None:
        return ""
    names = people.of(line.lead_role, AT_TRUST) or people.of(line.lead_role, line.at)
    label = role_label(line.lead_role)
    return f"{names[0]}, {lower(label)}" if len(names) == 1 else label


def conflict(line: HolderLine, others: list[HolderLine]) -> str:
    against = [other for other in others if line.holder not in other.sides_with]
    if not against:
        return ""
    said = "; ".join(f"{other.says}: {lower(other.holder)}" for other in against)
    return f"Another line names somebody else ({said}). {line.says} comes first until that is settled."


def place(line: HolderLine, school: School | None) -> str:
    if line.at == AT_TRUST:
        return "for the whole trust"
    return f"at {school}" if school else "at each school"


def lower(words: str) -> str:
    """'headteacher'; abbreviations such as SENDCo and HR keep their letters."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def find_answer(user: User, words: str) -> Iterator[SearchResult]:
    """For the search over every page: the answer, where a line fits the words."""
    if not holds(user, "charter.view"):
        return
    schools = own_schools(user)
    answer = who_decides(words, schools[0] if len(schools) == 1 else None)
    if answer.line is not None:
        url = f"{reverse('who_decides')}?{urlencode({'q': answer.question})}"
        yield SearchResult(answer.line.matter, url, "Who decides?", f"{answer.words} {answer.next_step}".strip())


def own_schools(user: User) -> list[School]:
    """The schools that somebody may ask for: those of their roles, open today."""
    return list(School.objects.for_user(user, "charter.view").open_on(clock.today()).select_related("cluster"))
