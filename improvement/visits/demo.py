"""The demo trust's visits: tours of the last semester closed, this semester's in every state, events with cards."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from charter.actions import add_action
from improvement.demo import holders
from improvement.models import Strand
from improvement.visits import actions
from improvement.visits.actions import events
from improvement.visits.demo_words import (
    CARDS,
    COMMITMENTS,
    FINDINGS,
    LINES,
    NEXT_STEPS,
    NOTES,
    REPLY,
    REPORT,
    STRENGTHS,
)
from improvement.visits.models import CommitmentCheck, Event, Finding, Visit, VisitType
from improvement.visits.selectors.trackers import judgements_of, live_tracker
from improvement.visits.selectors.windows import semester_of
from schools.models import School
from trust import clock
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import User

LEARNED = "We agree what a secure paragraph is, with three pieces of work that all schools keep."


def make_visits(plan: DemoPlan) -> None:
    kinds = {kind.code: kind for kind in VisitType.objects.all()}
    strands = {strand.code: strand for strand in Strand.objects.all()}
    if "study-tour" not in kinds or "curriculum" not in strands:
        return
    calendar = Calendar.load()
    make_tours(plan, calendar, kinds["study-tour"], strands)
    schools = list(School.objects.open_on(plan.as_at).order_by("sort_name"))
    make_chief_visits(plan, calendar, kinds["chief-visit"], strands["leadership"], schools[:5])
    make_events(plan, calendar, kinds, strands, schools)


def make_chief_visits(
    plan: DemoPlan, calendar: Calendar, kind: VisitType, strand: Strand, schools: list[School]
) -> None:
    """Some lately, some to come."""
    heads, chief = holders(Role.HEAD), holders(Role.CEO).get(0)
    if chief is None:
        return
    for number, school in enumerate(schools):
        with clock.at(plan.moment(plan.as_at - timedelta(days=12))):
            day = calendar.school_day_on_or_after(plan.as_at + timedelta(days=3 * number - 6))
            visit = planned(school, kind, day, chief, strand, [], calendar)
        if day < plan.as_at and school.pk in heads:
            with clock.at(plan.moment(day)):
                actions.hold_visit(visit, by=chief)


def make_tours(plan: DemoPlan, calendar: Calendar, tour: VisitType, strands: dict[str, Strand]) -> None:
    """This semester one after the other from its first week; the first three also in the semester before."""
    semester = semester_of(calendar, plan.as_at)
    if semester is None:
        return
    heads, executives, leaders = holders(Role.HEAD), holders(Role.EHT), list(holders(Role.CURRICULUM).values())
    schools = [row for row in School.objects.open_on(plan.as_at).order_by("sort_name") if row.pk in heads]
    for number, school in enumerate(schools[:-2]):
        lead = executives.get(school.cluster_id or 0)
        if lead is None:
            continue
        guest = heads[schools[number - 1].pk]
        team = [guest, *leaders[:1]]
        first = calendar.school_day_on_or_after(semester.first_day + timedelta(days=8 + 2 * number))
        make_tour(plan, calendar, school, tour, first, lead, team, strands, heads[school.pk], number % 4)
        if number < 3:
            before = calendar.school_day_on_or_after(semester.first_day - timedelta(days=150 - 3 * number))
            make_tour(plan, calendar, school, tour, before, lead, team, strands, heads[school.pk], 0)


def planned(
    school: School, kind: VisitType, day: date, lead: User, strand: Strand, team: Sequence[User], calendar: Calendar
) -> Visit:
    return actions.plan_visit(
        school, type=kind, starts_on=day, strand=strand, lead=lead, team=team, by=lead,
        lines=LINES[: kind.lines_at_least - 1], school_lines=LINES[3:],
        load_reason="Agreed with the head in the summer; the day was free for all.",
    )  # fmt: skip


def make_tour(
    plan: DemoPlan, calendar: Calendar, school: School, kind: VisitType, day: date, lead: User, team: Sequence[User],
    strands: dict[str, Strand], head: User, fate: int,
) -> None:  # fmt: skip
    """`fate`: 0 closed, 1 reported and waiting for the reply, 2 held and to be reported, 3 planned."""
    with clock.at(plan.moment(day - timedelta(days=21))):
        visit = planned(school, kind, day, lead, strands["curriculum"], team, calendar)
    if day >= plan.as_at:
        return
    with clock.at(plan.moment(day, 15)):
        visit = actions.hold_visit(visit, by=lead)
        found = [
            actions.add_finding(visit, words=words, strand=strands[code], by=lead)
            for code, words in FINDINGS[: 2 + fate % 2]
            if code in strands
        ]
        for words in NOTES:
            key = UUID(int=plan.random("note", visit.pk, words).getrandbits(128))
            actions.note(visit, key=key, words=words, by=lead)
        take_home(visit, team)
    if fate < 2:
        report(plan, visit, lead, head, found, day, closes=fate == 0)
    if fate == 0:
        confirm(plan, visit, lead, day)


def take_home(visit: Visit, team: Sequence[User]) -> None:
    for number, person in enumerate(dict.fromkeys(team)):
        if number == 2:
            actions.commit(visit, by=person, nothing_reason="My own field was not to be seen that day.")
        else:
            actions.commit(visit, by=person, words=COMMITMENTS[(visit.pk + number) % len(COMMITMENTS)])


def report(
    plan: DemoPlan, visit: Visit, lead: User, head: User, found: Sequence[Finding], day: date, *, closes: bool
) -> None:
    with clock.at(plan.moment(min(day + timedelta(days=3), plan.as_at), 10)):
        visit = actions.report_visit(
            visit, by=lead, strengths=STRENGTHS, next_steps=NEXT_STEPS, **REPORT,
        )  # fmt: skip
    if not closes:
        return
    with clock.at(plan.moment(min(day + timedelta(days=10), plan.as_at), 16)):
        actions.cosign(visit, by=head)
        actions.decline_finding(
            found[1], reason="The timetable of assemblies changes in the new term; then this ends by itself.", by=head
        )
        action = add_action(
            title="Match reading books to the sounds taught", school=visit.school, owner=head, by=head, source=found[0],
            due_on=clock.today() + timedelta(days=60), measure="Nine of ten books fit, looked at each Friday.",
        )  # fmt: skip
        actions.link_finding(found[0], to=action, by=head)
        visit = actions.reply_to_visit(visit, reply=REPLY, by=head)
        actions.close_visit(visit, by=lead)
    look_back(plan, visit)


def look_back(plan: DemoPlan, visit: Visit) -> None:
    """Commitments whose day has come were looked at, most of them."""
    checks = CommitmentCheck.objects.filter(commitment__visit=visit, due_on__lt=plan.as_at)
    for number, check in enumerate(checks.select_related("commitment__person").order_by("pk")):
        with clock.at(plan.moment(check.due_on, 12)):
            kept, words = [("yes", "Runs in both classes."), ("partly", "Three weeks, then the play came.")][number % 2]
            actions.check_commitment(check, kept=kept, words=words, by=check.commitment.person)


def confirm(plan: DemoPlan, visit: Visit, lead: User, day: date) -> None:
    tracker = live_tracker(visit.school)
    said = ["agreed", "agreed", "agreed", "changed", "agreed", "not_seen"]
    why = {"agreed": "Rooms, books and pupils say the same.", "changed": "We saw more than the school gives itself.",
           "not_seen": "No time that day; the spring tour begins here."}  # fmt: skip
    for number, row in enumerate(judgements_of(tracker) if tracker else []):
        verdict = said[(number + visit.pk) % len(said)]
        with clock.at(plan.moment(min(day + timedelta(days=1), plan.as_at), 9)):
            actions.verify_judgement(visit, question=row.question, verdict=verdict, reason=why[verdict], by=lead)


def make_events(
    plan: DemoPlan, calendar: Calendar, kinds: dict[str, VisitType], strands: dict[str, Strand], schools: list[School]
) -> None:
    by = holders(Role.CURRICULUM).get(0) or User.objects.system()
    people = holders(Role.HEAD)
    with clock.at(plan.moment(plan.as_at - timedelta(days=30))):
        shown = gathering(plan, kinds, "innovation-event", "What works here", "The hall of the trust", 28, strands, by)
        for school, (code, title, problem, way, change) in zip(schools, CARDS, strict=False):
            if shown and code in strands and school.pk in people:
                events.add_card(
                    school=school, strand=strands[code], title=title, problem=problem, way=way, change=change,
                    event=shown, by=people[school.pk],
                )  # fmt: skip
        judged = gathering(plan, kinds, "moderation-event", "Writing in Year 5", "Online", 20, strands, by)
        if judged:
            judged.schools.set(schools[:6])
            events.record_moderation(
                judged, subject="Writing", year_group="Year 5", sample_size=60, agreed=47, learned=LEARNED, by=by
            )
        away = gathering(plan, kinds, "outside-tour", "How they teach reading", "A school by the sea", 14, strands, by)
        if away:
            words = "Every adult knows the same three routines, and pupils correct visitors who do not."
            events.add_takeaway(away, words=words, next_step="Three routines in Year 3 until half-term.", by=by)


def gathering(
    plan: DemoPlan, kinds: dict[str, VisitType], code: str, title: str, place: str, ago: int,
    strands: dict[str, Strand], by: User,
) -> Event | None:  # fmt: skip
    """An event so many days ago; None where no pack brings its kind."""
    if code not in kinds:
        return None
    day = plan.as_at - timedelta(days=ago)
    return events.add_event(
        type=kinds[code], title=title, on=day, place=place, strand=strands["curriculum"], led_by=by, by=by
    )
