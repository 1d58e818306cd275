"""Actions: which follow from a decision, and how many were closed by their date."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, F, Q, QuerySet

from charter.models import Action, Answer, Decision
from trust import clock


def follows(decision: Decision) -> Q:
    """Actions agreed on a form that was filled in under the decision, or on the decision itself."""
    of = ContentType.objects.get_for_model
    answers = Answer.objects.filter(submission__due_item__duty__version__decision=decision)
    return Q(source_type=of(Answer), source_id__in=answers.values("pk")) | Q(
        source_type=of(Decision), source_id=decision.pk
    )


@dataclass(frozen=True)
class OnTime:
    """Of the actions of one school (or of the trust itself, or of everyone): how many kept their date.

    Counted are those that are closed and those whose date is past; kept are those closed on or before their date.
    """

    name: str
    kept: int
    counted: int
    open: int
    late: int
    url: str = ""

    @property
    def words(self) -> str:
        """'5 of 7 closed by their date (71%)'."""
        if not self.counted:
            return "none has come to its date yet"
        return f"{self.kept} of {self.counted} closed by their date ({round(100 * self.kept / self.counted)}%)"

    @property
    def bar(self) -> dict[str, object]:
        """As components/bars.html takes it."""
        return {"label": self.name, "done": self.kept, "total": self.counted, "url": self.url}


def counts() -> dict[str, Count]:
    today = clock.today()
    closed, past = Q(closed_on__isnull=False), Q(due_on__lt=today)
    return {
        "kept": Count("pk", filter=Q(closed_on__lte=F("due_on"))),
        "counted": Count("pk", filter=closed | past),
        "open": Count("pk", filter=~closed),
        "late": Count("pk", filter=~closed & past),
    }


def on_time(actions: QuerySet[Action]) -> OnTime:
    """Of these actions together. One query."""
    return OnTime("All", **actions.order_by().aggregate(**counts()))


def on_time_by_school(actions: QuerySet[Action]) -> list[OnTime]:
    """A line for each school that has actions whose date came, and one for the trust's own. One query."""
    rows: Iterable[Any] = actions.order_by().values("school", "school__name", "school__sort_name").annotate(**counts())
    found = [
        OnTime(
            row["school__name"] or "The trust",
            row["kept"],
            row["counted"],
            row["open"],
            row["late"],
            f"?school={row['school']}" if row["school"] else "",
        )
        for row in sorted(rows, key=lambda row: row["school__sort_name"] or "")
    ]
    return [line for line in found if line.counted]
