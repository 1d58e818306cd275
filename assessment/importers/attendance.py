"""Attendance in the year: weekly and year to date, for England, regions and local authorities."""

import pandas as pd

from assessment.importers.layouts import Column, Source, blank_identity, layout, phase_of, place_of, year_of
from trust.imports.kinds import Job
from trust.imports.sheets import Sheet

FIRST_WEEK = 31
"""Weeks from the 31st on belong to the academic year that begins in that calendar year."""


def identify(sheet: Sheet, job: Job) -> pd.DataFrame:
    """Weekly rows give a calendar year and a week; rows of the year to date give the academic year."""
    who = blank_identity(sheet)
    period, part = sheet.column("time_period"), sheet.column("time_identifier")
    who["urn"] = sheet.column("urn")
    who["laestab"] = sheet.column("laestab")
    who["place"] = place_of(sheet.column("geographic_level"), sheet.column("region_code"), sheet.column("old_la_code"))
    who["phase"] = phase_of(sheet.column("school_type")).where(who["place"] != "", "")
    week = pd.to_numeric(part.str.extract(r"[Ww]eek (\d+)")[0])
    start = pd.to_numeric(period.str[:4], errors="coerce").fillna(0) - (week < FIRST_WEEK).astype(int)
    of_week = start.astype(int).astype(str) + "/" + (start + 1).astype(int).astype(str).str[2:]
    who["academic_year"] = of_week.where(week.notna(), year_of(period))
    weeks = "week " + period.str[:4] + "-" + week.fillna(0).astype(int).astype(str).str.zfill(2)
    who["period"] = weeks.where(week.notna(), "ytd")
    return who


WEEKLY_KNOWN = (
    r"country_code|country_name|region_name|new_la_code|la_name|num_schools|present_sessions|overall_attendance"
    r"|overall_absence|approved_educational_activity|(un)?authorised_absence|late_sessions|possible_sessions"
    r"|reason_\w+|total_num_schools|total_enrolments|\w+_perc|attendance_date|day_number|week_commencing|school_name"
)

in_year = layout(
    "attendance, weekly or year to date",
    (
        Column("time_period", required=True, filled=True, pattern=r"\d{4}|\d{6}", says="“{}” is no year."),
        Column("time_identifier", required=True),
        Column("geographic_level", required=True, filled=True),
        Column("region_code"),
        Column("old_la_code"),
        Column("urn", ("school_urn",), pattern=r"\d{5,7}", says="“{}” is no URN."),
        Column("laestab", ("school_laestab",), pattern=r"\d{7}", says="“{}” is no LAESTAB."),
        Column("school_type", ("education_phase",), required=True),
    ),
    (
        Source("attendance", "attendance_perc", denominator="enrolments"),
        Source("overall_absence", "overall_absence_perc", denominator="enrolments"),
        Source("unauthorised_absence", "unauthorised_absence_perc", denominator="enrolments"),
        Source("persistent_absence", "pa_perc", denominator="enrolments"),
    ),
    identify,
    known=WEEKLY_KNOWN,
    required=("attendance_perc", "overall_absence_perc"),
)
