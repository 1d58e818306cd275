"""What every school hands in each term, as a page of schools by terms, with the version of the form it was asked on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from charter.models import DueItem, ProForma, Submission
from charter.selectors.due import address
from trust import clock
from trust.access.levels import SUMMARY
from trust.calendar import Cadence, Calendar, Period
from trust.models import User
from trust.words import count_of, late_by

State = Submission.State


@dataclass(frozen=True)
class Cell:
    """One school in one term."""

    item: DueItem
    opens_at: str = ""

    @property
    def submission(self) -> Submission | None:
        return getattr(self.item, "submission", None)

    @property
    def done(self) -> bool:
        return self.item.fulfilled_at is not None

    @property
    def state(self) -> str:
        """How the date stands; what is begun and not late is a draft."""
        found = self.item.state  # type: ignore[attr-defined]
        return "draft" if self.submission and found in ("due", "not_yet_due") else found

    @property
    def words(self) -> str:
        return late_by(self.item.due_on, clock.today()) if self.state == "late" else self.state.replace("_", " ")

    @property
    def url(self) -> str:
        """The form where it is begun; else the page that begins it, once it may be."""
        if self.submission:
            return self.submission.get_absolute_url()
        return "" if self.state == "not_yet_due" else self.opens_at


@dataclass(frozen=True)
class Grid:
    """A form's year: the terms, and by school and term what was due."""

    form: ProForma | None
    terms: list[Period]
    cells: Mapping[int, Mapping[str, Cell]] = field(default_factory=dict)

    def cell(self, school: int, term: Period) -> Cell | None:
        return self.cells.get(school, {}).get(term.code)

    def versions(self, school: int) -> str:
        """The versions of the form that the school was asked on this year: '1', or '1, 2' where it changed."""
        rows = self.cells.get(school, {}).values()
        return ", ".join(sorted({str(cell.submission.form.number) for cell in rows if cell.submission}))

    def lede(self, noun: str) -> str:
        """'9 of 12 schools in Spring term 2026/27 · 21 of 36 meetings this year, all on version 1'."""
        cells = [cell for row in self.cells.values() for cell in row.values()]
        if not cells:
            return "Nothing is asked for yet: a decision of the charter brings it."
        numbers = {cell.submission.form.number for cell in cells if cell.submission}
        parts = [f"{sum(cell.done for cell in cells)} of {count_of(len(cells), noun)} this year"]
        if now := next((term for term in self.terms if clock.today() in term), None):
            here = [row[now.code] for row in self.cells.values() if now.code in row]
            parts.insert(0, f"{sum(cell.done for cell in here)} of {count_of(len(here), 'school')} this term")
        if numbers:
            same = f"all on version {numbers.pop()}" if len(numbers) == 1 else f"on {len(numbers)} versions of the form"
            parts.append(same)
        return " · ".join(parts)


def terms_of_this_year() -> list[Period]:
    calendar = Calendar.load()
    year = calendar.year_of(clock.today())
    return calendar.periods(Cadence.TERMLY, year) if year else []


def grid(user: User, code: str, capability: str) -> Grid:
    """This year's terms of a form, in the schools that the reader may see of it, if only in summary."""
    form = ProForma.objects.filter(code=code).first()
    terms = terms_of_this_year()
    if form is None or not terms:
        return Grid(form, terms)
    rows = DueItem.objects.for_user(user, capability, level=SUMMARY).filter(duty__proforma=form, school__isnull=False)
    rows = rows.filter(closed_at__isnull=True, period__in=[term.code for term in terms])
    cells: dict[int, dict[str, Cell]] = {}
    for item in rows.with_state().select_related("submission__form", "duty__proforma", "duty__version__decision"):
        cells.setdefault(item.school_id or 0, {})[item.period] = Cell(item, address(item, user))
    return Grid(form, terms, cells)
