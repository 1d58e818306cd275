"""The termly audits of the schools: which are done, with what score, and what follows."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html

from safeguarding.audits.filters import AuditFilter
from safeguarding.audits.kinds import AUDITS, SHORT
from safeguarding.audits.selectors import grid
from safeguarding.audits.selectors.grid import Cell
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import requires
from trust.calendar import Period
from trust.lists import Column, list_page
from trust.marks import status

Cells = Mapping[tuple[int, str, str], Cell]


def link(cell: Cell | None, school: School, name: str) -> Any:
    """State and score of one audit, on the way to it."""
    if cell is None:
        return ""
    state = "draft" if cell.state == "draft" else cell.state
    words = status(state, cell.words)
    return format_html('<a href="{}" aria-label="{}, {}: {}">{}</a>', cell.url, name, school, cell.words, words)


def column(form: str, period: Period, cells: Cells) -> Column:
    """One audit in one term."""
    name = f"{period.label.split()[0]}: {SHORT[form].lower()}"

    def cell(school: School) -> Cell | None:
        return cells.get((school.pk, form, period.code))

    return Column(
        f"{form} {period.code}",
        name,
        lambda school: found.words if (found := cell(school)) else "",
        html=lambda school: link(cell(school), school, name),
    )


@requires("audit.view", level=SUMMARY)
def audit_list(request: HttpRequest) -> HttpResponse:
    """Schools by audit and term of this year: done with which score, due, late."""
    user: Any = request.user
    periods, cells, actions = grid.whole(user)
    schools = School.objects.for_user(user, "audit.view", level=SUMMARY).open_on(clock.today())
    return list_page(
        request,
        schools,
        [
            Column("school", "School", lambda row: row.name, "sort_name"),
            *(column(form, period, cells) for period in periods for form in AUDITS),
        ],
        template="audits/audit_list.html",
        filterset=AuditFilter,
        whole=True,
        empty="No schools here. Choose another filter.",
        lede=grid.lede(cells.values()),
        actions=actions,
    )
