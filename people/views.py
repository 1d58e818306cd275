"""The section of the site for staff: what the charter says about workload, learning and employment."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.models import Domain
from charter.selectors import section
from trust.access.pages import requires


@requires("charter.view")
def people_section(request: HttpRequest) -> HttpResponse:
    return render(request, "people/people_section.html", {"section": section(request.user, Domain.PEOPLE)})
