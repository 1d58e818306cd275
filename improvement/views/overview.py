"""The first page of improvement: what is due, late and unverified, and what each room adds."""

from django.http import HttpResponse
from django.shortcuts import render

from charter.models import Domain
from charter.selectors import section
from improvement.selectors.overview import overview
from trust import hooks
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires


@requires("tracker.view", level=SUMMARY)
def improvement_home(request: Request) -> HttpResponse:
    """Rooms add their parts to it as panels of the page `improvement_home`, built from the reader alone."""
    context = {
        "page": overview(request.user),
        "panels": hooks.panels("improvement_home", request.user),
        "section": section(request.user, Domain.IMPROVEMENT),
    }
    return render(request, "improvement/improvement_home.html", context)
