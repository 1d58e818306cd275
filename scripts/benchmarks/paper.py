"""The governors' KPI report as a PDF, beside WeasyPrint alone on the same HTML."""

from collections.abc import Iterator

from weasyprint import HTML

from schools.models import School
from scripts.benchmarks.timing import Result, at_most, in_turn
from trust import clock
from trust.hooks import named
from trust.models import User
from trust.reports import pdf
from trust.reports.kinds import ReportKind, Snapshot


def measure() -> Iterator[Result]:
    kind = named(ReportKind, "kpi")
    school = School.objects.get(role_assignments__user__email="head@demo.example")
    viewer = User.objects.get(email="chair@demo.example")
    frozen = kind.snapshot(school.pk, clock.today(), viewer)
    html = fitting(kind, frozen)

    def ours() -> object:
        return pdf.render(kind, frozen, "0" * 64)

    def least() -> object:
        return HTML(string=html).write_pdf(pdf_variant=pdf.VARIANT)

    def gathering() -> object:
        return kind.snapshot(school.pk, clock.today(), viewer)

    took, bare = in_turn(ours, least, 9)
    gathered, _ = in_turn(gathering, gathering, 3)
    note = f"WeasyPrint alone {bare * 1000:.0f} ms; its figures are gathered in {gathered * 1000:.0f} ms more"
    yield at_most("KPI report as PDF, from its snapshot", took, bare, 1.2, note=note)


def fitting(kind: ReportKind, frozen: Snapshot) -> str:
    """The HTML as it is printed: the roomiest that keeps to the report's pages."""
    texts = [pdf.markup(kind, frozen, size) for size in pdf.SIZES]
    return next((text for text in texts if len(HTML(string=text).render().pages) <= kind.pages), texts[-1])
