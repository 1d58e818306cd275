"""What was found in a sample: how many people have a fault, how sure that is, and where two readers differ."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from charter.models import Submission
from safeguarding.audits import sampling
from safeguarding.audits.models import Sample, SampleResult, SampleRow
from safeguarding.register.models import Kind, Registered
from safeguarding.register.selectors import lines_of, sample_frame
from schools.models import School
from trust.hooks import Prefilled
from trust.intervals import Interval, wilson
from trust.words import count_of

Side = SampleResult.Side
FOUND = SampleResult.Found.FOUND


@dataclass(frozen=True)
class Person:
    """Somebody who could be drawn: what a row of the sample keeps."""

    key: int
    name: str
    post: str
    stratum: str
    kinds: tuple[str, ...]


@dataclass(frozen=True)
class Share:
    """So many of so many, with Wilson's 95 % interval."""

    k: int
    n: int

    @property
    def interval(self) -> Interval:
        return wilson(self.k, self.n).scaled(100)

    @property
    def words(self) -> str:
        """'3 of 14 people (21%, could be 8% to 48%)'; nothing is worked out from nobody."""
        if not self.n:
            return "nobody looked at yet"
        low, high = round(self.interval.low), round(self.interval.high)
        share = round(100 * self.k / self.n)
        return f"{self.k} of {count_of(self.n, 'person', 'people')} ({share}%, could be {low}% to {high}%)"


@dataclass(frozen=True)
class Gap:
    """Where both have read the same people: how many each found at fault, and for how many they differ."""

    own: Share
    peer: Share
    differ: Share

    @property
    def points(self) -> int:
        """What the second reader found more, in points of a hundred; negative where less."""
        return round(100 * (self.peer.k - self.own.k) / self.own.n) if self.own.n else 0

    @property
    def words(self) -> str:
        if not self.own.n:
            return "Nobody has been looked at by both yet."
        more = "more" if self.points > 0 else "less"
        gap = f"{abs(self.points)} points {more} than the school" if self.points else "as many as the school"
        return f"The second reader found {gap}; they differ for {self.differ.words}."


@dataclass(frozen=True)
class Line:
    """One person of a sample and what each side found, by kind of check."""

    row: SampleRow
    own: Mapping[str, str]
    peer: Mapping[str, str]

    @property
    def is_done(self) -> bool:
        return set(self.row.kinds) <= set(self.own)

    @property
    def is_done_by_peer(self) -> bool:
        return set(self.row.kinds) <= set(self.peer)

    def faults(self, side: str) -> int:
        found = self.own if side == Side.OWN else self.peer
        return sum(found.get(kind, FOUND) != FOUND for kind in self.row.kinds)

    @property
    def words(self) -> str:
        return self._words(self.own, self.is_done, Side.OWN)

    @property
    def peer_words(self) -> str:
        return self._words(self.peer, self.is_done_by_peer, Side.PEER)

    def _words(self, found: Mapping[str, str], done: bool, side: str) -> str:
        if not found:
            return "not looked at yet"
        faults = count_of(self.faults(side), "fault") if self.faults(side) else "all found"
        return faults if done else f"{len(found)} of {count_of(len(self.row.kinds), 'check')} looked at"

    @property
    def state(self) -> str:
        return self._state(self.own, self.is_done, Side.OWN)

    @property
    def peer_state(self) -> str:
        return self._state(self.peer, self.is_done_by_peer, Side.PEER)

    def _state(self, found: Mapping[str, str], done: bool, side: str) -> str:
        if not done:
            return "draft" if found else "not_started"
        return "red" if self.faults(side) else "green"


