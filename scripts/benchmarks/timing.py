"""Timing two things in turn, so that what else the machine does falls on both alike."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from trust import clock


@dataclass(frozen=True)
class Result:
    """One line: what, the ratio and its aim, the p50 in milliseconds and its aim, and whatever else to say."""

    what: str
    ratio: float | None = None
    aim: str = ""
    met: bool | None = None
    p50: float | None = None
    note: str = ""


def in_turn(first: Callable[[], object], second: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The medians of both in seconds, taken alternately after one round that does not count."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + 1):
        for kept, work in zip(times, (first, second), strict=True):
            started = time.perf_counter()
            work()
            if number:
                kept.append(time.perf_counter() - started)
    return statistics.median(times[0]), statistics.median(times[1])


def at_most(what: str, ours: float, least: float, aim: float, *, ms_aim: float | None = None, note: str = "") -> Result:
    words = f"≤ {aim:g}×" + (f", < {ms_aim:g} ms" if ms_aim else "")
    met = ours / least <= aim and (ms_aim is None or ours * 1000 < ms_aim)
    return Result(what, ours / least, words, met, ours * 1000, note)


def table(results: Sequence[Result], schools: int, years: int) -> str:
    today: date = clock.today()
    lines = [
        f"Measured {today:%-d %B %Y} with {schools} schools and {years} years of figures, each beside the least that",
        "the same work could cost, in one run on one machine of two cores.",
        "",
        "| what | ratio | aim | met | p50 | |",
        "|---|---:|---|---|---:|---|",
    ]
    for result in results:
        ratio = f"{result.ratio:.2f}×" if result.ratio is not None else ""
        p50 = f"{result.p50:.0f} ms" if result.p50 is not None else ""
        met = {True: "yes", False: "no", None: ""}[result.met]
        lines.append(f"| {result.what} | {ratio} | {result.aim} | {met} | {p50} | {result.note} |")
    return "\n".join(lines)
