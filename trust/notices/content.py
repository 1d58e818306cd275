"""What a mail says: its lines in the order of their urgency, as plain text first and as HTML."""

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
class Line:
    what: str
    school: str
    decision: str
    due: str
    because: str
    url: str
    late: bool


@dataclass(frozen=True)
class Letter:
    """A mail's words, ready for its columns."""

    subject: str
    text: str
    html: str


def letter(person: User, notices: Sequence[Notice], *, day: date, kind: Mail.Kind, profile: Trust) -> Letter:
    """The mail that tells these notices on this day: late things first, then by date, what has no date last."""
    ordered = sorted(notices, key=lambda notice: (notice.due_on or date.max, notice.about, notice.subject, notice.pk))
    lines = [line(notice, day) for notice in ordered]
    late = sum(each.late for each in lines)
    subject = headline(lines, late)
    context = {
        "person": person,
        "lines": lines,
        "late": late,
        "count": len(lines),
        "urgent": kind == Mail.Kind.URGENT,
        "mail_day": day,
        "subject": subject,
        "trust": profile,
        "footer": profile.footer or standing_footer(Hours(profile.send_from, profile.send_until)),
        "home": settings.CONCORD_URL,
    }
    text = render_to_string("notices/mail/letter.txt", context)
    return Letter(subject, text, render_to_string("notices/mail/letter.html", context))


def line(notice: Notice, day: date) -> Line:
    return Line(
        what=notice.subject,
        school=notice.about,
        decision=notice.reason,
        due=due_words(notice.due_on, day) if notice.due_on else "",
        because=notice.escalated_from,
        url=notice.link if "://" in notice.link else settings.CONCORD_URL + notice.link,
        late=bool(notice.due_on and notice.due_on < day),
    )


def due_words(due_on: date, day: date) -> str:
    if due_on < day:
        return f"{late_by(due_on, day)}: it was due on {long_day(due_on)}"
    return "due today" if due_on == day else f"due on {long_day(due_on)}, {late_by(due_on, day)}"


def headline(lines: Sequence[Line], late: int) -> str:
    """The subject of the mail: the one thing itself, or how many there are and how many are late."""
    if len(lines) == 1:
        return ", ".join(part for part in (lines[0].what, lines[0].school) if part)[:250]
    return f"{count_of(len(lines), 'thing')} for you" + (f", {late} late" if late else "")


def standing_footer(hours: Hours) -> str:
    """What the foot of a mail says where the trust has written nothing of its own (S1-17)."""
    return (
        f"Concord sends one mail a day at most, on your working days between {hours.first:%H:%M} and "
        f"{hours.last:%H:%M}. Nobody expects an answer outside your working hours."
    )