@dataclass(frozen=True)
class SampleSheet:
    """A whole sample as pages read it."""

    sample: Any
    lines: tuple[Line, ...]

    @cached_property
    def done(self) -> list[Line]:
        return [line for line in self.lines if line.is_done]

    @property
    def strata(self) -> list[tuple[str, int]]:
        """How many of each kind were drawn, of those of which any were."""
        counted = [
            (choice.label, sum(line.row.stratum == choice for line in self.lines)) for choice in SampleRow.Stratum
        ]
        return [(label, number) for label, number in counted if number]

    @property
    def faults(self) -> Share:
        """People with at least one check missing or wrong, of those whose every check was looked at.

        The person is what was drawn: checks of one person hang together and would make the interval too narrow.
        """
        return Share(sum(line.faults(Side.OWN) > 0 for line in self.done), len(self.done))

    @property
    def gap(self) -> Gap:
        both = [line for line in self.done if line.is_done_by_peer]
        own, peer = [line.faults(Side.OWN) > 0 for line in both], [line.faults(Side.PEER) > 0 for line in both]
        differ = sum(any(line.own[kind] != line.peer[kind] for kind in line.row.kinds) for line in both)
        return Gap(Share(sum(own), len(both)), Share(sum(peer), len(both)), Share(differ, len(both)))

    @property
    def drawn_again(self) -> bool:
        """Whether the recorded frame and seed still give the very people of the sample, while it has their keys."""
        frame = [(key, stratum) for key, stratum in self.sample.frame]
        return sampling.draw(frame, self.sample.seed) == sorted(line.row.registered or 0 for line in self.lines)

    def after(self, row: SampleRow) -> Line | None:
        """The next person not wholly looked at, after this one and then from the start."""
        ahead = [line for line in self.lines if line.row.number > row.number]
        return next((line for line in [*ahead, *self.lines] if not line.is_done and line.row.pk != row.pk), None)


def sheet_of(sample: Any, rows: Collection[SampleRow] | None = None) -> SampleSheet:
    """A sample, or only these rows of it (then its key will do for `sample`), with every result. Two queries."""
    rows = list(sample.rows.select_related("reading")) if rows is None else list(rows)  # type: ignore[attr-defined]
    found: dict[tuple[int, str], dict[str, str]] = defaultdict(dict)
    for row, side, kind, result in SampleResult.objects.filter(row__in=rows).values_list(
        "row", "side", "kind", "result"
    ):
        found[row, side][kind] = result
    return SampleSheet(sample, tuple(Line(row, found[row.pk, Side.OWN], found[row.pk, Side.PEER]) for row in rows))


def frame_of(school: School, day: date) -> list[sampling.Framed]:
    """Everybody on the school's part of the record that day, each with the stratum."""
    return sample_frame(school, day)


def people_of(frame: Collection[sampling.Framed], keys: Collection[int], day: date) -> list[Person]:
    """Those drawn, with the checks that the table asks of each on the day."""
    strata = dict(frame)
    people = list(Registered.objects.filter(pk__in=keys).order_by("sort_name", "pk"))
    asked = lines_of(people, day)
    return [
        Person(
            person.pk, person.name, person.post, strata[person.pk],
            tuple(line.kind.value for line in asked[person.pk] if line.rule and line.rule.need not in ("-", "X")),
        )
        for person in people
    ]  # fmt: skip


def kind_label(kind: str) -> str:
    return Kind(kind).short


def fill(school: School, key: str) -> Prefilled | None:
    """What the form of the record's audit says of its sample is counted, never typed."""
    sample = Sample.objects.filter(school=school, submission__state__in=["draft", "returned"]).order_by("-pk").first()
    if sample is None:
        return None
    sheet = sheet_of(sample)
    value = {
        "size": len(sheet.lines),
        "starters": sum(line.row.stratum == SampleRow.Stratum.NEW_STARTER for line in sheet.lines),
        "faulty": sheet.faults.k,
        "drawn": sample.drawn_on.isoformat(),
    }[key]
    return Prefilled(value, "Counted in the sample")


def sample_of(submission: Submission) -> Sample | None:
    return Sample.objects.filter(submission=submission).select_related("drawn_by", "school").first()
