"""How complete the training of a school is, in counts of people: no name leaves here (domain.md section 3, note 5)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, Q, QuerySet

from safeguarding.standing import Standing
from safeguarding.training.models import Trainee, TrainingType
from safeguarding.training.selectors.cells import complete, holds
from trust.words import count_of

NEARLY = 0.9
"""From this share on a school lacks few: amber; below it is red. A setting of ours."""


@dataclass(frozen=True)
class Part:
    """One training at one place: of how many it is asked, and how many are in date."""

    training: TrainingType
    asked: int
    held: int

    @property
    def words(self) -> str:
        return f"{self.held} of {self.asked}" if self.asked else "not asked"


@dataclass(frozen=True)
class Share:
    """Of the people at one place, how many have all that is asked of them."""

    people: int = 0
    whole: int = 0
    parts: list[Part] = field(default_factory=list)

    @property
    def percent(self) -> int | None:
        """Rounded down, so that 100 means everybody."""
        return self.whole * 100 // self.people if self.people else None

    @property
    def lacking(self) -> int:
        return self.people - self.whole

    @property
    def state(self) -> str:
        if not self.people:
            return "unknown"
        if not self.lacking:
            return "green"
        return "amber" if self.whole >= NEARLY * self.people else "red"

    @property
    def words(self) -> str:
        if not self.people:
            return "nobody is entered yet"
        if not self.lacking:
            return f"all {count_of(self.people, 'person', 'people')} are up to date"
        return f"a training is missing for {self.lacking} of {count_of(self.people, 'person', 'people')}"


def shares(people: QuerySet[Trainee], day: date) -> dict[int | None, Share]:
    """By school (none: the trust itself), of these people. Two queries, however many they are."""
    types = list(TrainingType.objects.asked_for())  # type: ignore[attr-defined]
    counts = {"people": Count("pk"), "whole": Count("pk", filter=complete(types, day))}
    for training in types:
        counts[f"asked_{training.pk}"] = Count("pk", filter=training.applies())
        counts[f"held_{training.pk}"] = Count("pk", filter=training.applies() & Q(holds(training, day)))
    rows = people.live(day).order_by().values("school").annotate(**counts)  # type: ignore[attr-defined]
    return {
        row["school"]: Share(
            row["people"],
            row["whole"],
            [Part(training, row[f"asked_{training.pk}"], row[f"held_{training.pk}"]) for training in types],
        )
        for row in rows
    }


def standings(schools: Collection[int], day: date) -> Mapping[int, Standing]:
    """For the board of safeguarding. Two queries."""
    found = shares(Trainee.objects.filter(school__in=schools), day)
    return {
        school: Standing(share.state, share.words, f"/safeguarding/training/schools/{school}/")
        for school, share in found.items()
        if school and share.people
    }
