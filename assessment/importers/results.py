"""Results in the performance tables: key stage 2, key stage 4 (final, provisional), destinations, and by trust."""

import pandas as pd

from assessment.importers.layouts import (
    ALL_SCHOOLS,
    URN,
    Column,
    FigureLayout,
    Source,
    asked_year,
    blank_identity,
    laestab_of,
    layout,
    year_of,
)
from assessment.models import NATIONAL
from schools.models import Phase
from trust.imports.kinds import Job
from trust.imports.sheets import Sheet
from trust.models import Trust

RECTYPE = Column("RECTYPE", required=True, filled=True, pattern=r"\d|LA|NAT", says="“{}” is no record type.")
IDENTITY = (RECTYPE, Column("LEA", ("LA",), required=True), Column("ESTAB"), URN)
SCHOOL = ("1", "2")
TABLES_KNOWN = r"[A-Z][A-Za-z0-9_]*[A-Z0-9_][A-Za-z0-9_]*"


def identify_by(record_types: dict[str, str], phase: str):  # noqa: ANN201 - answers an Identify
    """Rows by record type: `record_types` gives the place of each that is no school ('LA': the authority's code)."""

    def identify(sheet: Sheet, job: Job) -> pd.DataFrame:
        who = blank_identity(sheet)
        kind, la = sheet.column("RECTYPE"), sheet.column("LEA")
        school = kind.isin(SCHOOL)
        who["urn"] = sheet.column("URN").where(school, "")
        who["laestab"] = laestab_of(la, sheet.column("ESTAB")).where(school, "")
        place = kind.map(record_types).fillna("")
        who["place"] = place.where(place != "LA", la)
        who["phase"] = pd.Series(phase, index=kind.index, dtype=object).where(~school, "")
        who["foreign"] = ~school & (who["place"] == "")
        who["academic_year"] = asked_year(job)
        return who

    return identify


primary = Phase.PRIMARY.value
secondary = Phase.SECONDARY.value


def progress(measure: str, column: str) -> Source:
    return Source(measure, column, denominator="TELIG", low=f"{column}_LOWER", high=f"{column}_UPPER")


DISADVANTAGED, OTHERS = "disadvantaged", "not disadvantaged"

ks2: FigureLayout = layout(
    "key stage 2 performance tables",
    IDENTITY,
    (
        Source("ks2_rwm_expected", "PTRWM_EXP", denominator="TELIG"),
        Source("ks2_rwm_higher", "PTRWM_HIGH", denominator="TELIG"),
        Source("ks2_reading_expected", "PTREAD_EXP", denominator="TELIG"),
        Source("ks2_writing_expected", "PTWRITTA_EXP", denominator="TELIG"),
        Source("ks2_maths_expected", "PTMAT_EXP", denominator="TELIG"),
        Source("ks2_gps_expected", "PTGPS_EXP", denominator="TELIG"),
        Source("ks2_reading_score", "READ_AVERAGE", denominator="TELIG"),
        Source("ks2_maths_score", "MAT_AVERAGE", denominator="TELIG"),
        progress("ks2_reading_progress", "READPROG"),
        progress("ks2_writing_progress", "WRITPROG"),
        progress("ks2_maths_progress", "MATPROG"),
        Source("ks2_rwm_expected", "PTRWM_EXP_FSM6CLA1A", denominator="TFSM6CLA1A", group=DISADVANTAGED),
        Source("ks2_rwm_expected", "PTRWM_EXP_NotFSM6CLA1A", denominator="TNotFSM6CLA1A", group=OTHERS),
    ),
    identify_by({"3": "LA", "4": ALL_SCHOOLS, "5": NATIONAL}, primary),
    known=TABLES_KNOWN,
    required=("PTRWM_EXP", "TELIG"),
)

