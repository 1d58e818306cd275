"""What people of the demo trust said about its charter, and what is being drafted for next year."""

from charter.actions import comments, versions
from charter.models import Comment, DecisionVersion, Status
from schools.models import RoleAssignment
from trust.access.levels import Role
from trust.demo import DemoPlan
from trust.models import AcademicYear, User

COMMENT, CHALLENGE = Comment.Kind.COMMENT, Comment.Kind.CHALLENGE
SAID = [
    (COMMENT, "This works here since the form was shortened. Please keep it at one page.", ""),
    (CHALLENGE, "Could the small schools do this once a year instead of every term?",
     "Not yet: two of the three last reviews found something that a year would have hidden. We look again in spring."),
    (CHALLENGE, "Who pays for the cover while this is done?", ""),
    (COMMENT, "Our governors asked what stops to make room for this. It would help to say so in the line itself.", ""),
    (CHALLENGE, "Does this bind our nursery class too?", "Yes, from September, with the shorter form."),
]  # fmt: skip


def say_things(plan: DemoPlan) -> None:
    """A handful of comments and challenges by headteachers: most answered, one that still waits."""
    heads = holders(plan, Role.HEAD)
    executive = holders(plan, Role.CEO)[0]
    found = DecisionVersion.objects.in_force(plan.as_at).filter(duties__isnull=False).distinct()  # type: ignore[attr-defined]
    spoken_of = plan.random("comments").sample(list(found.order_by("decision__code")), len(SAID))
    for number, (version, (kind, text, answer)) in enumerate(zip(spoken_of, SAID, strict=True)):
        asked = executive if kind == CHALLENGE else None
        said = comments.add(version.decision, text=text, kind=kind, by=heads[number % len(heads)], addressed_to=asked)
        if answer:
            comments.respond(said, response=answer, by=executive)


def draft_next_year(plan: DemoPlan) -> None:
    """Two lines that the curriculum director proposes to change next September, one of them open for consultation."""
    year = AcademicYear.objects.filter(first_day__gt=plan.as_at).first()
    writer = holders(plan, Role.CURRICULUM)[0]
    if year is None:
        return
    lines = DecisionVersion.objects.in_force(plan.as_at).filter(minutes__gte=60)  # type: ignore[attr-defined]
    for number, version in enumerate(lines.order_by("decision__code")[:2]):
        draft = versions.draft_of(version.decision, year, by=writer)
        less = version.minutes - 20
        versions.change(draft, seen=draft.version, by=writer, minutes=less, what_stops="The second copy on paper.")
        if number:
            versions.move(draft, Status.CONSULTING, by=writer)


def holders(plan: DemoPlan, role: str) -> list[User]:
    rows = RoleAssignment.objects.live(plan.as_at).filter(role=role).select_related("user").order_by("user__email")
    return [row.user for row in rows]
