"""The performance tables' absence and census files; one row a school, national rows marked each in its own way."""

import pandas as pd

from assessment.importers.layouts import (
    URN,
    Column,
    Source,
    asked_year,
    blank_identity,
    laestab_of,
    layout,
    phase_of,
)
from assessment.models import NATIONAL
from schools.models import Phase
from trust.imports.kinds import Job
from trust.imports.sheets import Sheet

LA = Column("LA", ("LEA",), required=True, pattern=r"\d{3}|NAT", says="“{}” is no local authority code.")
ESTAB = Column("ESTAB", required=True, pattern=r"\d{1,4}|PRI|SEC|SPE|PRU", says="“{}” is no establishment number.")
NATIONAL_ROWS = {
    "PRI": Phase.PRIMARY.value,
    "SEC": Phase.SECONDARY.value,
    "SPE": Phase.SPECIAL.value,
    "PRU": Phase.ALTERNATIVE.value,
}


def identify(sheet: Sheet, job: Job) -> pd.DataFrame:
    """NAT in the LA column (absence) or in the URN column (census), with the phase as the establishment."""
    who = blank_identity(sheet)
    urn, la, estab = sheet.column("URN"), sheet.column("LA"), sheet.column("ESTAB")
    national = (la == "NAT") | (urn == "NAT")
    who["urn"] = urn.where(~national, "")
    who["laestab"] = laestab_of(la, estab).where(~national, "")
    who.loc[national, "place"] = NATIONAL
    who.loc[national, "phase"] = estab[national].map(NATIONAL_ROWS).fillna("")
    who["academic_year"] = asked_year(job)
    return who


absence = layout(
    "performance tables: absence",
    (LA, ESTAB, URN),
    (
        Source("overall_absence", "PERCTOT"),
        Source("attendance", "PERCTOT", rest=True),
        Source("persistent_absence", "PPERSABS10"),
    ),
    identify,
    required=("PERCTOT", "PPERSABS10"),
)

census = layout(
    "performance tables: census",
    (URN, LA, ESTAB, Column("SCHOOLTYPE")),
    (
        Source("roll", "NOR"),
        Source("girls", "PNORG", numerator="NORG", denominator="NOR"),
        Source("ehcp", "PSENELSE", numerator="TSENELSE", denominator="NOR"),
        Source("sen_support", "PSENELK", numerator="TSENELK", denominator="NOR"),
        Source("eal", "PNUMEAL", numerator="NUMEAL"),
        Source("disadvantaged", "PNUMFSMEVER", numerator="NUMFSMEVER"),
    ),
    identify,
    known=r"(NOR|PNOR|NUM|PNUM|TOT|SEN|PSEN|TSEN)[A-Z0-9_]*|SCHNAME",
    required=("NOR",),
)


# --- Absence by reason: how many pupils had any absence of a kind ---------------------------------------------------


def identify_by_reason(sheet: Sheet, job: Job) -> pd.DataFrame:
    return statistics_identity(sheet, sheet.column("time_period"))


def statistics_identity(sheet: Sheet, period: pd.Series) -> pd.DataFrame:
    """Rows of the school-level statistical releases: the level says whether LAESTAB or a place names the row."""
    who = blank_identity(sheet)
    level, la = sheet.column("geographic_level").str.lower(), sheet.column("old_la_code")
    school = level == "school"
    who["urn"] = sheet.column("urn").where(school, "")
    who["laestab"] = sheet.column("laestab").where(school, "")
    who.loc[level == "national", "place"] = NATIONAL
    who["place"] = who["place"].where(level != "regional", sheet.column("region_code"))
    who["place"] = who["place"].where(level != "local authority", la)
    who["phase"] = phase_of(sheet.column("school_type")).where(~school, "")
    who["academic_year"] = (period.str[:4] + "/" + period.str[4:6]).where(period.str.fullmatch(r"\d{6}"), "")
    return who


PERIOD = Column("time_period", required=True, filled=True, pattern=r"\d{6}", says="“{}” is no year such as 201819.")
LEVEL = Column("geographic_level", required=True, filled=True)
RELEASE = (
    PERIOD,
    LEVEL,
    Column("region_code"),
    Column("old_la_code"),
    Column("laestab", ("school_laestab",), pattern=r"\d{7}", says="“{}” is no LAESTAB: seven digits."),
    Column("urn", ("school_urn",), pattern=r"\d{5,7}", says="“{}” is no URN."),
    Column("school_type", ("education_phase",), required=True),
)
RELEASE_KNOWN = (
    r"time_identifier|country_code|country_name|region_name|new_la_code|la_name|estab|academy_type|academy_open_date"
    r"|num_schools|school_name|enrol_\w+|sess_\w+"
)

by_reason = layout(
    "absence by reason, school level",
    RELEASE,
    (
        Source("absent_any", "", numerator="enrol_overall", denominator="enrolments", per=100),
        Source("absent_illness", "", numerator="enrol_auth_illness", denominator="enrolments", per=100),
        Source("absent_unauthorised", "", numerator="enrol_unauthorised", denominator="enrolments", per=100),
    ),
    identify_by_reason,
    known=RELEASE_KNOWN,
    required=("enrolments", "enrol_overall"),
)
