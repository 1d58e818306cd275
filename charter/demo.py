"""The demo trust's charter: the packs, in force since the first day of the year, and what was done of what fell due."""

from datetime import date, timedelta

from charter import packs
from charter.models import Action, DueItem
from schools.models import RoleAssignment, School
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import User

PACKS = ("excellence", "promise", "six-steps", "four-strands", "thrive")
KEEPS = (1.0, 1.0, 0.9, 0.6)
"""Share of what fell due that a school did: most did all of it, some are behind."""
ACTIONS = [
    ("Meet the families of the ten pupils who miss most Mondays", "Their attendance in the next half-term's figures."),
    ("Agree three routines for the start of lessons and see them in every class", "A walk through school in week six."),
    ("Move the year 4 mathematics lessons to the morning", "The next norm-referenced test."),
    ("Train two more first-aiders for the kitchen wing", "Two certificates on file."),
    ("Ask the partner school how it runs its reading club", "A page of notes, and a club that starts."),
]
PROMISES = [
    ("Settle who leads the roof repair and by when", "A date in the estates plan that the headteacher has agreed."),
    ("See the new attendance routine in practice", "A note to the headteacher after the visit."),
]


def load_packs(plan: DemoPlan) -> None:
    packs.load(PACKS, by=User.objects.system(), since=date(plan.first_autumn, 9, 1))


def do_what_was_due(plan: DemoPlan) -> None:
    """Duties without a form: nearly all of those past their date are done, and a few of those that are open already."""
    holders = {(row.role, row.school_id): row.user for row in RoleAssignment.objects.live(plan.as_at)}
    items = DueItem.objects.filter(duty__proforma__isnull=True, opens_on__lte=plan.as_at).select_related("duty")
    done = []
    for item in items.order_by("pk"):
        draw = plan.random("done", item.duty.code, item.school_id, item.period)
        keeps = plan.random("keeps", item.school_id).choice(KEEPS)
        if draw.random() > (keeps if item.due_on < plan.as_at else 0.2):
            continue
        day = max(item.opens_on, min(item.due_on, plan.as_at) - timedelta(days=draw.randrange(0, 9)))
        item.fulfilled_at = plan.moment(day, 8 if day == plan.as_at else 15)
        item.fulfilled_by = holders.get((item.duty.role, item.school_id)) or holders.get((Role.HEAD, item.school_id))
        item.fulfilled_note = "Done, and recorded in the minutes."
        done.append(item)
    DueItem.objects.bulk_update(done, ["fulfilled_at", "fulfilled_by", "fulfilled_note"], batch_size=1000)


def agree_actions(plan: DemoPlan) -> None:
    """One or two actions of each school: most in time, some late, some closed."""
    heads = {row.school_id: row.user for row in RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD)}
    agree_with_executive(plan)
    for school in School.objects.filter(pk__in=list(heads)):
        draw = plan.random("actions", school.urn)
        for title, measure in draw.sample(ACTIONS, draw.choice([1, 2])):
            added = plan.as_at - timedelta(days=draw.randrange(5, 60))
            due = plan.as_at + timedelta(days=draw.randrange(-12, 45))
            closed = plan.as_at - timedelta(days=2) if draw.random() < 0.25 else None
            Action.objects.create(
                title=title, school=school, owner=heads[school.pk], due_on=max(due, added), measure=measure,
                added_by=heads[school.pk], added_at=plan.moment(added, 16), closed_on=closed,
                outcome="Done; it showed in the next figures." if closed else "",
            )  # fmt: skip


def agree_with_executive(plan: DemoPlan) -> None:
    """What the chief executive took on: one thing late, one soon due."""
    executive = RoleAssignment.objects.live(plan.as_at).get(role=Role.CEO).user
    schools = list(School.objects.all()[:4])
    for school, (title, measure), days in zip(schools[1::2], PROMISES, (-6, 4), strict=True):
        Action.objects.create(
            title=title, school=school, owner=executive, due_on=plan.as_at + timedelta(days=days), measure=measure,
            added_by=executive, added_at=plan.moment(plan.as_at - timedelta(days=40), 11),
        )  # fmt: skip
