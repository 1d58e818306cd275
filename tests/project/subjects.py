"""What each address is about: one Subject for every URL name that takes arguments.

`make(school)` builds the row at a school with the factories and answers the address's arguments. A page that serves
several kinds of row (a form of the tracker, a form of an audit) has a Subject for each, with the capability that its
kind asks for. The tests in test_every_url.py fail on a name that is missing here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from schools.models import School


@dataclass(frozen=True)
class Subject:
    """`capabilities` where they are narrower than the view's own; `method` where the page takes no GET."""

    make: Callable[[School], dict[str, Any]]
    capabilities: tuple[str, ...] = ()
    method: str = "get"


SUBJECTS: dict[str, list[Subject]] = {
    "brand": [Subject(lambda school: {"colour": "1f4e79"})],
}

# Pages without arguments that take no GET.
POST_ONLY: set[str] = set()
