"""Second readers: invited by the head; their part, person by person; handed in."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from safeguarding.audits.actions import readings
from safeguarding.audits.forms import InviteForm, LookForm
from safeguarding.audits.models import PeerReading, Sample, SampleResult, SampleRow
from safeguarding.audits.selectors.audits import audit_of
from safeguarding.audits.selectors.readings import readers_for
from safeguarding.audits.selectors.samples import sheet_of
from safeguarding.audits.views.samples import found_in
from trust.access.levels import OWN
from trust.access.pages import Request, requires
from trust.forms import tried


@requires("reviewer.invite")
def reading_invite(request: Request, pk: int) -> HttpResponse:
    submission = audit_of(request.user, pk, "reviewer.invite")
    sample = get_object_or_404(Sample.objects.select_related("school", "submission"), submission=submission)
    form = InviteForm(request.POST or None, readers=readers_for(sample.school))
    if form.is_valid() and form.attempt(readings.invite, sample, by=request.user, **form.cleaned_data):
        messages.success(request, f"{form.result.reader} is asked, in the next daily mail.")
        return redirect("sample_detail", pk)
    context = {"form": form, "submission": submission, "school": submission.school}
    context["sample_url"] = reverse("sample_detail", args=[pk])
    return render(request, "audits/reading_invite.html", context, status=form.status)


@requires("reviewer.invite")
@require_POST
def reading_end(request: Request, pk: int) -> HttpResponse:
    rows = PeerReading.objects.for_user(request.user, "reviewer.invite").select_related("sample")
    reading = get_object_or_404(rows, pk=pk)
    tried(request, readings.end, reading, by=request.user, success="The invitation has ended.")
    return redirect("sample_detail", reading.sample.submission_id)


def reading_of(request: Request, pk: int) -> PeerReading:
    """The reader's own, on a day on which it is open to them: 404 from the day after."""
    rows = PeerReading.objects.open_to(request.user).for_user(request.user, "audit.read_part", level=OWN)  # type: ignore[attr-defined]
    return get_object_or_404(rows.for_pages(), pk=pk)  # type: ignore[no-any-return]


@requires("audit.read_part")
def reading_detail(request: Request, pk: int) -> HttpResponse:
    """The part that this reader was invited to, and nothing else of the school."""
    reading = reading_of(request, pk)
    sheet = sheet_of(reading.sample_id, list(reading.rows.all()))  # type: ignore[attr-defined]
    return render(request, "audits/reading_detail.html", {"reading": reading, "sheet": sheet})


@requires("audit.read_part")
def reading_row(request: Request, pk: int) -> HttpResponse:
    """One person, without what the school found: the second pair of eyes is a fresh one."""
    row = get_object_or_404(SampleRow.objects.filter(reading__reader=request.user), pk=pk)
    reading = reading_of(request, row.reading_id or 0)
    form = LookForm(request.POST or None, row=row, found=found_in(row, SampleResult.Side.PEER))
    if form.is_valid() and form.attempt(readings.read, row, by=request.user, **form.cleaned_data):
        return redirect("reading_detail", reading.pk)
    return render(
        request, "audits/reading_row.html", {"form": form, "row": row, "reading": reading}, status=form.status
    )


@requires("audit.read_part")
@require_POST
def reading_hand_in(request: Request, pk: int) -> HttpResponse:
    reading = reading_of(request, pk)
    if tried(request, readings.hand_in, reading, by=request.user, success="Handed in. Thank you for your eyes."):
        return redirect("my_work")
    return redirect(reading)
