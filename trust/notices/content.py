"""What a mail says: its lines in the order of their urgency, as plain text first and as HTML."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.template.loader import render_to_string

from trust.models import Trust, User
from trust.notices.models import Mail, Notice
from trust.notices.windows import Hours
from trust.words import count_of, late_by, long_day


@dataclass(frozen=True)
class Place:
    """Where one thing is to be done: the school (empty: the trust, or none in particular) and the page."""

    school: str
    url: str


@dataclass(frozen=True)
class Line:
    """One thing, at one or several schools."""

    what: str
    decision: str
    due: str
    because: str
    late: bool
    places: list[Place]


@dataclass(frozen=True)
class Letter:
    """A mail's words, ready for its columns."""

    subject: str
    text: str
    html: str


def letter(person: User, notices: Sequence[Notice], *, day: date, kind: Mail.Kind, profile: Trust) -> Letter:
    """The mail that tells these notices on this day: late things first, then by date, what has no date last."""
    lines = lines_of(notices, day)
    late = sum(len(line.places) for line in lines if line.late)
    subject = headline(lines, len(notices), late)
    context = {
        "person": person,
        "lines": lines,
        "late": late,
        "count": len(notices),
        "urgent": kind == Mail.Kind.URGENT,
        "mail_day": day,
        "subject": subject,
        "trust": profile,
        "footer": profile.footer or standing_footer(Hours(profile.send_from, profile.send_until)),
        "home": settings.CONCORD_URL,
    }
    text = render_to_string("notices/mail/letter.txt", context)
    return Letter(subject, text, render_to_string("notices/mail/letter.html", context))


def lines_of(notices: Sequence[Notice], day: date) -> list[Line]:
    """One line a thing: what is the same at several schools is said once, with the schools under it."""
    ordered = sorted(notices, key=lambda notice: (notice.due_on or date.max, notice.subject, notice.about, notice.pk))
    same: dict[tuple, list[Notice]] = defaultdict(list)
    for notice in ordered:
        same[notice.due_on, notice.subject, notice.reason, notice.escalated_from].append(notice)
    return [_line(some, day) for some in same.values()]


def _line(same: Sequence[Notice], day: date) -> Line:
    one = same[0]
    return Line(
        what=one.subject,
        decision=one.reason,
        due=due_words(one.due_on, day) if one.due_on else "",
        because=one.escalated_from,
        late=bool(one.due_on and one.due_on < day),
        places=[Place(notice.about, address(notice.link)) for notice in same],
    )


def address(link: str) -> str:
    return link if "://" in link else settings.CONCORD_URL + link


def due_words(due_on: date, day: date) -> str:
    if due_on < day:
        return f"{late_by(due_on, day)}: it was due on {long_day(due_on)}"
    return "due today" if due_on == day else f"due on {long_day(due_on)}, {late_by(due_on, day)}"


def headline(lines: Sequence[Line], count: int, late: int) -> str:
    """The subject of the mail: the one thing itself, or how many there are and how many are late."""
    if count == 1:
        return ", ".join(part for part in (lines[0].what, lines[0].places[0].school) if part)[:250]
    return f"{count_of(count, 'thing')} for you" + (f", {late} late" if late else "")


def standing_footer(hours: Hours) -> str:
    """What the foot of a mail says where the trust has written nothing of its own (S1-17)."""
    return (
        f"Concord sends one mail a day at most, on your working days between {hours.first:%H:%M} and "
        f"{hours.last:%H:%M}. Nobody expects an answer outside your working hours."
    )
