"""After the visit: its report, the head's signature under it, the school's reply, and the end."""

from collections.abc import Sequence
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction

from improvement.selectors import limit
from improvement.visits.actions.states import locked, moved
from improvement.visits.models import Visit
from improvement.visits.selectors.visits import head_of
from trust import clock
from trust.calendar import Calendar
from trust.models import User
from trust.notices.actions import notify
from trust.words import count_of, long_day

PARTS = {
    "support_note": "Say what will help the school. A visit leaves support as well as challenge.",
    "challenge_note": "Say what you asked of the school. A visit leaves challenge as well as support.",
    "evaluation": "Say how things stand.",
    "development": "Say how they can get better.",
}


@transaction.atomic
def report_visit(
    visit: Visit,
    *,
    support_note: str,
    challenge_note: str,
    evaluation: str,
    development: str,
    by: User,
    strengths: Sequence[str] = (),
    next_steps: Sequence[str] = (),
    report_link: str = "",
) -> Visit:
    """Hands the report to the school; its reply is due within `reply-days` working days (S2-5, S3-14).

    At most `next-steps` next steps: a limit of the trust.
    """
    said = {
        "support_note": support_note, "challenge_note": challenge_note, "evaluation": evaluation,
        "development": development,
    }  # fmt: skip
    missing = {name: words for name, words in PARTS.items() if not said[name].strip()}
    if missing:
        raise ValidationError(missing)  # type: ignore[arg-type]
    most = limit("next-steps")
    if most is not None and len(next_steps) > most:
        raise ValidationError({"next_steps": f"{count_of(most, 'next step')} at most: choose those that matter most."})
    row = moved(visit, Visit.State.REPORTED)
    if row.type.outside and not report_link:
        raise ValidationError({"report_link": "Link the report that they wrote themselves."})
    for name, words in said.items():
        setattr(row, name, words.strip())
    row.strengths, row.next_steps, row.report_link = list(strengths), list(next_steps), report_link
    row.reported_by, row.reported_at, row.reply_due = by, clock.now(), reply_due()
    row.save_checked()
    tell_of_report(row)
    return row


def reply_due() -> date | None:
    """So many working days from today; None where the trust set no limit."""
    days = limit("reply-days")
    return None if days is None else Calendar.load().working_days_after(clock.today(), days)


def tell_of_report(visit: Visit) -> None:
    until = f": reply by {long_day(visit.reply_due)}" if visit.reply_due else ""
    for person in head_of(visit.school):
        notify(
            person, subject=f"Report of the {visit.type.name.lower()}{until}", link=visit.get_absolute_url(),
            key=f"visit-{visit.pk}-report-{person.pk}", school=visit.school.name, reason=visit.type.policy_title,
        )  # fmt: skip


@transaction.atomic
def cosign(visit: Visit, *, by: User) -> Visit:
    """The head puts their name under the report: it is what both saw (S3-15)."""
    row = locked(visit)
    if not row.has_report:
        raise ValidationError("There is no report to sign yet.")
    if row.cosigned_at is not None:
        raise ValidationError("This report is signed already.")
    if by.pk == row.reported_by_id:
        raise ValidationError("Somebody else must sign what you wrote.")
    row.claim(row.version)
    row.cosigned_by, row.cosigned_at = by, clock.now()
    row.save()
    return row


@transaction.atomic
def reply_to_visit(visit: Visit, *, reply: str, by: User) -> Visit:
    """The school says what it makes of the report; the lead is told."""
    if not reply.strip():
        raise ValidationError({"reply": "Write the reply first."})
    row = moved(visit, Visit.State.REPLIED)
    row.reply, row.replied_by, row.replied_at = reply.strip(), by, clock.now()
    row.save()
    notify(
        row.lead, subject=f"{row.school} replied to the {row.type.name.lower()}", link=row.get_absolute_url(),
        key=f"visit-{row.pk}-reply", school=row.school.name, reason=row.type.policy_title,
    )  # fmt: skip
    return row


@transaction.atomic
def close_visit(visit: Visit, *, by: User) -> Visit:
    """Ends it: the report is signed, and each finding became something or was declined with a reason (S3-16)."""
    row = moved(visit, Visit.State.CLOSED)
    waiting = row.findings.open().count()  # type: ignore[attr-defined]
    if waiting:
        raise ValidationError(f"{count_of(waiting, 'finding')} still without an action, a priority or a reason.")
    if row.cosigned_at is None:
        raise ValidationError("The head has not signed the report yet.")
    row.closed_at = clock.now()
    row.save()
    return row