KS4_PLACES = {"4": "LA", "5": ALL_SCHOOLS, "7": NATIONAL}
KS4_SOURCES = (
    Source("attainment8", "ATT8SCR", denominator="TPUP"),
    Source("progress8", "P8MEA", denominator="P8PUP", low="P8CILOW", high="P8CIUPP"),
    Source("basics_4", "PTL2BASICS_94", denominator="TPUP"),
    Source("basics_5", "PTL2BASICS_95", denominator="TPUP"),
    Source("ebacc_entry", "PTEBACC_E_PTQ_EE", denominator="TPUP"),
    Source("ebacc_points", "EBACCAPS", denominator="TPUP"),
)

ks4_final: FigureLayout = layout(
    "key stage 4 performance tables, final",
    (*IDENTITY, Column("TFSM6CLA1A", required=True)),
    (
        *KS4_SOURCES,
        Source("attainment8", "ATT8SCR_FSM6CLA1A", denominator="TFSM6CLA1A", group=DISADVANTAGED),
        Source("attainment8", "ATT8SCR_NFSM6CLA1A", denominator="TNOTFSM6CLA1A", group=OTHERS),
        Source("basics_5", "PTFSM6CLA1ABASICS_95", denominator="TFSM6CLA1A", group=DISADVANTAGED),
        Source("basics_5", "PTNOTFSM6CLA1ABASICS_95", denominator="TNOTFSM6CLA1A", group=OTHERS),
    ),
    identify_by(KS4_PLACES, secondary),
    known=TABLES_KNOWN,
    required=("ATT8SCR", "TPUP"),
)

ks4_provisional: FigureLayout = layout(
    "key stage 4 performance tables, provisional",
    IDENTITY,
    KS4_SOURCES,
    identify_by(KS4_PLACES, secondary),
    known=TABLES_KNOWN,
    required=("ATT8SCR", "TPUP"),
    provisional=True,
)

destinations: FigureLayout = layout(
    "key stage 4 destinations",
    IDENTITY,
    (
        Source("ks4_destinations", "OVERALL_DESTPER", numerator="OVERALL_DEST", denominator="COHORT"),
        Source(
            "ks4_destinations", "OVERALL_DESTPER_DIS", numerator="OVERALL_DEST_DIS", denominator="COHORT_DIS",
            group=DISADVANTAGED,
        ),
        Source(
            "ks4_destinations", "OVERALL_DESTPER_NONDIS", numerator="OVERALL_DEST_NONDIS", denominator="COHORT_NONDIS",
            group=OTHERS,
        ),
    ),
    identify_by({"LA": "LA", "NAT": NATIONAL}, secondary),
    known=TABLES_KNOWN,
    required=("COHORT", "OVERALL_DESTPER"),
)  # fmt: skip


def identify_trust(sheet: Sheet, job: Job) -> pd.DataFrame:
    """Of the results by trust only our own row is of use: it stands beside our schools as the place `trust`."""
    who = blank_identity(sheet)
    own = Trust.objects.filter(pk=1).exclude(uid="").values_list("uid", flat=True)
    ours = sheet.column("TRUST_UID").isin(list(own))
    who.loc[ours, "place"] = "trust"
    who["phase"] = secondary
    who["foreign"] = ~ours
    who["academic_year"] = year_of(sheet.column("TIME_PERIOD"))
    return who


by_trust: FigureLayout = layout(
    "key stage 4 results by trust",
    (
        Column("TIME_PERIOD", required=True, filled=True, pattern=r"\d{6}", says="“{}” is no year such as 202223."),
        Column("TRUST_UID", required=True, filled=True),
    ),
    (
        Source("attainment8", "ATT8SCR_WGTAVG", denominator="TPUP_MATPTINC"),
        Source("progress8", "P8MEA_WGTAVG", denominator="TPUP_MATPTINC", low="P8CILOW", high="P8CIUPP"),
        Source("basics_5", "PTL2BASICS_95_WGTAVG", denominator="TPUP_MATPTINC"),
        Source("ebacc_entry", "PTEBACC_E_PTQ_EE_WGTAVG", denominator="TPUP_MATPTINC"),
        Source("ebacc_points", "EBACCAPS_WGTAVG", denominator="TPUP_MATPTINC"),
    ),
    identify_trust,
    known=TABLES_KNOWN,
    required=("ATT8SCR_WGTAVG",),
)
