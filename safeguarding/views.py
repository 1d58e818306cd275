"""The section for safeguarding: how every school stands, and what the charter says."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.html import format_html
from django.utils.text import capfirst
from django.views.decorators.http import require_POST

from charter.models import Domain
from charter.selectors import section
from safeguarding import actions, board
from safeguarding.filters import BoardFilter
from safeguarding.models import EFFECTIVE, KeptStanding, State
from schools.models import School
from trust.access.pages import Request, requires
from trust.access.scopes import holds
from trust.calendar import Period
from trust.lists import Column, list_page
from trust.marks import status
from trust.models import User


@requires("charter.view")
def safeguarding_section(request: Request) -> HttpResponse:
    """The board for those who answer for schools, their own page for one school's; else what the charter says."""
    if not holds(request.user, board.CAPABILITY):
        return charter(request)
    found = board.board(request.user)
    rows = board.schools(request.user, found.period)
    if not request.GET and len(rows) == 1:
        return redirect("school_standing", pk=rows[0].pk)
    return list_page(
        request,
        rows,
        columns(found, request.user),
        template="safeguarding/safeguarding_section.html",
        filterset=BoardFilter,
        whole=True,
        empty="No school here. Choose another filter.",
        lede=board.lede(rows),
        board=found,
    )


@requires("charter.view")
def safeguarding_charter(request: Request) -> HttpResponse:
    """What the charter says about safeguarding."""
    return charter(request)


def charter(request: Request) -> HttpResponse:
    return render(
        request, "safeguarding/safeguarding_charter.html", {"section": section(request.user, Domain.SAFEGUARDING)}
    )


@requires(board.CAPABILITY)
@require_POST
def board_refresh(request: Request) -> HttpResponse:
    """Works the board out now, for somebody who has just put a thing right."""
    actions.keep_standings()
    messages.success(request, "The board is up to date.")
    return redirect("safeguarding_section")


@requires(board.CAPABILITY)
def school_standing(request: Request, pk: int) -> HttpResponse:
    """One school: each matter with its reason, and how it stood in the last terms."""
    school = get_object_or_404(School.objects.for_user(request.user, board.CAPABILITY), pk=pk)
    shown_terms = board.last_terms()
    found = board.of_school(request.user, school, shown_terms)
    rows = [
        {
            "matter": matter,
            "now": now,
            "url": board.leads(request.user, now),
            "marks": [status(state_of(one), word(one, matter.name)) for one in [now, *terms[:-1]]],
        }
        for matter, now, terms in found
    ]
    context = {"school": school, "whole": rows[0], "lede": board.answer_words(found[0][1]), "rows": rows}
    context["terms"] = shown_terms[:-1]
    return render(request, "safeguarding/school_standing.html", context)


def columns(found: board.Board, user: User) -> list[Column]:
    """School, answer with its reason, each matter, and the answer of each term before this one."""
    return [
        Column(
            "school", "School", lambda row: row.name, "sort_name", url=lambda row: f"/safeguarding/schools/{row.pk}/"
        ),
        standing_column(EFFECTIVE, "Effective?", found, user, "place"),
        *(standing_column(matter.name, matter.label, found, user) for matter in found.matters),
        *(trend_column(term, found) for term in found.terms[:-1]),
    ]


def standing_column(name: str, label: str, found: board.Board, user: User, sort: str = "") -> Column:
    """State with word, icon and reason; a link for those who may open the page behind it."""

    def of(school: School) -> KeptStanding | None:
        return found.row(school).standings.get(name)

    return Column(
        name,
        label,
        lambda school: told(of(school), name),
        sort,
        html=lambda school: shown(of(school), name, board.leads(user, of(school))),
    )


def trend_column(term: Period, found: board.Board) -> Column:
    def of(school: School) -> KeptStanding | None:
        return found.row(school).terms.get(term.code)

    return Column(
        f"term {term.code}",
        term.label.replace(" term", ""),
        lambda school: word(of(school), EFFECTIVE),
        html=lambda school: status(state_of(of(school)), word(of(school), EFFECTIVE)),
    )


def state_of(standing: KeptStanding | None) -> str:
    return standing.state if standing else State.UNKNOWN


def word(standing: KeptStanding | None, matter: str) -> str:
    state = State(state_of(standing))
    return board.ANSWERS[state] if matter == EFFECTIVE else state.label.lower()


def told(standing: KeptStanding | None, matter: str) -> str:
    """As exported: 'red: 2 audits late'."""
    reason = standing.words if standing else ""
    return ": ".join(part for part in (word(standing, matter), reason) if part)


def shown(standing: KeptStanding | None, matter: str, url: str) -> Any:
    mark, reason = status(state_of(standing), word(standing, matter)), capfirst(standing.words) if standing else ""
    if url:
        return format_html('{}<small class="reason"><a href="{}">{}</a></small>', mark, url, reason)
    return format_html('{}<small class="reason">{}</small>', mark, reason)
