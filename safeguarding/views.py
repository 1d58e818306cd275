"""The section of the site for safeguarding: what the charter says about it and how the schools stand."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from charter.models import Domain
from charter.selectors import section
from trust.access.pages import requires


@requires("charter.view")
def safeguarding_section(request: HttpRequest) -> HttpResponse:
    context = {"section": section(request.user, Domain.SAFEGUARDING)}
    return render(request, "safeguarding/safeguarding_section.html", context)
