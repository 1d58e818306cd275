"""A file of 50,000 rows through the importer, beside reading it with pandas and copying its rows into a bare table."""

import io
import time
from collections.abc import Iterator
from itertools import islice, product

import pandas as pd
from django.db import connection

from schools.models import School
from scripts.benchmarks.timing import Result
from trust.imports import actions
from trust.imports.models import ImportRun
from trust.models import User

ROWS = 50_000
HEADS = "time_period,time_identifier,geographic_level,urn,school_type,enrolments,attendance_perc,overall_absence_perc"


def measure() -> Iterator[Result]:
    """Ours counts the dry run and the apply, with row errors, supersession and the figures' provenance."""
    system = User.objects.system()
    first, second = weekly_file(shift=0), weekly_file(shift=1)
    least = min(copy_plainly(first) for _ in range(3))
    started = time.perf_counter()
    run = bring_in(first, system)
    fresh = time.perf_counter() - started
    started = time.perf_counter()
    changed = bring_in(second, system)
    superseding = time.perf_counter() - started
    for done in (changed, run):
        actions.undo(done, by=system)  # type: ignore[arg-type]
    for what, ours in (("new", fresh), ("every figure superseded", superseding)):
        note = f"{ours:.1f} s with the dry run, two figures a row; pandas and COPY {least:.2f} s"
        yield Result(f"Import of {ROWS:,} rows, {what}", ours / least, "≤ 5×", ours / least <= 5, None, note)


def weekly_file(shift: int) -> bytes:
    """School by week by year; every hundredth cell is no number."""
    urns = list(School.objects.exclude(urn=None).values_list("urn", flat=True))
    years = range(2000, 2000 + ROWS // (len(urns) * 50) + 1)
    lines = [HEADS]
    for number, (year, week, urn) in enumerate(islice(product(years, range(1, 51), urns), ROWS)):
        missed = "?" if number % 100 == 0 else f"{(number * 7 + shift) % 90 / 10:.1f}"
        present = 100 - float(missed) if missed != "?" else 95
        lines.append(f"{year},Week {week},School,{urn},Primary,300,{present:.1f},{missed}")
    return "\n".join(lines).encode()


def bring_in(data: bytes, by: User) -> ImportRun:
    run = actions.check(actions.start("attendance", io.BytesIO(data), "weekly.csv", by=by))
    return actions.apply(run, by=by)


def copy_plainly(data: bytes) -> float:
    started = time.perf_counter()
    frame = pd.read_csv(io.BytesIO(data), dtype=str)
    with connection.cursor() as cursor:
        columns = ", ".join(f"{name} text" for name in frame.columns)
        cursor.execute("DROP TABLE IF EXISTS pg_temp.bench_rows")
        cursor.execute(f"CREATE TEMPORARY TABLE bench_rows ({columns})")
        cursor.copy_expert("COPY bench_rows FROM STDIN WITH CSV", io.StringIO(frame.to_csv(index=False, header=False)))
    return time.perf_counter() - started
