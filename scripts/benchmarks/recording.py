"""The Single Central Record at full size: its import beside pandas and COPY, and a school's part as a PDF."""

import io
import time
from collections.abc import Iterator

from django.db import transaction
from weasyprint import HTML

from safeguarding.actions import keep_standings
from safeguarding.register.actions.importing import send_record
from schools.models import School
from scripts.benchmarks.bringing_in import copy_plainly
from scripts.benchmarks.pages import measured
from scripts.benchmarks.timing import Result, at_most, in_turn
from trust import clock
from trust.hooks import named
from trust.imports import actions
from trust.models import User
from trust.reports import pdf
from trust.reports.kinds import ReportKind

PEOPLE = 12_000
KINDS = (
    "Identity", "Right to work", "Enhanced DBS", "Barred list", "Prohibition", "Section 128", "Qualification",
    "Checks overseas", "Online search",
)  # fmt: skip


# With 120 people a school on the record.
PAGES = (
    ("Register list", "hr@demo.example", "/safeguarding/register/"),
    ("Compliance grid", "ceo@demo.example", "/safeguarding/register/compliance/"),
    ("Safeguarding board", "ceo@demo.example", "/safeguarding/"),
)
MOST = 15


def measure() -> Iterator[Result]:
    """Dry run and apply of 12,000 people with nine checks each, history included; then undone."""
    hr = User.objects.get(email="hr@demo.example")
    data = record_file()
    least = min(copy_plainly(data) for _ in range(3))
    started = time.perf_counter()
    run = bring_in(data, hr)
    took = time.perf_counter() - started
    rows = run.counts
    note = f"{took:.1f} s, {rows['new']:,} people, {rows['figures']['new']:,} checks; pandas and COPY {least:.2f} s"
    yield Result("Import of a record, 12,000 people × 9 checks", took / least, "", None, None, note)
    keep_standings()
    for what, email, url in PAGES:
        yield measured(what, email, url, most=MOST)
    yield printed(hr)
    actions.undo(run, by=hr)  # type: ignore[arg-type]
    keep_standings()


def record_file() -> bytes:
    schools = list(School.objects.exclude(urn=None).values_list("urn", flat=True))
    heads = ["Name", "Staff number", "Kind of person", "Post", "School", "First day", *KINDS]
    lines = [",".join(head.replace(" ", "_") for head in heads)]
    for number in range(PEOPLE):
        urn = schools[number % len(schools)]
        days = ",".join(f"{1 + (number + place) % 28:02}/08/2023" for place in range(len(KINDS)))
        lines.append(f"Colleague {number},B{number},Teacher,Teacher,{urn},01/09/2023,{days}")
    return "\n".join(lines).encode()


class Named(io.BytesIO):
    """A file with a name, as an upload has."""

    name = "record.csv"


def bring_in(data: bytes, by: User) -> actions.ImportRun:
    with transaction.atomic():
        run = send_record(file=Named(data), by=by)
        run.options |= {"agreed": True}
        run.save(update_fields=["options"])
    actions.check(run)
    return actions.apply(run, by=by)


def printed(viewer: User) -> Result:
    """One school's part, from its snapshot, beside WeasyPrint alone on the same HTML."""
    kind = named(ReportKind, "record")
    school = School.objects.exclude(urn=None)[0]
    frozen = kind.snapshot(school.pk, clock.today(), viewer)
    html = pdf.markup(kind, frozen, pdf.SIZES[0])
    ours, bare = in_turn(
        lambda: pdf.render(kind, frozen, "0" * 64), lambda: HTML(string=html).write_pdf(pdf_variant=pdf.VARIANT), 3
    )
    note = f"{len(frozen['rows'])} people; WeasyPrint alone {bare * 1000:.0f} ms"
    return at_most("A school's part of the record as PDF", ours, bare, 3, note=note)
