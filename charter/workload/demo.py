"""The demo trust's part: checks against the principles, subjects' ways of feedback, and what is done about workload."""

from datetime import timedelta

from charter.models import Action, DecisionVersion
from charter.workload.actions.checks import principles
from charter.workload.models import ImpactCheck, LoadReason, Promise, SubjectStatement
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.demo import DemoPlan

FEEDBACK = [
    (
        "English",
        "Pupils read a sample on the board, say what works in it, and improve their own draft at once.",
    ),
    ("Mathematics", "Answers are checked in the lesson. The next lesson begins with what most found hard."),
    ("Science", "Each practical ends with one question to the whole class, answered on small boards."),
]
CHECKS = [
    (
        "norm-referenced-tests",
        "costs",
        "Marking takes two hours a class. The school's own test is dropped for it.",
    ),
    ("assessment-guidance", "helps", "One page takes the place of four."),
    ("improvement-tracker", "helps", "It takes the place of three reports."),
]
DONE = [
    ("Drop the weekly return of behaviour points", "No teacher is asked for it in the next half-term.", 30),
    ("Move two meetings of the spring to one afternoon", "The calendar of the next half-term.", -6),
    ("Let staff read the week's notices at a time of their own", "Asked again in the survey of the summer.", 45),
]


def show_promises_kept(plan: DemoPlan) -> None:
    check_decisions(plan)
    write_statements(plan)
    take_action(plan)


def check_decisions(plan: DemoPlan) -> None:
    """Some decisions were checked: one cost on the principle of load, the rest no difference or help."""
    leader = RoleAssignment.objects.live(plan.as_at).filter(role=Role.EHT).order_by("pk").first()
    found = principles()
    versions = DecisionVersion.objects.in_force(plan.as_at).select_related("decision")
    for code, effect, note in CHECKS:
        version = versions.filter(decision__code=code).first()
        if version is None or leader is None:
            continue
        at = plan.moment(plan.as_at - timedelta(days=60), 15)
        ImpactCheck.objects.bulk_create(
            ImpactCheck(
                decision_version=version, principle=principle, by=leader.user, at=at,
                effect=effect if place in (2, 4) else "none", note=note if place in (2, 4) else "",
            )
            for place, principle in enumerate(found)
        )  # fmt: skip
        if effect == "costs":
            reason = "The tests are bought for this term and cannot be sat later."
            LoadReason.objects.create(decision_version=version, reason=reason, by=leader.user, at=at)


def write_statements(plan: DemoPlan) -> None:
    leaders = RoleAssignment.objects.live(plan.as_at).filter(role=Role.SENIOR_LEADER).order_by("pk")[: len(FEEDBACK)]
    leads = [
        RoleAssignment.objects.create(user=row.user, role=Role.SUBJECT_LEAD, since=row.since)
        for row in leaders.select_related("user")
    ]
    for place, (subject, words) in enumerate(FEEDBACK if leads else ()):
        SubjectStatement.objects.create(
            subject=subject, words=words, owner=leads[place % len(leads)].user,
            changed_at=plan.moment(plan.as_at - timedelta(days=80 + place), 11),
        )  # fmt: skip


def take_action(plan: DemoPlan) -> None:
    """At a few schools, each to keep a promise better."""
    promises = list(Promise.objects.order_by("order", "code")[:3])
    heads = RoleAssignment.objects.live(plan.as_at).filter(role=Role.HEAD, school__isnull=False)
    for place, head in enumerate(heads.select_related("user").order_by("school__sort_name")[:6] if promises else ()):
        title, measure, days = DONE[place % len(DONE)]
        added = plan.as_at - timedelta(days=40)
        Action.objects.create(
            title=title, school_id=head.school_id, owner=head.user, due_on=plan.as_at + timedelta(days=days),
            measure=measure, added_by=head.user, added_at=plan.moment(added, 16),
            source=promises[place % len(promises)],
            closed_on=plan.as_at - timedelta(days=8) if place == 1 else None,
            outcome="Both fell on the first Tuesday." if place == 1 else "",
        )  # fmt: skip
