"""Between browser and pages: redirects that a fragment can follow, clashes of edits, forms sent after sign-in ended."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from trust import kept
from trust.history.locking import EditClash

GetResponse = Callable[[HttpRequest], HttpResponse]


class HtmxRedirects:
    """A redirect that answers a fragment's request moves the whole page: to sign-in, say, when a session has ended."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.headers.get("HX-Request") and response.status_code in (301, 302, 303):
            moved = HttpResponse(status=204)
            moved.cookies = response.cookies
            moved["HX-Redirect"] = response["Location"]
            return moved
        return response


class EditClashes:
    """Two people saved one record: 409, with both texts, and nothing typed is lost."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, EditClash):
            return None
        return render(request, "409.html", {"row": exception.row, "typed": exception.typed}, status=409)


class KeepTyped:
    """Stands before the door: a form sent after its sign-in ended is kept until that person has signed in again."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *view: Any) -> None:
        if request.method == "POST" and not request.user.is_authenticated:
            kept.keep(request)
