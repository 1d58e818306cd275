"""The report's sentences. Plain English a governor reads once: short words, short sentences, no term of statistics."""

from collections.abc import Iterable, Sequence
from datetime import date

from governance.kpi.shape import QUESTIONS, AreaLine, FigureLine, Finding
from trust.words import count_of, short_day

# The first whose words are in a measure's code or name gives the question about it.
ASK: tuple[tuple[tuple[str, ...], str], ...] = (
    (("rwm", "gps", "writ"), "which pupils fell short, in which subject, and what has changed in class since?"),
    (("severe", "persistent"), "which pupils are away most, and what have we done for them this term?"),
    (("absence", "attend"), "what keeps pupils away, and what has helped to bring them back?"),
    (("suspen", "exclu"), "are the same pupils sent home again and again, and what help did they get?"),
    (("phonics", "read"), "which pupils do not yet read well, and what help do they get each week?"),
    (("math", "multiplication"), "which parts of maths do pupils find hard, and what do we now teach in a new way?"),
    (
        ("ks4", "attainment", "progress", "grade", "ebacc"),
        "which subjects hold pupils back, and what help do they get?",
    ),
)
ASK_ANY = "what lies behind this, what do we do about it, and when will we see it work?"
ASK_LATE = "what stands in the way of the late work, and on what day will it be done?"
ASK_GOOD = "what did we do to get this good result, and who else should hear of it?"
CHANCE = "Chance could explain this."
UNSURE = "We cannot tell how sure this is."
STANDING = (
    "What have we stopped doing, so that staff have time for the things that matter most?",
    "How do these figures look for pupils with less money at home, or with extra needs?",
    "Which of these figures do you trust least, and why?",
)


def worse(line: FigureLine) -> Finding:
    words = f"{line.value} here, {line.national} in England. This is worse, and chance alone hardly explains it."
    return Finding("worse", line.name, words)


def better(line: FigureLine) -> Finding:
    words = f"{line.value} here, {line.national} in England. This is better, and chance alone hardly explains it."
    return Finding("better", line.name, words)


def late(line: AreaLine) -> Finding:
    words = f"{count_of(line.late + line.missed, 'task was', 'tasks were')} not done in time."
    if line.oldest_days > 0:
        words += f" The oldest is late by {count_of(line.oldest_days, 'day')}."
    return Finding("late", line.area, words)


def headline(figures: Iterable[FigureLine], areas: Iterable[AreaLine]) -> str:
    """The first line, in words: what is worse, what is late, what is better."""
    verdicts = [line.verdict for line in figures]
    if not verdicts:
        said = "We hold no figures for this school yet."
    elif down := verdicts.count("below"):
        said = f"{count_of(down, 'figure needs', 'figures need')} a closer look."
    else:
        said = "No figure is clearly worse than in England."
    tasks = sum(line.late + line.missed for line in areas)
    said += f" {count_of(tasks, 'task was', 'tasks were')} not done in time." if tasks else " No task is late."
    if up := verdicts.count("above"):
        said += f" {count_of(up, 'figure is', 'figures are')} clearly better than in England."
    return said


def questions(findings: Sequence[Finding], codes: dict[str, str]) -> list[str]:
    """Three to ask: one for each thing that stands out, the rest from the standing ones. `codes` is by name."""
    asked: dict[str, str] = {}
    for finding in findings:
        asked.setdefault(ask(finding, codes.get(finding.about, "")), finding.about)
    about = [f"{name}: {words}" for words, name in asked.items()][:QUESTIONS]
    return [*about, *STANDING[: QUESTIONS - len(about)]]


def ask(finding: Finding, code: str) -> str:
    if finding.kind == "late":
        return ASK_LATE
    if finding.kind == "better":
        return ASK_GOOD
    text = f"{code} {finding.about}".lower()
    return next((words for keys, words in ASK if any(key in text for key in keys)), ASK_ANY)


def moved(before: tuple[float, float, float], after: tuple[float, float, float], higher_is_better: bool | None) -> str:
    """What may be said of a change. Each figure is (value, low, high).

    The interval of the difference is put together from the two (Newcombe's way, which needs no counts).
    """
    (old, old_low, old_high), (new, new_low, new_high) = before, after
    change = new - old
    low = change - ((new - new_low) ** 2 + (old_high - old) ** 2) ** 0.5
    high = change + ((new_high - new) ** 2 + (old - old_low) ** 2) ** 0.5
    if low <= 0 <= high:
        return CHANCE
    if higher_is_better is None:
        return "This is more than chance."
    return "A real gain." if (change > 0) == higher_is_better else "A real fall back."


def since(day: date | None) -> str:
    return f"Since the report of {short_day(day)}" if day else "Since the year before"
