"""How complete the record is, school by school and check by check."""

from typing import Any

from django.http import HttpResponse
from django.urls import reverse
from django.utils.html import format_html

from safeguarding.register.filters import ComplianceFilter
from safeguarding.register.selectors.compliance import Place, Share, everybody, shares
from safeguarding.register.selectors.states import CHECKS
from safeguarding.register.views.parts import tabs
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import grants, holds
from trust.access.table import CAN
from trust.lists import Column, list_page
from trust.marks import status
from trust.words import count_of

Found = dict[Place, dict[str, Share]]


@requires("compliance.view")
def compliance_grid(request: Request) -> HttpResponse:
    """Schools by kind of check, in per cent and counts: no name stands here."""
    day = clock.today()
    schools = School.objects.for_user(request.user, "compliance.view").open_on(day)
    whole = sees_whole(request.user)
    found = shares(everybody(day, schools.values("pk"), whole=whole), day)
    drills = holds(request.user, "register.drill")
    return list_page(
        request,
        schools,
        [
            Column("school", "School", lambda row: row.name, "sort_name",
                   url=lambda row: reverse("register_drill", args=[row.pk]) if drills else ""),
            Column("all", "All checks", lambda row: total(found, row.pk).words,
                   html=lambda row: mark(total(found, row.pk))),
            *(column(kind.value, kind.short, found) for kind in CHECKS),
        ],
        template="register/compliance.html",
        filterset=ComplianceFilter,
        whole=True,
        empty="No schools here. Choose another filter.",
        lede=lede(found),
        tabs=tabs(request),
        trust_shares=trust_lines(found),
        drills=drills,
    )  # fmt: skip


def sees_whole(user: Any) -> bool:
    """Whoever sees the trust's own part in per cent: those who hold the capability for the whole trust."""
    return any(
        grant.school_id is None and grant.cluster_id is None and grant.role in CAN["compliance.view"]
        for grant in grants(user)
    )


def column(kind: str, label: str, found: Found) -> Column:
    def share(school: School) -> Share:
        return found.get(school.pk, {}).get(kind, Share())

    return Column(kind, label, lambda school: share(school).words, html=lambda school: mark(share(school)))


def total(found: Found, place: Place) -> Share:
    return sum(found.get(place, {}).values(), Share())


def mark(share: Share) -> Any:
    """97% with its icon, and what lacks beside it."""
    if not share.asked:
        return format_html('<span class="muted">{}</span>', "–")
    return status({"green": "complete"}.get(share.state, share.state), share.words)


def trust_lines(found: Found) -> list[tuple[str, Any]]:
    own = found.get(None, {})
    return [(kind.short, mark(own[kind.value])) for kind in CHECKS if own.get(kind.value, Share()).asked]


def lede(found: Found) -> str:
    """99% of 1,204 checks are complete · 3 missing in 2 schools."""
    everything = sum((total(found, place) for place in found), Share())
    if not everything.asked:
        return "Nobody is on the record yet."
    words = f"{everything.per_cent}% of {everything.asked:,} checks are complete"
    short = [place for place in found if place and total(found, place).red]
    if short:
        red = sum(total(found, place).red for place in short)
        words += f" · {count_of(red, 'check')} missing or late in {count_of(len(short), 'school')}"
    return words
