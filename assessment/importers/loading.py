"""Staging, one set-based comparison, and one supersession: how figures come into the database and out again."""

import io
from typing import Any

import pandas as pd
from django.core.exceptions import ValidationError
from django.db import connection

from assessment.importers.figures import FIELDS, KEY, figures_of
from assessment.models import Figure
from trust import clock
from trust.imports.kinds import Comparison, Job
from trust.imports.models import ImportRun
from trust.imports.sheets import Sheet
from trust.models import User

WHOLE = ["numerator", "denominator", "school_id", "former_urn"]
VALUES = ["value", "numerator", "denominator", "low", "high", "status", "provisional", "former_urn"]

STAGE = f"""
    CREATE TEMPORARY TABLE staged_figure ON COMMIT DROP AS
    SELECT source_row, {", ".join(FIELDS)} FROM assessment_figure WHERE false
"""  # noqa: S608 - names are ours
# Null-safe by coalesce, so that the join can hash; a final figure is never superseded by a provisional one.
COMPARE = f"""
    CREATE TEMPORARY TABLE compared_figure ON COMMIT DROP AS
    SELECT staged.*, live.id AS live_id,
        CASE
            WHEN live.id IS NULL THEN 'new'
            WHEN staged.provisional AND NOT live.provisional THEN 'unchanged'
            WHEN ({", ".join(f"staged.{name}" for name in VALUES)})
                IS NOT DISTINCT FROM ({", ".join(f"live.{name}" for name in VALUES)}) THEN 'unchanged'
            ELSE 'changed'
        END AS outcome
    FROM staged_figure AS staged
    LEFT JOIN assessment_figure AS live
        ON live.known_until IS NULL
        AND coalesce(live.school_id, 0) = coalesce(staged.school_id, 0)
        AND {" AND ".join(f"live.{name} = staged.{name}" for name in KEY if name != "school_id")}
"""  # noqa: S608 - names are ours
BY_ROW = """
    SELECT source_row,
        CASE
            WHEN count(*) FILTER (WHERE outcome = 'new') = count(*) THEN 'new'
            WHEN count(*) FILTER (WHERE outcome = 'unchanged') = count(*) THEN 'unchanged'
            ELSE 'changed'
        END
    FROM compared_figure GROUP BY source_row
"""
SUPERSEDE = """
    UPDATE assessment_figure SET known_until = %s, closed_by_id = %s
    FROM compared_figure WHERE compared_figure.live_id = assessment_figure.id AND outcome = 'changed'
"""
INSERT = f"""
    INSERT INTO assessment_figure (run_id, known_from, source_row, {", ".join(FIELDS)})
    SELECT %s, %s, source_row, {", ".join(FIELDS)} FROM compared_figure WHERE outcome <> 'unchanged'
    ORDER BY source_row
"""  # noqa: S608 - names are ours, values are parameters


def compare(sheet: Sheet, job: Job) -> Comparison:
    """Stages the sheet's figures and sets them beside the live ones; the tables go with the transaction."""
    figures = figures_of(sheet, job)
    job.progress(45, f"Comparing {len(figures):,} figures")
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE IF EXISTS pg_temp.staged_figure, pg_temp.compared_figure")
        # Whole-table joins: room for their hashes, and no loop over an index whose statistics are a large import old.
        cursor.execute("SET LOCAL work_mem = '64MB'; SET LOCAL enable_nestloop = off")
        cursor.execute(STAGE)
        copy_in(cursor, figures)
        cursor.execute("ANALYZE staged_figure")
        cursor.execute(COMPARE)
        cursor.execute(BY_ROW)
        rows = dict(cursor.fetchall())
        cursor.execute("SELECT outcome, count(*) FROM compared_figure GROUP BY outcome")
        counts = dict(cursor.fetchall())
    return Comparison(pd.Series(rows, dtype=object), counts)


def copy_in(cursor: Any, figures: pd.DataFrame) -> None:
    """COPY into the staging table: floats by their shortest exact text, whole numbers as such, nothing as \\N.

    A column that holds one value throughout (no group but `all`, no interval) is that column's default instead.
    """
    lines = figures[FIELDS].copy()
    for name in WHOLE:
        lines[name] = lines[name].astype("Int64")
    for name, value in constants(lines).items():
        lines = lines.drop(columns=name)
        if value is not None:
            cursor.execute(f"ALTER TABLE pg_temp.staged_figure ALTER COLUMN {name} SET DEFAULT %s", [value])
    text = io.StringIO()
    lines.to_csv(text, header=False, na_rep="\\N")
    text.seek(0)
    columns = ", ".join(["source_row", *lines.columns])
    cursor.copy_expert(f"COPY staged_figure ({columns}) FROM STDIN WITH (FORMAT csv, NULL '\\N')", text)


def constants(lines: pd.DataFrame) -> dict[str, Any]:
    """The columns that hold one value in every line, with it; None where they hold nothing."""
    found: dict[str, Any] = {}
    for name in lines.columns if len(lines) else ():
        column = lines[name]
        if column.isna().all():
            found[name] = None
        elif column.notna().all() and (column == column.iat[0]).all():
            first: Any = column.iat[0]
            found[name] = first.item() if hasattr(first, "item") else first
    return found


def apply(sheet: Sheet, job: Job, comparison: Comparison) -> None:
    """Closes the figures whose value changed and adds the new ones, in the transaction that compared them."""
    with connection.cursor() as cursor:
        cursor.execute(SUPERSEDE, [job.now, job.run.pk])
        cursor.execute(INSERT, [job.run.pk, job.now])


def undo(run: ImportRun, by: User) -> None:
    """Closes the run's figures and reopens those it superseded; refuses where a later import built on them."""
    later = Figure.objects.filter(run=run, closed_by__isnull=False).select_related("closed_by").order_by("source_row")
    built = [f"row {figure.source_row} ({figure.measure}) by import {figure.closed_by_id}" for figure in later[:10]]
    if built:
        more = later.count() - len(built)
        tail = f" and {more} more" if more > 0 else ""
        raise ValidationError(f"Later imports replaced some of it: {', '.join(built)}{tail}. Undo those first.")
    Figure.objects.filter(run=run, known_until__isnull=True).update(known_until=clock.now())
    Figure.objects.filter(closed_by=run).update(known_until=None, closed_by=None)
