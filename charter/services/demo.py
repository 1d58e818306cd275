"""The demo trust's requests: two terms of what schools asked of each service, some late, many rated."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from charter.services.models import ExternalSystem, RequestNote, RequestState, Service, ServiceRequest, SystemAdoption
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.calendar import Calendar
from trust.demo import DemoPlan
from trust.models import User

SPAN, LATELY = timedelta(days=150), 6
"""A fifth of the requests are of the last days, so that queues have something in hand."""
BUSY, QUIET = (30, 44), (4, 9)
"""How many requests a busy service and a quiet one have had."""

ASKED = {
    "hr": [
        ("A contract for a cover supervisor", "One term from Monday. Can you draw it up?"),
        ("Advice on a return from long absence", "We would like to agree a phased return. What do we offer?"),
        ("Advertise a teaching assistant", "Thirty hours, term time only. We hope to interview in three weeks."),
        ("Parental leave for a year lead", "What do we have to confirm, and by when?"),
    ],
    "it": [
        ("Projector in the hall shows no picture", "It worked last week. Assembly is on Thursday."),
        ("New starter needs an account", "She begins on the first of the month, in the office."),
        ("Wi-Fi drops in the upper corridor", "Three rooms lose it each afternoon."),
        ("Laptops for the new reading room", "Ten, with the usual set-up, before half-term."),
    ],
    "estates": [
        ("A leak over the kitchen", "It drips on the passage by the store. We have put a sign out."),
        ("Heating in the east wing", "Four rooms stay below sixteen degrees in the morning."),
        ("Gate that does not lock", "The side gate by the car park no longer locks at night."),
        ("Paint for two classrooms", "We would like it done in the holiday."),
    ],
    "": [
        ("A question on the new arrangement", "Who does what from next month? A short note would do."),
        ("Help with a return", "The form asks for last year’s total. Where do we find it?"),
        ("A second opinion", "Could somebody look over our draft before it goes out?"),
    ],
}
ANSWERS = [
    "Done; tell us if it comes back.",
    "Arranged for next week, and confirmed with your office.",
    "Please find the steps below; ring if one of them is unclear.",
    "Agreed, and the paperwork is on its way.",
]
WORDS = ["Quick and clear.", "Kept us up to date all the way.", "It took a reminder.", ""]


def ask_services(plan: DemoPlan) -> None:
    """Also says which schools use each product since when."""
    use_products(plan)
    team = {row.role: row.user for row in RoleAssignment.objects.live(plan.as_at).filter(school__isnull=True)}
    heads = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False)
    askers = [
        (row.school, row.user) for row in heads.select_related("school", "user").order_by("school__urn") if row.school
    ]
    calendar = Calendar.load()
    rows = [row for service in Service.objects.all() for row in asked(plan, service, askers, team, calendar)]
    ServiceRequest.objects.bulk_create(rows, batch_size=500)
    RequestNote.objects.bulk_create([note for row in rows for note in said(plan, row)], batch_size=500)


def kind_of(service: Service) -> str:
    words = {service.contact_role, *service.code.split("-")}
    return next((kind for kind in ASKED if kind in words), "")


def asked(
    plan: DemoPlan, service: Service, askers: list[tuple[School, User]], team: dict[str, User], calendar: Calendar
) -> Iterator[ServiceRequest]:
    kind = kind_of(service)
    draw = plan.random("services", service.code)
    owner = team.get(service.contact_role)
    for _ in range(draw.randint(*(BUSY if kind else QUIET))):
        ago = draw.randrange(0, LATELY if draw.random() < 0.2 else SPAN.days)
        day = calendar.working_day_on_or_after(plan.as_at - timedelta(days=ago))
        day = min(day, plan.as_at)
        school, asker = draw.choice(askers)
        subject, text = draw.choice(ASKED[kind])
        row = ServiceRequest(service=service, school=school, asked_by=asker, subject=subject, text=text)
        row.asked_at = plan.moment(day, 8)
        row.answer_due = calendar.working_days_after(day, service.answer_within)
        settle(plan, row, draw, day, calendar, owner)
        yield row


def settle(
    plan: DemoPlan, row: ServiceRequest, draw: Random, day: date, calendar: Calendar, owner: User | None
) -> None:
    """What became of it: most are answered in time and rated, some late, the latest are still open."""
    took = max(1, round(row.service.answer_within * draw.choice([0.3, 0.4, 0.6, 0.8, 0.9, 1.0, 1.6])))
    answered = calendar.working_days_after(day, took)
    if answered >= plan.as_at or owner is None:
        row.state = draw.choice([RequestState.NEW, RequestState.IN_HAND, RequestState.WAITING])
        row.owner = None if row.state == RequestState.NEW else owner
        row.waiting_since = plan.as_at if row.state == RequestState.WAITING else None
        return
    row.owner, row.answered_on, row.took, row.state = owner, answered, took, RequestState.ANSWERED
    if draw.random() < 0.75:
        late = answered > row.answer_due
        row.rating = draw.choice([2, 3, 3, 4] if late else [3, 4, 4, 5, 5])
        row.rating_words = WORDS[2] if late else draw.choice(WORDS)
        row.state, row.rated_at = RequestState.CLOSED, plan.moment(answered, 16)
        row.closed_at = row.rated_at


def said(plan: DemoPlan, row: ServiceRequest) -> Iterator[RequestNote]:
    draw = plan.random("said", row.service.code, row.pk)
    if row.answered_on and row.owner:
        at = plan.moment(row.answered_on, 14)
        yield RequestNote(request=row, kind=RequestNote.Kind.ANSWER, by=row.owner, at=at, text=draw.choice(ANSWERS))
    elif row.state == RequestState.WAITING and row.owner:
        words = "Which room is it, and when can somebody get in?"
        at = plan.moment(plan.as_at, 8)
        yield RequestNote(request=row, kind=RequestNote.Kind.QUESTION, by=row.owner, at=at, text=words)


def use_products(plan: DemoPlan) -> None:
    rows = []
    for system in ExternalSystem.objects.all():
        for school in School.objects.order_by("urn"):
            draw = plan.random("product", system.code, school.urn)
            state = draw.choice([*[SystemAdoption.State.IN_USE] * 7, SystemAdoption.State.PLANNED])
            since = date(plan.first_autumn - draw.randrange(0, 4), 9, 1)
            rows.append(SystemAdoption(system=system, school=school, state=state, since=since))
    SystemAdoption.objects.bulk_create(rows)
