"""The demo trust's mail of its last days: written and made by the real clock, and sent nowhere."""

from datetime import timedelta

from charter.actions import reminders
from trust import clock
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.notices import mails
from trust.notices.life import log
from trust.notices.models import DeliveryEvent, Mail

DAYS = 3


def remind_people(plan: DemoPlan) -> None:
    """Each of the last working days: reminders at six, digests at half past seven, and they count as sent."""
    calendar = Calendar.load()
    for ago in reversed(range(DAYS)):
        day = calendar.working_days_after(plan.as_at, -ago) if ago else plan.as_at
        with clock.at(plan.moment(day, hour=6)):
            reminders.write_reminders()
        with clock.at(plan.moment(day, hour=7) + timedelta(minutes=30)):
            mails.make_mails()
            count_as_sent()


def count_as_sent() -> None:
    made = list(Mail.objects.filter(state=Mail.State.WAITING).select_related("recipient"))
    # The same trust from the same seed: no random Message-IDs.
    for mail in made:
        mail.message_id, mail.state = f"<demo.{mail.day:%Y%m%d}.{mail.recipient_id}@demo.example>", Mail.State.SENT
        mail.sent_at, mail.attempts = clock.now(), 1
    Mail.objects.bulk_update(made, ["message_id", "state", "sent_at", "attempts"], batch_size=500)
    log(DeliveryEvent.Kind.SENDING, mails=made, detail="in the demonstration: to nobody")
    log(DeliveryEvent.Kind.SENT, mails=made)
