"""What in a question would tell where it came from: the name of a school, a place or a person."""

import re
from collections.abc import Iterable, Iterator

from schools.models import RoleAssignment, School
from trust import clock

GENERAL = {
    "academy", "academies", "church", "college", "england", "first", "free", "grammar", "high", "infant", "infants",
    "junior", "middle", "nursery", "park", "primary", "saint", "school", "schools", "secondary", "sixth", "special",
    "the", "trust", "upper", "with",
}  # fmt: skip
"""Words of many schools' names, which name none."""

WORD = re.compile(r"[a-z]+")


def telling(name: str) -> set[str]:
    """The words of a name that name this one: not the general ones, nor those of under four letters."""
    return {word for word in WORD.findall(name.lower()) if len(word) > 3 and word not in GENERAL}


def giveaways(question: str, origin: School) -> list[str]:
    """What in the question names a school of the trust, its place, its number, or somebody who works at the origin."""
    said, figures = set(WORD.findall(question.lower())), set(re.findall(r"\d{4,}", question))
    return sorted({*names(said, School.objects.all()), *people(said, origin)} | (figures & numbers()))


def names(said: set[str], schools: Iterable[School]) -> Iterator[str]:
    for school in schools:
        yield from said & telling(school.name)


def numbers() -> set[str]:
    return {str(number) for pair in School.objects.values_list("urn", "laestab") for number in pair if number}


def people(said: set[str], origin: School) -> Iterator[str]:
    """Last names of those who hold a role there, where they are no everyday word of a role."""
    held = RoleAssignment.objects.live(clock.today()).filter(school=origin)
    for name in held.values_list("user__name", flat=True):
        last = name.lower().split()[-1:] if " " in name else []
        yield from said & {word for word in last if len(word) > 3}
