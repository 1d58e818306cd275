"""Exemptions: asked for by the head, advised on by the trust's leads, decided by the chief executive, until a day."""

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet

from charter.adoption.actions.tasks_of_schools import within_a_term
from charter.adoption.models import Advice, Exemption
from charter.models import CorePrinciple, Decision, DecisionVersion, DueItem, Submission
from charter.selectors.audience import Holders
from charter.selectors.decisions import in_force
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.access.table import CAN
from trust.models import User
from trust.notices.actions import Draft, notify_all
from trust.words import long_day

State = Exemption.State


@transaction.atomic
def request_exemption(
    decision: Decision,
    school: School,
    *,
    reason: str,
    until: date,
    by: User,
    principle: CorePrinciple | None = None,
    instead: str = "",
    starts_on: date | None = None,
) -> Exemption:
    """Asks for leave from a standard, or from one principle of an aligned decision, until a day of this academic year.

    ValidationError says what to do where the decision allows none, names the wrong principle, or the time to ask is
    over (domain.md section 2).
    """
    version = in_force(decision)
    if version is None:
        raise ValidationError("Nothing is in force here to be exempt from.")
    check_may_ask(version, principle)
    exemption = Exemption(
        school=school, decision=decision, version=version, principle=principle, reason=reason, instead=instead,
        starts_on=starts_on or clock.today(), until=until, asked_by=by, asked_at=clock.now(),
    )  # fmt: skip
    exemption.save_checked()
    tell(exemption, readers(exemption), "asked", f"{school} asks for an exemption: {exemption.subject}")
    return exemption


def check_may_ask(version: DecisionVersion, principle: CorePrinciple | None) -> None:
    if not version.behaviour.may_be_exempted:
        raise ValidationError(
            f"Nobody needs an exemption here: the decision is {version.get_type_display().lower()}. "
            f"{version.behaviour.school_does}"
        )
    if version.behaviour.needs_every_principle:
        if principle is None or principle.version_id != version.pk:
            raise ValidationError(
                {"principle": "Choose the one principle that your school can't meet yet. The rest of the goal stands."}
            )
    elif principle is not None:
        raise ValidationError({"principle": "This decision has no principles to choose from. Leave it empty."})
    closes = closes_on(version)
    if closes is not None and clock.today() > closes:
        raise ValidationError(
            f"Exemptions from this new standard could be asked for until {long_day(closes)}. Say what stands in "
            "the way at the annual review, or raise it with your executive headteacher."
        )


def closes_on(version: DecisionVersion) -> date | None:
    """The last day to ask where the standard has just replaced what schools wrote: one term; else None."""
    if not version.behaviour.completes:
        return None
    earlier = DecisionVersion.objects.filter(decision=version.decision_id, status="published")
    before = earlier.filter(effective_from__lt=version.effective_from).order_by("-effective_from").first()
    if before is None or not before.behaviour.own_form:
        return None
    return within_a_term(version.effective_from)


@transaction.atomic
def advise(exemption: Exemption, *, supports: bool, words: str, by: User) -> Advice:
    """What a lead of the trust says to it; the first advice makes it ready to be decided."""
    exemption = held(exemption)
    if not exemption.is_open:
        raise ValidationError("This has been decided already.")
    if by.pk == exemption.asked_by_id:
        raise ValidationError("Somebody else must advise on what you asked for.")
    advice = Advice(exemption=exemption, supports=supports, words=words, by=by, at=clock.now())
    advice.save_checked()
    if exemption.state == State.ASKED:
        exemption.state = State.ADVISED
        exemption.save(update_fields=["state"])
        subject = f"Ready for you to decide: exemption for {exemption.school}, {exemption.subject}"
        tell(exemption, Holders.load().of(Role.CEO, None), "advised", subject)
    return advice


@transaction.atomic
def decide(
    exemption: Exemption, *, agrees: bool, note: str, by: User, conditions: str = "", until: date | None = None
) -> Exemption:
    """Agrees until a day, or declines, with why. Never by who asked, and never before a second person has read it."""
    exemption = held(exemption)
    if not exemption.is_open:
        raise ValidationError("This has been decided already.")
    second = exemption.advice.exclude(by=by).exclude(by=exemption.asked_by_id).first()  # type: ignore[attr-defined]
    exemption.state = State.AGREED if agrees else State.DECLINED
    exemption.second_reader = second.by if second else None
    exemption.decided_by, exemption.decided_at = by, clock.now()
    exemption.conditions, exemption.decision_note = conditions, note
    exemption.until = until or exemption.until
    exemption.save_checked()
    if agrees:
        excuse(exemption)
    verdict = f"agreed until {long_day(exemption.until)}" if agrees else "declined"
    tell(exemption, asker_and_head(exemption), "decided", f"Your exemption was {verdict}: {exemption.subject}")
    return exemption


