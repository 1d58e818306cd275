"""How the pages of practice are shown: one page to write on, and the way back from it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from trust.access.pages import Request

HOME = ("What we try", "practice_home")


def write(
    request: Request, form: Any, *, title: str, button: str, back: tuple[str, str], **context: Any
) -> HttpResponse:
    """A page with one form. `back` is (words, address) of the page it belongs to; `lede` stands under the title."""
    context |= {"form": form, "title": title, "button": button, "back": back}
    return render(request, "practice/write.html", context, status=form.status)
