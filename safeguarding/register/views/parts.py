"""What the pages of the record share: their tabs, the columns of people, and a form on its own."""

from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.html import format_html

from safeguarding.register.models import Registered
from safeguarding.register.selectors.rules import Rules
from safeguarding.register.selectors.states import CHECKS, Line, lines, state_of
from safeguarding.register.states import State
from trust import clock
from trust.access.pages import Request
from trust.access.scopes import holds
from trust.lists import Column
from trust.marks import day_mark, status
from trust.parts import form_page, tabs_of
from trust.words import short_day

TABS = [
    ("register_list", "People", ("register.view", "governor_checks.edit")),
    ("compliance_grid", "How complete", ("compliance.view",)),
    ("record_part_list", "Produced parts", ("register.produce",)),
    ("record_import", "Bring in", ("register.edit",)),
    ("register_rules", "Who needs what", ("compliance.view",)),
]


def tabs(request: Request) -> list[dict[str, object]]:
    """The pages of the record that this reader may open."""
    return tabs_of(
        request,
        [(name, label) for name, label, asked in TABS if any(holds(request.user, one) for one in asked)],
    )


# A form on its own; `lede` and `facts` (name, value) may stand above it, `person` in its trail.
write_page = partial(form_page, "register/write.html")


def people_columns(rules: Rules, *, drill: bool = False, leavers: bool = False) -> list[Column]:
    """Each person once; the files carry every check with its day and state."""
    today = clock.today()
    seen: dict[int, list[Line]] = {}

    def found(person: Registered) -> list[Line]:
        if person.pk not in seen:
            seen[person.pk] = lines(person, rules, today)
        return seen[person.pk]

    def address(person: Registered) -> str:
        return reverse("registered_drill", args=[person.pk]) if drill else person.get_absolute_url()

    return [
        Column("name", "Name", lambda row: row.name, "sort_name", url=address),
        Column("state", "State", lambda row: state_of(found(row)).state,
               html=lambda row: standing_mark(found(row))),
        Column("person_type", "Kind of person", lambda row: row.get_person_type_display(), "person_type"),
        Column("post", "Post", lambda row: row.post, "post"),
        Column("school", "School", lambda row: row.place, "school__sort_name"),
        Column("started", "First day", lambda row: short_day(row.started_on), "started_on",
               html=lambda row: day_mark(row.started_on)),
        Column("left", "Last day", lambda row: short_day(row.left_on) if row.left_on else "", "left_on",
               html=lambda row: day_mark(row.left_on), exported_only=not leavers),
        *(check_column(kind.value, kind.label, found) for kind in CHECKS),
    ]  # fmt: skip


def check_column(kind: str, label: str, found: Any) -> Column:
    """For the files alone: what is recorded, or what lacks."""

    def cell(person: Registered) -> str:
        return next((line.words for line in found(person) if line.kind == kind), State.NONE.label)

    return Column(kind, label, cell, exported_only=True)


def standing_mark(found: list[Line]) -> Any:
    verdict = state_of(found)
    if verdict.state == "green":
        return status(verdict.mark)
    return format_html('{}<small class="reason">{}</small>', status(verdict.mark), verdict.words)