@transaction.atomic
def withdraw(exemption: Exemption, *, by: User) -> Exemption:
    """The school needs it no longer."""
    return end(held(exemption), f"Withdrawn by {by}.")


def end(exemption: Exemption, reason: str) -> Exemption:
    """It holds no more: what it had excused is asked for again where there is still time for it."""
    if exemption.state in (State.ENDED, State.DECLINED):
        return exemption
    agreed = exemption.state == State.AGREED
    exemption.state, exemption.ended_at, exemption.ended_reason = State.ENDED, clock.now(), reason[:200]
    exemption.save(update_fields=["state", "ended_at", "ended_reason"])
    if agreed:
        items = excused(exemption).filter(period_last_day__gte=clock.today())
        items.update(closed_at=None, closed_reason="")
    tell(exemption, asker_and_head(exemption), "ended", f"Your exemption has ended: {exemption.subject}")
    return exemption


def excuse(exemption: Exemption) -> None:
    """While it holds, what is due of the standard is closed and says why. A principle's exemption closes nothing: the
    school's own version is still due, without that principle."""
    if exemption.principle_id or exemption.until < clock.today():
        return
    items = DueItem.objects.open().filter(  # type: ignore[attr-defined]
        school=exemption.school, duty__version__decision=exemption.decision_id,
        due_on__gte=exemption.starts_on, due_on__lte=exemption.until,
    )  # fmt: skip
    items.update(closed_at=clock.now(), closed_reason=exemption.words)


def excused(exemption: Exemption) -> QuerySet[DueItem]:
    return DueItem.objects.filter(
        school=exemption.school, duty__version__decision=exemption.decision_id, closed_reason=exemption.words
    )


@transaction.atomic
def follow_the_day() -> None:
    """The daily job: ends what has run out, and excuses what has fallen due since. Safe to run twice."""
    today = clock.today()
    agreed = Exemption.objects.filter(state=State.AGREED).for_pages()  # type: ignore[attr-defined]
    for exemption in agreed.filter(until__lt=today):
        end(exemption, f"It ran until {long_day(exemption.until)}.")
    for exemption in agreed.filter(starts_on__lte=today, until__gte=today):
        excuse(exemption)


def follow_version(new: DecisionVersion, old: DecisionVersion | None, *, by: User) -> None:
    """Under another type an exemption has nothing to be from; under the same one it follows its principle."""
    if old is None:
        return
    principles = {row.code: row for row in new.principles.all()}  # type: ignore[attr-defined]
    live = [State.ASKED, State.ADVISED, State.AGREED]
    rows = Exemption.objects.filter(decision=new.decision_id, state__in=live).exclude(version=new)
    for exemption in rows.for_pages():  # type: ignore[attr-defined]
        code = exemption.principle.code if exemption.principle else ""
        if exemption.version.type != new.type or code and code not in principles:
            end(exemption, f"The decision changed on {long_day(new.effective_from)}: {new.behaviour.school_does}")
            continue
        exemption.version, exemption.principle = new, principles.get(code)
        exemption.save(update_fields=["version", "principle"])


# --- Forms and people -----------------------------------------------------------------------------------------------
def waived(submission: Submission) -> dict[str, str]:
    """Of a school's own version: the principles it need not map, with until when."""
    decision = submission.form.proforma.decision_id
    if decision is None or submission.school_id is None:
        return {}
    rows = Exemption.objects.holding().filter(decision=decision, school=submission.school_id, principle__isnull=False)  # type: ignore[attr-defined]
    return {f"p-{row.principle.code}": row.words for row in rows.select_related("principle") if row.principle}


def readers(exemption: Exemption) -> list[User]:
    """Who is asked for advice: the executive head of the school, or else whoever leads the decision."""
    holders = Holders.load()
    lead = Role(exemption.version.lead_role)
    roles = [Role.EHT, *([lead] if lead in CAN["exemption.advise"] else [])]
    found = [person for role in roles for person in holders.of(role, exemption.school)]
    return found or list(holders.of(Role.CEO, None))


def asker_and_head(exemption: Exemption) -> list[User]:
    return [exemption.asked_by, *Holders.load().of(Role.HEAD, exemption.school)]


def tell(exemption: Exemption, people: Iterable[User], stage: str, subject: str) -> None:
    notify_all(
        Draft(
            person, subject=subject, link=exemption.get_absolute_url(),
            key=f"exemption:{exemption.pk}:{stage}:{person.pk}", about=str(exemption.school),
            reason=exemption.decision.title,
        )
        for person in {person.pk: person for person in people}.values()
    )  # fmt: skip


def held(exemption: Exemption) -> Exemption:
    """The exemption as it is now, held until this change is done."""
    return Exemption.objects.select_for_update(of=("self",)).for_pages().get(pk=exemption.pk)  # type: ignore[attr-defined]
