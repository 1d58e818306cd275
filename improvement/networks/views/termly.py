"""Schools by terms: KIT meetings with the actions they carry, and reports on the quality of education."""

from collections import Counter
from collections.abc import Sequence

from django.http import HttpResponse

from improvement.filters import TrackerFilter
from improvement.networks.selectors import kit
from improvement.networks.selectors.termly import Grid, grid
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.calendar import Period
from trust.lists import Column, list_page
from trust.marks import status


def columns_of(found: Grid) -> list[Column]:
    """School, its terms, and the version of the form it was asked on."""

    def term(period: Period) -> Column:
        def words(row: School) -> str:
            cell = found.cell(row.pk, period)
            return cell.words if cell else ""

        def url(row: School) -> str:
            cell = found.cell(row.pk, period)
            return cell.url if cell else ""

        def mark(row: School) -> object:
            cell = found.cell(row.pk, period)
            return status(cell.state, cell.words) if cell else "–"

        return Column(period.code.replace(" ", "-"), period.label.rsplit(" ", 1)[0], words, url=url, html=mark)

    return [
        Column("school", "School", lambda row: row.name, "sort_name", url=lambda row: row.get_absolute_url()),
        *(term(period) for period in found.terms),
        Column("version", "Version of the form", lambda row: found.versions(row.pk) or "–"),
    ]


def page(request: Request, found: Grid, columns: Sequence[Column], capability: str, **context: object) -> HttpResponse:
    schools = School.objects.for_user(request.user, capability, level=SUMMARY).open_on(clock.today())
    return list_page(
        request, schools, columns, filterset=TrackerFilter,
        empty="No schools here. Choose another filter.", found=found, **context,  # type: ignore[arg-type]
    )  # fmt: skip


@requires("kit.view", level=SUMMARY)
def kit_list(request: Request) -> HttpResponse:
    """Each school's meeting of each term (S0-66), and the actions that are carried from one to the next."""
    found = grid(request.user, kit.KIT, "kit.view")
    open_now = Counter(kit.open_from_meetings().values_list("school", flat=True))
    carried = Column("open", "Actions carried on", lambda row: open_now[row.pk], numeric=True)
    return page(
        request, found, [*columns_of(found), carried], "kit.view", template="networks/kit_list.html",
        lede=found.lede("meeting"),
    )  # fmt: skip


@requires("tracker.view", level=SUMMARY)
def quality_list(request: Request) -> HttpResponse:
    """Each school's report of each term on the quality of education (S0-65)."""
    found = grid(request.user, kit.REPORT, "tracker.view")
    return page(
        request, found, columns_of(found), "tracker.view", template="networks/quality_list.html",
        lede=found.lede("report"),
    )  # fmt: skip
