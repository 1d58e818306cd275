"""From readings and due items to the lines of the report. Rules only: no query, no template."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from assessment.selectors import Reading
from assessment.statistics import Verdict
from governance.kpi import sentences
from governance.kpi.shape import POINTS, AreaLine, FigureLine, Finding, Move, Point, Source, Trend, short
from trust.charts.words import Unit, pupils
from trust.clock import LONDON
from trust.words import short_day


@dataclass
class Sources:
    """Numbers the sources in the order in which the report comes to them."""

    read_on: dict[str, set[date]] = field(default_factory=dict)

    def number(self, reading: Reading) -> int:
        words = reading.measure.source or "Source not named"
        self.read_on.setdefault(words, set()).add(reading.known_from.astimezone(LONDON).date())
        return list(self.read_on).index(words) + 1

    def lines(self) -> tuple[Source, ...]:
        return tuple(
            Source(number, f"{words}. Read {short_day(max(days))}.")
            for number, (words, days) in enumerate(self.read_on.items(), start=1)
        )


def figure_line(reading: Reading, sources: Sources) -> FigureLine:
    unit = Unit(reading.measure.unit, reading.measure.decimals)
    plain = Unit("%" if unit.name == "%" else "", unit.decimals)
    interval, rated = reading.interval, reading.value is not None
    return FigureLine(
        figure=reading.figure_id,
        code=reading.measure.code,
        name=short(reading.measure.name),
        value=unit.figure(reading.value) if rated else reading.shown,
        n="" if reading.n is None else pupils(reading.n),
        national=unit.figure(reading.comparator, missing="not known"),
        interval=plain.interval(interval.low, interval.high) if interval else "",
        verdict=reading.verdict.value,
        verdict_words=reading.verdict.word if rated else "",
        mark=reading.verdict.mark if rated else "",
        period=reading.period_words + (", provisional" if reading.provisional else ""),
        source=sources.number(reading),
        number=reading.value,
        low=interval.low if interval else None,
        high=interval.high if interval else None,
        higher_is_better=reading.measure.higher_is_better,
    )


def findings(readings: Iterable[tuple[Reading, FigureLine]], areas: Iterable[AreaLine]) -> list[Finding]:
    """What stands out: worse figures, the furthest from England first; late work; then what is better."""
    ranked = sorted(readings, key=lambda pair: -beyond(pair[0]))
    down = [sentences.worse(line) for reading, line in ranked if reading.verdict == Verdict.BELOW]
    up = [sentences.better(line) for reading, line in ranked if reading.verdict == Verdict.ABOVE]
    behind = [sentences.late(line) for line in areas if line.late + line.missed]
    return [*down, *behind, *up]


def beyond(reading: Reading) -> float:
    """How far England lies outside the interval, in half-widths of it: comparable across units."""
    if reading.interval is None or reading.comparator is None:
        return 0
    low, high = reading.interval.low, reading.interval.high
    gap = max(low - reading.comparator, reading.comparator - high, 0)
    return gap / ((high - low) / 2 or 1)


def trend(readings: Sequence[Reading], sources: Sources) -> Trend:
    """The last years of one measure; its title says what the latest of them shows."""
    latest = readings[-1]
    measure = latest.measure
    value = Unit(measure.unit, measure.decimals).figure(latest.value, missing=latest.shown)
    if latest.period_words != latest.academic_year:
        value += f" in {latest.period_words}"
    said = f", {latest.verdict.word}" if latest.value is not None else ""
    points = tuple(
        Point(
            label=reading.academic_year,
            value=reading.value,
            low=reading.interval.low if reading.interval else None,
            high=reading.interval.high if reading.interval else None,
            n=reading.n,
            status="" if reading.value is not None else reading.shown,
            break_before="new rules" if reading.break_before else "",
            national=reading.comparator,
        )
        for reading in readings[-POINTS:]
    )
    title = f"{short(measure.short_name)}: {value}{said}"
    return Trend(title, measure.unit, measure.decimals, points, sources.number(latest))


def moves(before: Iterable[FigureLine], now: Iterable[FigureLine]) -> list[Move]:
    """Figures that are not what they were, those that moved by more than chance first."""
    old = {line.code: line for line in before}
    pairs = [(old[line.code], line) for line in now if line.code in old]
    found = [
        Move(line.name, was.value, line.value, change(was, line)) for was, line in pairs if was.value != line.value
    ]
    return sorted(found, key=lambda move: move.words in (sentences.CHANCE, sentences.UNSURE))


def change(was: FigureLine, now: FigureLine) -> str:
    ends = (was.number, was.low, was.high, now.number, now.low, now.high)
    if any(end is None for end in ends):
        return sentences.UNSURE
    old, old_low, old_high, new, new_low, new_high = (end or 0.0 for end in ends)
    return sentences.moved((old, old_low, old_high), (new, new_low, new_high), now.higher_is_better)


@dataclass(frozen=True)
class Task:
    """A due item as the report counts it."""

    area: str
    due_on: date
    period_last_day: date
    fulfilled_at: datetime | None


def state(task: Task, day: date, moment: datetime) -> str:
    """What it was on that day, `moment` being the day's end: what was done later is not done yet."""
    if task.fulfilled_at and task.fulfilled_at < moment:
        return "done"
    if task.due_on >= day:
        return "due"
    return "late" if task.period_last_day >= day else "missed"


def area_lines(tasks: Iterable[Task], day: date, moment: datetime) -> list[AreaLine]:
    """A line an area, the most late first."""
    counts: dict[str, dict[str, int]] = {}
    oldest: dict[str, int] = {}
    for task in tasks:
        line = counts.setdefault(task.area, dict.fromkeys(("late", "missed", "due", "done"), 0))
        was = state(task, day, moment)
        line[was] += 1
        if was in ("late", "missed"):
            oldest[task.area] = max(oldest.get(task.area, 0), (day - task.due_on).days)
    lines = [AreaLine(short(area), **line, oldest_days=oldest.get(area, 0)) for area, line in counts.items()]
    return sorted(lines, key=lambda line: (-(line.late + line.missed), line.area))


def fold(lines: Sequence[AreaLine], room: int) -> tuple[AreaLine, ...]:
    """At most `room` lines, the rest added up in a last one, so that the columns still add up."""
    if len(lines) <= room:
        return tuple(lines)
    rest = lines[room - 1 :]
    sums = {name: sum(getattr(line, name) for line in rest) for name in ("late", "missed", "due", "done")}
    folded = AreaLine(f"{len(rest)} other areas", **sums, oldest_days=max(line.oldest_days for line in rest))
    return (*lines[: room - 1], folded)
