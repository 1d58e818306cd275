"""What each address is about: one Subject for every URL name that takes arguments.

`make(school)` builds the row at a school with the factories and answers the address's arguments. A page that serves
several kinds of row (a form of the tracker, a form of an audit) has a Subject for each, with the capability that its
kind asks for. The tests in test_every_url.py fail on a name that is missing. Each app lists its own in
tests/<app>/subjects.py.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from schools.models import School


@dataclass(frozen=True)
class Subject:
    """`capabilities` where they are narrower than the view's own; `method` where the page takes no GET.

    `personal` where the row is somebody's own: roles that the table gives their own rows alone don't reach it.
    """

    make: Callable[[School], dict[str, Any]]
    capabilities: tuple[str, ...] = ()
    method: str = "get"
    also: tuple[str, ...] = ()
    personal: bool = False


def collected(name: str) -> Iterator[Any]:
    """What each app's tests/<app>/subjects.py adds under that name."""
    for path in sorted(Path(__file__).resolve().parents[1].glob("*/subjects.py")):
        if path.parent.name != "project":
            yield getattr(import_module(f"tests.{path.parent.name}.subjects"), name, {})


SUBJECTS: dict[str, list[Subject]] = {
    "brand": [Subject(lambda school: {"colour": "1f4e79"})],
}
for more in collected("SUBJECTS"):
    SUBJECTS |= more

# Pages without arguments that take no GET.
POST_ONLY: set[str] = set().union(*collected("POST_ONLY"))
