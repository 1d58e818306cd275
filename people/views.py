"""The section of the site for staff: what the charter says about workload, learning and employment."""

from django.http import HttpResponse
from django.shortcuts import render

from charter.models import Domain
from charter.selectors import section
from trust.access.pages import Request, requires


@requires("charter.view")
def people_section(request: Request) -> HttpResponse:
    return render(request, "people/people_section.html", {"section": section(request.user, Domain.PEOPLE)})
