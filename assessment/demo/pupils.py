"""Absence, census, suspensions and attendance in the year of the demo trust, each in its publisher's layout."""

from collections.abc import Iterator
from math import sqrt

from assessment.demo.truth import ENGLAND, Row, SchoolYear, code, england, school_years
from schools.demo import LA_CODE
from schools.models import Phase
from trust.demo import DemoPlan


def absence(rows: list[SchoolYear], year: int) -> tuple[list[str], list[Row]]:
    lines = []
    for row in rows:
        overall, persistent, _, _ = england(row.phase, year)
        spread = 8 / sqrt(row.school.roll)
        missed = max(1.5, overall - 0.7 * row.attendance + row.chance.gauss(0, spread))
        count = row.share(persistent - 0.03 * row.attendance, row.school.roll)
        shown = f"{100 * count / row.school.roll:.1f}" if count > 5 else "SUPP"
        lines.append(
            {"LA": LA_CODE, "ESTAB": row.estab, "URN": row.urn, "PERCTOT": f"{missed:.1f}", "PPERSABS10": shown}
        )
    for name, phase in (("PRI", Phase.PRIMARY), ("SEC", Phase.SECONDARY), ("SPE", Phase.SPECIAL)):
        overall, persistent, _, _ = england(phase, year)
        lines.append({"LA": "NAT", "ESTAB": name, "PERCTOT": f"{overall:.1f}", "PPERSABS10": f"{100 * persistent:.1f}"})
    return ["LA", "ESTAB", "URN", "PERCTOT", "PPERSABS10"], lines


def census(rows: list[SchoolYear], year: int) -> tuple[list[str], list[Row]]:
    headings = ["URN", "LA", "ESTAB", "SCHOOLTYPE", "NOR", "NORG", "NORB", "PNORG", "PNORB"]
    for count, share in (("TSENELSE", "PSENELSE"), ("TSENELK", "PSENELK"), ("NUMEAL", "PNUMEAL")):
        headings += [count, share]
    headings += ["NUMFSMEVER", "PNUMFSMEVER"]
    lines = [census_row(row) for row in rows]
    for name, shares in {
        "PRI": (2.5, 14.1, 22.8, 25.1),
        "SEC": (2.7, 12.6, 18.6, 27.3),
        "SPE": (98, 1.4, 16, 47),
    }.items():
        keys = ("PSENELSE", "PSENELK", "PNUMEAL", "PNUMFSMEVER")
        lines.append(
            {"URN": "NAT", "ESTAB": name, "NOR": 3_000_000, "PNORG": 49, **dict(zip(keys, shares, strict=True))}
        )
    return headings, lines


def census_row(row: SchoolYear) -> Row:
    roll, special = row.school.roll, row.phase == Phase.SPECIAL
    girls = row.share(0.3 if special else 0.49, roll)
    line: Row = {"URN": row.urn, "LA": LA_CODE, "ESTAB": row.estab, "NOR": roll, "NORG": girls, "NORB": roll - girls}
    line |= {"PNORG": round(100 * girls / roll, 1), "PNORB": round(100 - 100 * girls / roll, 1)}
    need = 0.25 - 0.06 * row.results
    for count, share, p in (
        ("TSENELSE", "PSENELSE", 0.97 if special else 0.025),
        ("TSENELK", "PSENELK", 0.01 if special else 0.13),
        ("NUMEAL", "PNUMEAL", 0.18),
        ("NUMFSMEVER", "PNUMFSMEVER", need),
    ):
        found = row.share(p, roll)
        line |= {count: found, share: round(100 * found / roll, 1)}
    return line


