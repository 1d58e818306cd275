"""Factories of the floor: the trust, its people, its calendar, mail, files, reports and imports."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from trust import clock
from trust.imports.models import ImportProblem, ImportRun, RunChange
from trust.models import AcademicYear, CalendarDay, Semester, StoredFile, Term, Trust, User
from trust.notices.models import DeliveryEvent, Mail, Notice
from trust.reports.models import ReportRun


class TrustFactory(DjangoModelFactory):
    class Meta:
        model = Trust
        django_get_or_create = ["id"]

    id = 1
    name = "Harbour Learning Trust"


class UserFactory(DjangoModelFactory):
    class Meta:
        model = User

    email = factory.Sequence(lambda n: f"person{n}@demo.example")
    name = factory.Sequence(lambda n: f"Person {n}")
    password = "!"


class MailFactory(DjangoModelFactory):
    class Meta:
        model = Mail

    recipient = factory.SubFactory(UserFactory)
    kind = "digest"
    day = factory.LazyFunction(clock.today)
    message_id = factory.Sequence(lambda n: f"<{n}@demo.example>")
    subject = "1 thing for you"
    text = "One thing is waiting for you."
    html = "<p>One thing is waiting for you.</p>"
    made_at = factory.LazyFunction(clock.now)
    next_try_at = factory.LazyFunction(clock.now)


class NoticeFactory(DjangoModelFactory):
    class Meta:
        model = Notice

    recipient = factory.SubFactory(UserFactory)
    key = factory.Sequence(lambda n: f"notice {n}")
    subject = "Termly safeguarding audit"
    about = "Ashfield Primary"
    link = "/due/1/"
    created_at = factory.LazyFunction(clock.now)
    earliest = factory.LazyFunction(clock.now)


class ReportRunFactory(DjangoModelFactory):
    """A run that waits; `tests.governance.issued` makes a whole one."""

    class Meta:
        model = ReportRun

    kind = "kpi"
    subject = 1
    as_at = factory.LazyFunction(clock.today)
    requested_by = factory.SubFactory(UserFactory)
    requested_at = factory.LazyFunction(clock.now)
    lease_until = factory.LazyFunction(lambda: clock.now() + timedelta(minutes=10))


class DeliveryEventFactory(DjangoModelFactory):
    class Meta:
        model = DeliveryEvent

    notice = factory.SubFactory(NoticeFactory)
    kind = "written"
    at = factory.LazyFunction(clock.now)


def make_calendar(first: date, years: int = 1) -> list[AcademicYear]:
    """Academic years with three terms each, half-term holidays and two semesters; 2026/27 as in the domain list."""
    return [make_year(first.year + number) for number in range(years)]


def make_year(start: int) -> AcademicYear:
    year = AcademicYear.objects.create(
        code=f"{start}/{(start + 1) % 100:02}", first_day=date(start, 9, 1), last_day=date(start + 1, 8, 31)
    )
    after = start + 1
    for name, first, last, holiday_first, holiday_last in [
        ("autumn", date(start, 9, 2), date(start, 12, 18), date(start, 10, 24), date(start, 11, 1)),
        ("spring", date(after, 1, 4), date(after, 3, 25), date(after, 2, 13), date(after, 2, 21)),
        ("summer", date(after, 4, 12), date(after, 7, 21), date(after, 5, 29), date(after, 6, 6)),
    ]:
        Term.objects.create(
            year=year, name=name, first_day=first, last_day=last,
            holiday_first_day=holiday_first, holiday_last_day=holiday_last,
        )  # fmt: skip
    spring_2 = date(after, 2, 22)
    Semester.objects.create(year=year, number=1, first_day=date(start, 9, 1), last_day=spring_2 - timedelta(days=1))
    Semester.objects.create(year=year, number=2, first_day=spring_2, last_day=date(after, 8, 31))
    return year


class CalendarDayFactory(DjangoModelFactory):
    class Meta:
        model = CalendarDay

    date = date(2027, 1, 4)
    kind = "inset"


class StoredFileFactory(DjangoModelFactory):
    class Meta:
        model = StoredFile

    content = factory.django.FileField(filename="file.csv", data=b"URN\n")
    name = "file.csv"
    content_type = "text/csv"
    size = 4
    sha256 = "0" * 64
    uploaded_by = factory.SubFactory(UserFactory)
    uploaded_at = factory.LazyFunction(clock.now)


class ImportRunFactory(DjangoModelFactory):
    class Meta:
        model = ImportRun

    kind = "absence"
    status = "applied"
    file = factory.SubFactory(StoredFileFactory)
    by = factory.SelfAttribute("file.uploaded_by")
    started_at = factory.LazyFunction(clock.now)


class ImportProblemFactory(DjangoModelFactory):
    class Meta:
        model = ImportProblem

    run = factory.SubFactory(ImportRunFactory)
    row = 2
    reason = "This is no number."


class RunChangeFactory(DjangoModelFactory):
    class Meta:
        model = RunChange

    run = factory.SubFactory(ImportRunFactory)
    row = 2
    model = "schools.School"
    object_pk = 1
    after = factory.LazyFunction(dict)


def published(purpose):
    purpose.published_at = clock.now()
    purpose.save()
    return purpose
