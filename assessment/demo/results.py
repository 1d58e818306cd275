"""Key stage 2 and key stage 4 of the demo trust, as the performance tables print them."""

from math import sqrt

from assessment.demo.truth import Row, SchoolYear, published
from schools.demo import LA_CODE
from schools.models import Phase

RWM, HIGHER, READING, WRITING, MATHS, GPS = 0.61, 0.08, 0.75, 0.72, 0.73, 0.72
ATTAINMENT8, BASICS4, BASICS5, EBACC = 46.0, 0.65, 0.45, 0.40


def percent(count: float, n: int) -> str:
    return f"{100 * count / n:.0f}%" if n else "NE"


def ks2(rows: list[SchoolYear], year: int) -> tuple[list[str], list[Row]] | None:
    if not published("ks2_rwm_expected", year):
        return None
    progress = ["READPROG", "WRITPROG", "MATPROG"] if published("ks2_reading_progress", year) else []
    taught = [row for row in rows if row.school.lowest_age < 11]
    lines = [ks2_row(row, progress) for row in taught]
    places: Row = {
        "TELIG": 650_000, "PTRWM_EXP": f"{RWM:.0%}", "PTRWM_HIGH": f"{HIGHER:.0%}", "PTREAD_EXP": f"{READING:.0%}",
        "PTWRITTA_EXP": f"{WRITING:.0%}", "PTMAT_EXP": f"{MATHS:.0%}", "PTGPS_EXP": f"{GPS:.0%}", "READ_AVERAGE": 105,
        "MAT_AVERAGE": 104, "TFSM6CLA1A": 200_000, "TNotFSM6CLA1A": 450_000, "PTRWM_EXP_FSM6CLA1A": "46%",
        "PTRWM_EXP_NotFSM6CLA1A": "67%",
    }  # fmt: skip
    lines += [{"RECTYPE": 3, "LEA": LA_CODE, **places, "TELIG": 5_200}, {"RECTYPE": 5, **places}]
    headings = ["RECTYPE", "LEA", "ESTAB", "URN", "SCHNAME", *places]
    return headings + [f"{name}{end}" for name in progress for end in ("", "_LOWER", "_UPPER")], lines


def ks2_row(row: SchoolYear, progress: list[str]) -> Row:
    n = 8 if row.phase == Phase.SPECIAL else row.school.year_group
    shift = -0.5 if row.phase == Phase.SPECIAL else 0.085 * row.results
    line: Row = {
        "RECTYPE": 1,
        "LEA": LA_CODE,
        "ESTAB": row.estab,
        "URN": row.urn,
        "SCHNAME": row.school.name,
        "TELIG": n,
    }
    for column, p in (
        ("PTRWM_EXP", RWM), ("PTRWM_HIGH", HIGHER), ("PTREAD_EXP", READING), ("PTWRITTA_EXP", WRITING),
        ("PTMAT_EXP", MATHS), ("PTGPS_EXP", GPS),
    ):  # fmt: skip
        line[column] = percent(row.share(p + shift, n), n)
    line["READ_AVERAGE"] = round(105 + 2 * row.results + row.chance.gauss(0, 8 / sqrt(n)))
    line["MAT_AVERAGE"] = round(104 + 2 * row.results + row.chance.gauss(0, 7.5 / sqrt(n)))
    poor = row.share(0.28, n)
    for suffix, count, p in (("FSM6CLA1A", poor, RWM - 0.15), ("NotFSM6CLA1A", n - poor, RWM + 0.06)):
        line[f"T{suffix}"] = count
        line[f"PTRWM_EXP_{suffix}"] = percent(row.share(p + shift, count), count) if count > 5 else "SUPP"
    for name in progress:
        half = 11.5 / sqrt(n)
        middle = 1.4 * row.results + row.chance.gauss(0, half / 2)
        line |= {name: round(middle, 1), f"{name}_LOWER": round(middle - half, 1)}
        line[f"{name}_UPPER"] = round(middle + half, 1)
    return line


def ks4(rows: list[SchoolYear], year: int) -> tuple[list[str], list[Row]] | None:
    if not published("attainment8", year):
        return None
    progress = published("progress8", year)
    lines = [ks4_row(row, progress) for row in rows if row.school.highest_age >= 16]
    places: Row = {
        "TPUP": 620_000, "TFSM6CLA1A": 160_000, "TNOTFSM6CLA1A": 460_000, "ATT8SCR": ATTAINMENT8,
        "PTL2BASICS_94": f"{BASICS4:.0%}", "PTL2BASICS_95": f"{BASICS5:.0%}", "PTEBACC_E_PTQ_EE": f"{EBACC:.0%}",
        "EBACCAPS": 4.08, "ATT8SCR_FSM6CLA1A": 34.9, "ATT8SCR_NFSM6CLA1A": 50.3,
    }  # fmt: skip
    lines += [{"RECTYPE": 4, "LEA": LA_CODE, **places, "TPUP": 4_800}, {"RECTYPE": 7, **places}]
    extra = ["P8PUP", "P8MEA", "P8CILOW", "P8CIUPP"] if progress else []
    return ["RECTYPE", "LEA", "ESTAB", "URN", "SCHNAME", *places, *extra], lines


def ks4_row(row: SchoolYear, progress: bool) -> Row:
    special = row.phase == Phase.SPECIAL
    n = 9 if special else row.school.year_group
    line: Row = {"RECTYPE": 2 if special else 1, "LEA": LA_CODE, "ESTAB": row.estab, "URN": row.urn, "TPUP": n}
    line["SCHNAME"] = row.school.name
    shift = -0.4 if special else 0.07 * row.results
    level = 12.0 if special else ATTAINMENT8 + 3.2 * row.results
    poor = row.share(0.25, n)
    line |= {
        "TFSM6CLA1A": poor,
        "TNOTFSM6CLA1A": n - poor,
        "ATT8SCR": round(level + row.chance.gauss(0, min(20, level) / sqrt(n)), 1),
    }
    for column, p in (("PTL2BASICS_94", BASICS4), ("PTL2BASICS_95", BASICS5), ("PTEBACC_E_PTQ_EE", EBACC)):
        line[column] = percent(row.share(p + shift, n), n)
    line["EBACCAPS"] = round(level / 11.3, 2)
    for column, count, gap in (("ATT8SCR_FSM6CLA1A", poor, -11), ("ATT8SCR_NFSM6CLA1A", n - poor, 4)):
        line[column] = round(max(0, level + gap + row.chance.gauss(0, 20 / sqrt(count))), 1) if count > 5 else "SUPP"
    if progress:
        half = 2.4 / sqrt(n)
        middle = 0.3 * row.results + row.chance.gauss(0, half / 2)
        values = ("LOWCOV",) * 3 if special else tuple(round(x, 2) for x in (middle, middle - half, middle + half))
        line |= {"P8PUP": n, **dict(zip(("P8MEA", "P8CILOW", "P8CIUPP"), values, strict=True))}
    return line
