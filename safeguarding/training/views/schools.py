"""How complete training is, school by school: shares for those who read compliance, names for those who act."""

from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.html import format_html

from safeguarding.training.filters import SchoolFilter
from safeguarding.training.models import Trainee, TrainingType
from safeguarding.training.selectors.cells import cells_of, complete, with_cells
from safeguarding.training.selectors.shares import Share, shares
from safeguarding.training.views.parts import tabs
from schools.models import School
from trust import clock
from trust.access.levels import FULL
from trust.access.pages import Request, requires
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.lists import Column, list_page
from trust.marks import status
from trust.models import User
from trust.words import count_of

Shares = Mapping[int | None, Share]
GAPS_SHOWN = 200


def school_columns(found: Shares, types: list[TrainingType]) -> list[Column]:
    def of(school: School) -> Share:
        return found.get(school.pk, Share())

    def part(place: int) -> Column:
        def words(school: School) -> str:
            parts = of(school).parts
            return parts[place].words if parts else "–"

        return Column(f"type_{types[place].pk}", types[place].name, words)

    return [
        Column("school", "School", lambda row: row.name, "sort_name",
               url=lambda row: f"/safeguarding/training/schools/{row.pk}/"),
        Column("state", "Up to date", lambda row: of(row).words,
               html=lambda row: status(of(row).state, of(row).words)),
        Column("percent", "Share", lambda row: of(row).percent, numeric=True,
               html=lambda row: "–" if of(row).percent is None else format_html("{}&nbsp;%", of(row).percent)),
        *(part(place) for place in range(len(types))),
    ]  # fmt: skip


@requires("compliance.view")
def training_list(request: Request) -> HttpResponse:
    """Schools × training: how many have it. No name is on this page."""
    schools = School.objects.for_user(request.user, "compliance.view").open_on(clock.today())
    wide = everywhere(request.user)
    people = Trainee.objects.all() if wide else Trainee.objects.filter(school__in=schools)
    found = shares(people, clock.today())
    central = found.get(None, Share()) if wide else None
    return list_page(
        request,
        schools,
        school_columns(found, list(TrainingType.objects.asked_for())),  # type: ignore[attr-defined]
        template="training/schools.html",
        filterset=SchoolFilter,
        whole=True,
        empty="No school here. Choose another filter.",
        lede=lede([share for place, share in found.items() if place]),
        central=central,
        tabs=tabs(request),
    )


def everywhere(user: User) -> bool:
    """Whether the reader sees the compliance of the whole trust, its central staff and trustees included."""
    roles = CAN["compliance.view"]
    return any(grant.role in roles and not grant.school_id and not grant.cluster_id for grant in grants(user))


def lede(found: list[Share]) -> str:
    people, whole = sum(share.people for share in found), sum(share.whole for share in found)
    if not people:
        return "Nobody is entered yet. People with an account are entered by the daily job."
    lacking = [share for share in found if share.lacking]
    words = f"{whole:,} of {count_of(people, 'person', 'people')} in schools are up to date"
    return f"{words} · gaps in {count_of(len(lacking), 'school')}" if lacking else f"{words} · no gap anywhere"


@requires("compliance.view")
def training_school(request: Request, pk: int) -> HttpResponse:
    """One school: each training's share, and by name who lacks what for those who may know."""
    school = get_object_or_404(School.objects.for_user(request.user, "compliance.view"), pk=pk)
    share = shares(Trainee.objects.filter(school=school), clock.today()).get(school.pk, Share())
    types = [part.training for part in share.parts]
    context = {"school": school, "share": share, "gaps": gaps(request.user, school, types), "tabs": tabs(request)}
    return render(request, "training/school.html", context)


def gaps(user: User, school: School, types: list[TrainingType]) -> list[tuple[Trainee, list]] | None:
    """Who lacks what at a school; None for a reader who may only know how many."""
    level = CAN["training.view"]
    named = any(level.get(grant.role) == FULL and covers(grant, school) for grant in grants(user))
    if not named:
        return None
    people = Trainee.objects.for_user(user, "training.view").live().filter(school=school)  # type: ignore[attr-defined]
    lacking = with_cells(people.filter(~complete(types, clock.today())), types)
    return [(row, [cell for cell in cells_of(row, types) if cell.gap]) for row in lacking[:GAPS_SHOWN]]


def covers(grant: object, school: School) -> bool:
    at = getattr(grant, "school_id", None)
    cluster = getattr(grant, "cluster_id", None)
    return at == school.pk or bool(cluster) and cluster == school.cluster_id or (at is None and cluster is None)
