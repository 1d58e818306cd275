"""The parts of a school's own page under what is due: each is read when the reader comes to it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.text import slugify

from dashboard.selectors import my_school
from dashboard.selectors.homes import governs
from schools.models import School
from trust.hooks import Panel, registered
from trust.models import User

Build = Callable[[User, School], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Part:
    """`build(user, school)` gives what the template shows; None where this reader has nothing here."""

    name: str
    title: str
    template: str
    build: Build


OWN = {
    "changes": Part("changes", "What changed in the last 14 days", "dashboard/parts/changes.html", my_school.changes),
    "figures": Part("figures", "Figures beside national", "dashboard/parts/figures.html", my_school.figures),
    "services": Part("services", "What the trust does for you", "dashboard/parts/services.html", my_school.offers),
    "reports": Part("reports", "KPI report for governors", "dashboard/parts/reports.html", my_school.reports),
}


def parts(user: User, school: School) -> list[Part]:
    """In the order in which they are read: the report first for those who govern, last for those who lead."""
    first, last = (["reports"], []) if governs(user, school) else ([], ["reports"])
    named = [OWN[name] for name in first]
    named += [of_panel(panel) for panel in registered(Panel) if panel.page == "my_school"]
    return named + [OWN[name] for name in ("changes", "figures", "services", *last)]


def of_panel(panel: Panel) -> Part:
    """What another app adds to the page, as a part of it."""

    def build(user: User, school: School) -> Mapping[str, Any] | None:
        return panel.build(user, school=school)

    return Part(slugify(panel.name), panel.name[0].upper() + panel.name[1:], panel.template, build)
