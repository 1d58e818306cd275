"""The demo trust's figures: official files, invented values. Most schools differ from England by chance alone.

Each file is written in its publisher's layout and brought in by the product's own importer.
"""

from collections.abc import Callable

from assessment.actions import load_measures
from assessment.demo.pupils import absence, census, exclusions, in_year
from assessment.demo.results import ks2, ks4
from assessment.demo.truth import Row, SchoolYear, code, school_years
from schools.formats import write
from trust.demo import DemoPlan
from trust.imports import actions as imports
from trust.models import User

WRITERS: dict[str, Callable[[list[SchoolYear], int], tuple[list[str], list[Row]] | None]] = {
    "census": census,
    "absence": absence,
    "ks2": ks2,
    "ks4": ks4,
    "exclusions": exclusions,
}


def make_figures(plan: DemoPlan) -> None:
    load_measures()
    system = User.objects.system()
    for year in plan.past_years:
        rows = school_years(plan, year)
        for kind, write_file in WRITERS.items():
            if headed := write_file(rows, year):
                headings, lines = headed
                path = write(plan.folder / f"{kind}_{code(year).replace('/', '-')}.csv", headings, lines)
                imports.bring(kind, path, by=system, options={"year": code(year)})
    headings, lines = in_year(plan)
    imports.bring("attendance", write(plan.folder / "ees_ytd_data.csv", headings, lines), by=system)
