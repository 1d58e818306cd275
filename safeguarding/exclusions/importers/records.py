"""What a school's recording system (CPOMS, say) counted in a month."""

from collections.abc import Iterator
from datetime import date

from safeguarding.exclusions.importers.sheets import NUMBER, URN, refuse_doubles, refuse_pupils, schools_of
from safeguarding.exclusions.models import RecordCategory, RecordCount
from schools.models import School
from trust import clock
from trust.imports import registers
from trust.imports.kinds import Comparison, Importer, Job
from trust.imports.registers import Entry
from trust.imports.sheets import Column, Layout, Sheet

COUNTS = Layout(
    "entries by school, month and category",
    (
        URN,
        Column(
            "Month", required=True, filled=True, pattern=r"20\d\d-(0[1-9]|1[0-2])", says="“{}” is no month: 2026-09."
        ),
        Column("Category", required=True, filled=True),
        NUMBER,
    ),
)


def compare(sheet: Sheet, job: Job) -> Comparison:
    refuse_pupils(sheet)
    sheet.check()
    ours = schools_of(sheet)
    categories = {name: row for row in RecordCategory.objects.all() for name in (row.code, row.label.casefold())}
    cells = sheet.column("Category").loc[sheet.live.index]
    # The cell's text is not repeated: whoever typed a name there should not find it kept.
    unknown = cells.index[~cells.str.casefold().isin(list(categories))]
    sheet.reject(
        unknown, "Category", "This is not on the list of what is counted.", cells.where(cells == "", "not shown")
    )
    months = sheet.column("Month").loc[sheet.live.index]
    sheet.reject(months.index[months.map(month_of) > clock.today()], "Month", "{} is still to come.")
    refuse_doubles(sheet, ["URN", "Month", "Category"])
    return registers.compare(list(entries(sheet, ours, categories)), sheet)


def month_of(text: str) -> date:
    return date.fromisoformat(f"{text}-01")


def entries(sheet: Sheet, ours: dict[str, School], categories: dict[str, RecordCategory]) -> Iterator[Entry]:
    known = {(row.school_id, row.month, row.category_id): row for row in RecordCount.objects.all()}
    for row, line in sheet.live.iterrows():
        school, month = ours[line["URN"]], month_of(line["Month"])
        category = categories[line["Category"].casefold()]
        values = {"school": school, "month": month, "category": category, "number": int(line["Number"])}
        yield Entry(int(row), RecordCount, known.get((school.pk, month, category.pk)), values)  # type: ignore[call-overload]


IMPORTER = Importer(
    name="record-counts",
    label="Counts of a recording system by month",
    order=41,
    classed="C4",
    layouts=(COUNTS,),
    compare=compare,
    apply=registers.apply,
    undo=registers.undo,
    help="From CPOMS or another system: one row for each school, month and category, with its count. No pupil.",
)