def exclusions(rows: list[SchoolYear], year: int) -> tuple[list[str], list[Row]]:
    headings = [
        "time_identifier", "time_period", "geographic_level", "country_code", "country_name", "old_la_code", "la_name",
        "laestab", "school_type", "num_schools", "headcount", "perm_excl", "perm_excl_rate", "fixed_excl",
        "fixed_excl_rate", "one_plus_fixed", "one_plus_fixed_rate",
    ]  # fmt: skip
    period: Row = {"time_identifier": "Academic year", "time_period": code(year).replace("/", "")}
    lines = [period | exclusion_row(row) for row in rows]
    for phase, name in TYPES.items():
        _, _, suspensions, permanent = england(phase, year)
        lines.append(period | counts(3_000_000, suspensions * 30_000, permanent * 30_000, suspensions * 12_000) | {
            "geographic_level": "National", "country_name": "England", "school_type": name,
        })  # fmt: skip
    return headings, lines


TYPES = {
    Phase.PRIMARY: "State-funded primary",
    Phase.SECONDARY: "State-funded secondary",
    Phase.SPECIAL: "Special",
}


def exclusion_row(row: SchoolYear) -> Row:
    _, _, suspensions, permanent = england(row.phase, row.year)
    harder = 1 - 0.25 * row.behaviour
    many = row.events(suspensions * harder * row.school.roll / 100)
    out = row.events(permanent * harder * row.school.roll / 100)
    pupils = min(many, max(1, round(many * row.chance.uniform(0.4, 0.6)))) if many else 0
    where = {"geographic_level": "School", "old_la_code": LA_CODE, "laestab": row.school.laestab, "num_schools": 1}
    return where | {"school_type": TYPES[row.phase]} | counts(row.school.roll, many, out, pupils)


def counts(headcount: int, suspensions: float, permanent: float, pupils: float) -> Row:
    """Counts and rates; one and two are withheld, as the release does."""
    line: Row = {"headcount": headcount}
    for name, count in (("fixed_excl", suspensions), ("perm_excl", permanent), ("one_plus_fixed", pupils)):
        withheld = 0 < round(count) < 3
        line[name] = "x" if withheld else round(count)
        line[f"{name}_rate"] = "x" if withheld else f"{100 * count / headcount:.2f}"
    return line


def in_year(plan: DemoPlan) -> tuple[list[str], list[Row]]:
    """Attendance this year so far: England, the local authority, and the schools' own rows."""
    headings = [
        "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code",
        "old_la_code", "la_name", "urn", "school_type", "num_schools", "enrolments", "attendance_perc",
        "overall_absence_perc", "unauthorised_absence_perc", "pa_perc",
    ]  # fmt: skip
    period: Row = {"time_period": code(plan.first_autumn).replace("/", ""), "time_identifier": "Academic year"}
    lines = [period | line for line in in_year_places(plan)]
    for row in school_years(plan, plan.first_autumn):
        overall, persistent, _, _ = england(row.phase, plan.first_autumn)
        missed = max(1.5, overall - 0.7 * row.attendance + row.chance.gauss(0, 8 / sqrt(row.school.roll)))
        count = row.share(persistent - 0.03 * row.attendance, row.school.roll)
        lines.append(period | missing(missed, 100 * count / row.school.roll) | {
            "geographic_level": "School", "urn": row.school.urn, "enrolments": row.school.roll,
            "school_type": row.phase.label,
        })  # fmt: skip
    return headings, lines


def in_year_places(plan: DemoPlan) -> Iterator[Row]:
    for phase in ENGLAND:
        overall, persistent, _, _ = england(phase, plan.first_autumn)
        line = missing(overall, 100 * persistent) | {"enrolments": 3_000_000, "school_type": phase.label}
        yield line | {"geographic_level": "National"}
        yield line | {"geographic_level": "Local authority", "old_la_code": LA_CODE, "enrolments": 60_000}


def missing(overall: float, persistent: float) -> Row:
    return {
        "attendance_perc": 100 - overall, "overall_absence_perc": overall, "unauthorised_absence_perc": overall * 0.28,
        "pa_perc": persistent,
    }  # fmt: skip
