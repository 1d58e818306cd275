"""Trust home, my school, my work."""

from django.http import HttpResponse
from django.shortcuts import render

from trust.access.pages import Request, requires


@requires("signed_in")
def home(request: Request) -> HttpResponse:
    return render(request, "dashboard/home.html")
