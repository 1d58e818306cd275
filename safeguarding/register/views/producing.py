"""A part of the record for those entitled to inspect it: on screen at once, and frozen as a PDF."""

from typing import Any

from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.register import printing
from safeguarding.register.actions.parts import TRUST, produce_again, produce_part
from safeguarding.register.models import RecordPart
from safeguarding.register.selectors.snapshot import parts_of, record_part
from safeguarding.register.views.parts import tabs
from schools.models import School
from trust import clock
from trust.access.pages import Request, requires
from trust.access.scopes import grants
from trust.access.table import CAN
from trust.files import respond
from trust.lists import Column, list_page
from trust.marks import status
from trust.reports import progress
from trust.reports.models import State
from trust.templatetags.concord import moment
from trust.words import long_day

CAPABILITY = "register.produce"
COLUMNS = [
    Column("whose", "Part", lambda row: row.school or "The trust's own", "school__sort_name",
           url=RecordPart.get_absolute_url),
    Column("at", "Produced", lambda row: moment(row.run.requested_at), "run__requested_at"),
    Column("by", "By", lambda row: str(row.run.requested_by)),
    Column("state", "State", lambda row: row.run.get_state_display(), html=lambda row: status(row.run.state)),
    Column("hash", "SHA-256 of the PDF", lambda row: row.run.pdf.sha256 if row.run.pdf else "",
           html=lambda row: f"{row.run.pdf.sha256[:12]}…" if row.run.pdf else ""),
]  # fmt: skip


def place_of(user: Any, pk: int) -> School | None:
    """The school, or None for the trust's own part, which only who holds the capability everywhere may produce."""
    if pk != TRUST:
        return get_object_or_404(School.objects.for_user(user, CAPABILITY), pk=pk)
    if any(one.school_id is None and one.cluster_id is None and one.role in CAN[CAPABILITY] for one in grants(user)):
        return None
    raise Http404


@requires(CAPABILITY)
def register_part(request: Request, pk: int) -> HttpResponse:
    """What an inspector is shown: the whole part on one page, with nothing to change."""
    school = place_of(request.user, pk)
    context = printing.shown(record_part(pk, clock.today(), request.user))
    return render(request, "register/part.html", {**context, "school": school, "pk": pk})


@requires(CAPABILITY)
@require_POST
def record_part_produce(request: Request, pk: int) -> HttpResponse:
    return redirect(produce_part(place_of(request.user, pk), by=request.user))


@requires(CAPABILITY)
def record_part_list(request: Request) -> HttpResponse:
    user = request.user
    return list_page(
        request,
        parts_of(user),
        COLUMNS,
        template="register/part_list.html",
        empty="No part was produced yet. Choose a school above: its part shows at once, and prints from there.",
        tabs=tabs(request),
        schools=School.objects.for_user(user, CAPABILITY).open_on(clock.today()),
        whole=any(one.school_id is None and one.cluster_id is None for one in grants(user)),
    )


@requires(CAPABILITY)
def record_part_detail(request: Request, pk: int) -> HttpResponse:
    """What was produced, with its hashes, or how far it is."""
    rows = RecordPart.objects.for_user(request.user, CAPABILITY).select_related("school", "run__pdf")
    part = get_object_or_404(rows.select_related("run__requested_by"), pk=pk)
    run = part.run
    context: dict[str, Any] = {"part": part, "school": part.school, "run": run, "progress": progress.of(run)}
    if run.state == State.FINISHED and run.pdf:
        context["facts"] = [
            ("As it stood on", long_day(run.as_at)),
            ("Produced", f"{moment(run.requested_at)} by {run.requested_by}"),
            ("Holds", printing.counted(run.contents.get("counts", {}))),
            ("SHA-256 of what it says", run.snapshot_sha256),
            ("SHA-256 of the PDF", run.pdf.sha256),
        ]
    return render(request, "register/part_detail.html", context)


@requires(CAPABILITY)
@require_POST
def record_part_retry(request: Request, pk: int) -> HttpResponse:
    """Once more, where it could not be made; pressed twice it is made once."""
    part = get_object_or_404(RecordPart.objects.for_user(request.user, CAPABILITY), pk=pk)
    return redirect(produce_again(part, by=request.user))


@requires(CAPABILITY)
def record_part_progress(request: Request, pk: int) -> HttpResponse:
    """The fragment that the waiting page asks for again and again."""
    part = get_object_or_404(parts_of(request.user), pk=pk)
    context = {"part": part, "run": part.run, "progress": progress.of(part.run)}
    return render(request, "register/part_detail.html#progress", context)


@requires(CAPABILITY)
def record_part_pdf(request: Request, pk: int) -> HttpResponseBase:
    """The PDF as it was produced; the reading is in the read log."""
    part = get_object_or_404(parts_of(request.user).filter(run__state=State.FINISHED), pk=pk)
    return respond(part.run.pdf)
