"""Trust home, my school, my work."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from trust.access.pages import requires


@requires("signed_in")
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "dashboard/home.html")
