"""The kinds of file that figures come from, as the imports page and `manage.py import` know them."""

from assessment.importers import attendance, exclusions, results, tables
from assessment.importers.layouts import FigureLayout
from assessment.importers.loading import apply, compare, undo
from trust.imports.kinds import Importer


def figures(name: str, label: str, order: int, help: str, *layouts: FigureLayout, year: bool = False) -> Importer:
    return Importer(
        name=name,
        label=label,
        order=order,
        layouts=layouts,
        compare=compare,
        apply=apply,
        undo=undo,
        help=help,
        asks=("year",) if year else (),
    )


IMPORTERS = (
    figures(
        "absence",
        "Absence by school",
        20,
        "Absence of the performance tables (it does not say its year: give it), or absence by reason at school level.",
        tables.absence,
        tables.by_reason,
        year=True,
    ),
    figures(
        "census",
        "School census",
        21,
        "Pupils of the performance tables: roll, free meals, SEN, first language. Give its year.",
        tables.census,
        year=True,
    ),
    figures(
        "attendance",
        "Attendance in the year",
        22,
        "Weekly or year-to-date attendance from Explore Education Statistics: England, regions, local authorities.",
        attendance.in_year,
    ),
    figures(
        "exclusions",
        "Suspensions and exclusions",
        23,
        "By geographic level (schools by LAESTAB), by length in days, or absence by reason at school level.",
        exclusions.by_school,
        exclusions.by_length,
        tables.by_reason,
    ),
    figures(
        "ks2",
        "Key stage 2 results",
        24,
        "Key stage 2 of the performance tables. Give its year.",
        results.ks2,
        year=True,
    ),
    figures(
        "ks4",
        "Key stage 4 results",
        25,
        "Key stage 4 of the performance tables, final or provisional, or destinations: give the year. Or by trust.",
        results.ks4_final,
        results.destinations,
        results.by_trust,
        results.ks4_provisional,
        year=True,
    ),
)
