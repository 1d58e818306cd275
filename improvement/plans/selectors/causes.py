"""Live priorities of all schools by strand and root cause: how many schools name a strand, and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from improvement.models import Strand
from improvement.plans.models import Priority
from schools.models import School
from trust import clock
from trust.access.levels import SUMMARY
from trust.models import User
from trust.words import count_of

NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


@dataclass(frozen=True)
class CauseLine:
    """One kind of cause within a strand: the schools that name it, and their priorities."""

    name: str
    url: str
    schools: Sequence[School]
    priorities: Sequence[Priority]


@dataclass(frozen=True)
class StrandLine:
    strand: Strand
    url: str
    schools: int
    of: int
    causes: Sequence[CauseLine]

    @property
    def words(self) -> str:
        """'7 of 12 schools name attendance; three root causes'."""
        named = len([cause for cause in self.causes if cause.url])
        many = NUMBERS[named] if named < len(NUMBERS) else str(named)
        verb = "names" if self.schools == 1 else "name"
        causes = f"{many} root {'cause' if named == 1 else 'causes'}"
        return f"{self.schools} of {count_of(self.of, 'school')} {verb} {self.strand.name.lower()}; {causes}"

    @property
    def bar(self) -> dict[str, object]:
        """As components/bars.html takes it."""
        return {"label": self.strand.name, "done": self.schools, "total": self.of, "url": self.url}


def by_strand_and_cause(user: User) -> list[StrandLine]:
    """The strand that most schools name first. Three queries; of the schools that the reader may see, if in summary."""
    rows = Priority.objects.for_user(user, "plan.view", level=SUMMARY).live()
    rows = rows.select_related("strand", "cause_kind", "plan__school")
    schools = School.objects.for_user(user, "plan.view", level=SUMMARY).open_on(clock.today()).count()
    by_strand: dict[Strand, list[Priority]] = {}
    for row in rows.order_by("strand__order", "plan__school__sort_name", "order"):
        by_strand.setdefault(row.strand, []).append(row)
    lines = [
        StrandLine(
            strand,
            f"/improvement/priorities/?strand={strand.pk}&state=live",
            len({row.plan.school_id for row in found}),
            schools,
            causes(strand, found),
        )
        for strand, found in by_strand.items()
    ]
    return sorted(lines, key=lambda line: (-line.schools, line.strand.order))


def causes(strand: Strand, rows: Iterable[Priority]) -> list[CauseLine]:
    """The cause that most schools name first; priorities without a kind of cause come last."""
    by_cause: dict[tuple[str, str], list[Priority]] = {}
    for row in rows:
        kind = row.cause_kind
        url = f"/improvement/priorities/?strand={strand.pk}&cause={kind.pk}&state=live" if kind else ""
        by_cause.setdefault((kind.name if kind else "No kind of cause named", url), []).append(row)
    found = [
        CauseLine(name, url, list({row.plan.school_id: row.plan.school for row in group}.values()), group)
        for (name, url), group in by_cause.items()
    ]
    return sorted(found, key=lambda line: (not line.url, -len(line.schools), line.name))
