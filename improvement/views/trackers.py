"""The trackers of the schools, side by side."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.utils.html import format_html

from charter.questions import Choice
from improvement import selectors
from improvement.filters import TrackerFilter
from improvement.selectors import NOTHING, Standing
from schools.models import School
from trust import clock, hooks
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.lists import Column, list_page
from trust.marks import icon, status


def chip(choice: Choice | None) -> Any:
    """A judgement as its word and icon."""
    if choice is None:
        return format_html('<span class="muted">{}</span>', "–")
    return format_html('<span class="state state-{}">{}{}</span>', choice.tone, icon(choice.icon), choice.word)


def columns(found: Mapping[int, Standing]) -> list[Column]:
    def of(row: School) -> Standing:
        return found.get(row.pk, NOTHING)

    def strand(code: str, title: str) -> Column:
        return Column(
            code,
            title,
            lambda row: choice.word if (choice := of(row).judgements.get(code)) else "",
            html=lambda row: chip(of(row).judgements.get(code)),
        )

    return [
        Column("school", "School", lambda row: row.name, "sort_name", url=lambda row: of(row).url),
        Column("state", "This semester", lambda row: of(row).state_words,
               html=lambda row: status(of(row).state, of(row).state_words)),
        *(strand(part.code, part.title) for part in selectors.strands()),
        Column("step", "In the cycle", lambda row: str(place.step) if (place := of(row).position) else ""),
    ]  # fmt: skip


@requires("tracker.view", level=SUMMARY)
def tracker_list(request: Request) -> HttpResponse:
    """Schools by strand: the latest judgements that were submitted, and where this semester's tracker is."""
    found = selectors.standings(request.user)
    schools = School.objects.for_user(request.user, "tracker.view", level=SUMMARY)
    return list_page(
        request,
        schools.open_on(clock.today()),
        columns(found),
        template="improvement/tracker_list.html",
        filterset=TrackerFilter,
        empty="No schools here. Import the register of schools, or choose another filter.",
        lede=selectors.lede(found),
        panels=hooks.panels("tracker_list", request.user),  # type: ignore[arg-type]
    )
