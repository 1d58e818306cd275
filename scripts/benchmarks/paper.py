"""The governors' KPI report as a PDF, beside WeasyPrint alone on the same HTML."""

from collections.abc import Iterator

from weasyprint import HTML

from schools.models import School
from scripts.benchmarks.timing import Result, at_most, in_turn
from trust import clock
from trust.hooks import named
from trust.models import User
from trust.reports import pdf
from trust.reports.kinds import ReportKind


def measure() -> Iterator[Result]:
    kind = named(ReportKind, "kpi")
    school = School.objects.get(role_assignments__user__email="head@demo.example")
    viewer = User.objects.get(email="chair@demo.example")
    frozen = kind.snapshot(school.pk, clock.today(), viewer)
    html = pdf.markup(kind, frozen)

    def ours() -> object:
        return pdf.render(kind, kind.snapshot(school.pk, clock.today(), viewer), "0" * 64)

    def least() -> object:
        return HTML(string=html).write_pdf(pdf_variant=pdf.VARIANT)

    took, bare = in_turn(ours, least, 5)
    yield at_most("KPI report as PDF", took, bare, 1.2, note=f"WeasyPrint alone {bare * 1000:.0f} ms")
