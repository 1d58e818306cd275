"""What a new trust does next, each step ticked by what is there."""

from dataclasses import dataclass

from charter.models import Decision
from schools.models import RoleAssignment, School
from trust.models import AcademicYear, User


@dataclass(frozen=True)
class Step:
    title: str
    words: str
    url: str
    done: bool


def next_steps(user: User) -> list[Step]:
    """In the order that works; four queries."""
    return [
        Step(
            "Bring in your schools",
            "Download your trust's schools from Get Information about Schools (GIAS), and import the file.",
            "/imports/",
            School.objects.exists(),
        ),
        Step(
            "Set the calendar",
            "Term dates decide when things fall due and on which days mail leaves. Import them, or type them in.",
            "/calendar/",
            AcademicYear.objects.filter(terms__isnull=False).exists(),
        ),
        Step(
            "Invite people",
            "Your chief executive first, then headteachers and safeguarding leads. A role decides what each may see.",
            "/people/",
            RoleAssignment.objects.exclude(user=user).exists(),
        ),
        Step(
            "Load a charter pack",
            "The chief executive starts from a pack of decisions and edits it to say what your trust agreed.",
            "/charter/packs/",
            Decision.objects.exists(),
        ),
    ]
