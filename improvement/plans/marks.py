"""How ratings and measures are shown: one word and icon each, in lists and on pages alike."""

from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from improvement.plans.models import Priority, Rating
from improvement.plans.selectors.priorities import faces, latest_rating
from trust.marks import status


def done_words(priority: Priority) -> str:
    rating = latest_rating(priority)
    return Rating.Done(rating.done).label if rating else "not rated yet"


def working_words(priority: Priority) -> str:
    rating = latest_rating(priority)
    return Rating.Working(rating.working).label if rating else "not rated yet"


def done_mark(priority: Priority) -> SafeString:
    rating = latest_rating(priority)
    return status(rating.done if rating else "not_started", done_words(priority))


def working_mark(priority: Priority) -> SafeString:
    rating = latest_rating(priority)
    return status(rating.working if rating else "not_started", working_words(priority))


def face_words(priority: Priority) -> str:
    return "; ".join(faces(priority)) or "no measure yet"


def face_mark(priority: Priority) -> SafeString:
    """Each measure with its date on a line of its own."""
    found = faces(priority)
    if not found:
        return format_html('<span class="muted">{}</span>', "no measure yet")
    return format_html_join("", "<div>{}</div>", [(face,) for face in found])


@dataclass(frozen=True)
class Face:
    """A priority as a plan lists it: its row, and the two ratings as marks."""

    row: Priority
    done: SafeString
    working: SafeString


def face(row: Priority) -> Face:
    return Face(row, done_mark(row), working_mark(row))
