"""The reports engine: one worker at a time, all or nothing, frozen once issued."""

import errno
import hashlib
from datetime import timedelta
from pathlib import Path

import page
import psycopg2
import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import FileSystemStorage
from django.db import InternalError, OperationalError, connection, transaction

from governance.models import KpiReport
from tests.factories import FigureFactory, KpiReportFactory, ReportRunFactory
from tests.governance.issued import issue
from trust import clock
from trust.hooks import named
from trust.models import StoredFile
from trust.notices.models import Notice
from trust.reports import actions, making, pdf, progress, tasks
from trust.reports.kinds import ReportKind
from trust.reports.models import ReportRun, State


@pytest.fixture
def run(school, head):
    FigureFactory(school=school)
    return KpiReportFactory(school=school, run__requested_by=head).run


def again(run):
    return ReportRun.objects.select_related("pdf").get(pk=run.pk)


def test_a_report_is_made_from_request_to_file(school, head, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        run = actions.request_report("kpi", school.pk, as_at=clock.today(), by=head)
        assert run.state == State.QUEUED
    made = again(run)
    assert made.state == State.FINISHED
    assert progress.of(made).percent == 100
    assert made.pdf.content.read().startswith(b"%PDF")
    assert made.pdf.uploaded_by == head


def test_who_asked_is_told_once_that_it_is_ready(run, head):
    tasks.make_report(run.pk)
    tasks.make_report(run.pk)
    notice = Notice.objects.get()
    assert (notice.recipient, notice.link) == (head, run.kpi_report.get_absolute_url())
    assert notice.subject == "The KPI report you asked for is ready"


def test_who_asked_is_told_that_it_failed(run, monkeypatch):
    monkeypatch.setattr(making, "gather", broken)
    tasks.make_report(run.pk)
    assert Notice.objects.get().subject == "The KPI report you asked for could not be made"


@pytest.fixture
def elsewhere(run):
    """Another worker's database session that is at the run."""
    params = connection.get_connection_params()
    params.pop("cursor_factory", None)
    params.pop("context", None)
    other = psycopg2.connect(**params)
    other.cursor().execute("SELECT pg_advisory_lock(%s, %s)", [making.LOCKS, run.pk])
    yield other
    other.close()


def test_a_run_that_another_worker_is_at_is_left_to_it(run, elsewhere):
    making.make(run.pk)
    assert (again(run).state, again(run).attempts) == (State.QUEUED, 0)
    elsewhere.cursor().execute("SELECT pg_advisory_unlock_all()")
    making.make(run.pk)
    assert again(run).state == State.FINISHED


def test_hashes_are_those_of_the_bytes_kept(run):
    making.make(run.pk)
    made = again(run)
    assert hashlib.sha256(made.snapshot.encode()).hexdigest() == made.snapshot_sha256
    assert hashlib.sha256(made.pdf.content.read()).hexdigest() == made.pdf.sha256


def test_the_same_snapshot_gives_the_same_bytes(run):
    making.make(run.pk)
    made = again(run)
    kind = named(ReportKind, "kpi")
    assert pdf.render(kind, made.contents, made.snapshot_sha256) == made.pdf.content.read()


def test_making_twice_makes_one(run):
    making.make(run.pk)
    making.make(run.pk)
    assert again(run).attempts == 1
    assert StoredFile.objects.filter(content_type="application/pdf").count() == 1


def test_asking_twice_gives_the_run_that_is_there(school, head):
    first = actions.request_report("kpi", school.pk, as_at=clock.today(), by=head)
    assert actions.request_report("kpi", school.pk, as_at=clock.today(), by=head) == first
    assert KpiReport.objects.count() == 1


def test_a_day_to_come_is_refused(school, head):
    with pytest.raises(ValidationError, match="still to come"):
        actions.request_report("kpi", school.pk, as_at=clock.today() + timedelta(days=1), by=head)


@pytest.mark.parametrize("change", [{"snapshot": "{}"}, {"as_at": "2020-01-01"}, {"state": State.FAILED}])
def test_the_database_refuses_to_change_an_issued_report(school, change):
    issued = issue(school)
    with pytest.raises(InternalError, match="Cannot update or delete"), transaction.atomic():
        ReportRun.objects.filter(pk=issued.run_id).update(**change)


def test_the_database_refuses_to_delete_an_issued_report(school):
    issued = issue(school)
    with pytest.raises(InternalError, match="Cannot update or delete"), transaction.atomic():
        connection.cursor().execute("DELETE FROM reports_reportrun WHERE id = %s", [issued.run_id])


def full_disk(self, name, content):
    """Writes the half that fits."""
    path = Path(self.path(name))
    path.parent.mkdir(parents=True)
    path.write_bytes(content.read()[:100])
    raise OSError(errno.ENOSPC, "No space left on device")


def files_in(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_full_disk_ends_the_run_in_words_and_leaves_nothing(run, tmp_path, monkeypatch):
    before = StoredFile.objects.count(), files_in(tmp_path)
    monkeypatch.setattr(FileSystemStorage, "_save", full_disk)
    making.make(run.pk)
    failed = again(run)
    assert failed.state == State.FAILED
    assert failed.reason == making.FULL
    assert (failed.snapshot, failed.pdf) == ("", None)
    assert (StoredFile.objects.count(), files_in(tmp_path)) == before


def test_a_failed_report_is_made_when_it_is_tried_again(run, head, monkeypatch, django_capture_on_commit_callbacks):
    with monkeypatch.context() as patch:
        patch.setattr(FileSystemStorage, "_save", full_disk)
        making.make(run.pk)
    with django_capture_on_commit_callbacks(execute=True):
        actions.retry_report(again(run), by=head)
    assert again(run).state == State.FINISHED
    assert again(run).reason == ""


def test_only_a_failed_report_is_tried_again(run, head):
    with pytest.raises(ValidationError):
        actions.retry_report(run, by=head)


def broken(*args):
    raise RuntimeError("a mistake in the kind's own code")


def test_any_mistake_ends_the_run_with_a_reference(run, monkeypatch):
    monkeypatch.setattr(making, "gather", broken)
    making.make(run.pk)
    assert again(run).state == State.FAILED
    assert "give your administrator this" in again(run).reason


def lost(*args):
    raise OperationalError("server closed the connection unexpectedly")


def test_a_lost_database_leaves_the_run_to_be_taken_up_again(run, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(making, "gather", lost)
        with pytest.raises(OperationalError):
            making.make(run.pk)
    assert again(run).state == State.RUNNING
    with clock.at(clock.now() + making.LEASE * 2):
        tasks.requeue_lapsed()
    assert again(run).state == State.FINISHED


def test_a_live_run_is_left_alone(run):
    tasks.requeue_lapsed()
    assert again(run).state == State.QUEUED


def test_a_run_that_was_stopped_three_times_is_given_up(run):
    ReportRun.objects.filter(pk=run.pk).update(state=State.RUNNING, attempts=making.ATTEMPTS)
    making.make(run.pk)
    assert again(run).reason == making.STOPPED


def test_a_run_that_says_nothing_of_its_failure_is_refused(mid_term):
    with pytest.raises(ValidationError):
        ReportRunFactory.build(state=State.FAILED).full_clean(exclude=["requested_by"])


def test_a_template_may_fetch_nothing(run, monkeypatch):
    monkeypatch.setattr(pdf, "markup", lambda *args: "<img src='file:///etc/passwd'>")
    making.make(run.pk)
    assert again(run).state == State.FAILED


def test_a_report_that_would_not_fit_is_not_issued(run, monkeypatch):
    monkeypatch.setattr(pdf, "markup", lambda *args: "<p style='height: 900mm; break-after: page'>x</p>" * 3)
    making.make(run.pk)
    assert again(run).reason == making.TOO_LONG


def test_the_pdf_is_accessible(run):
    making.make(run.pk)
    report = page.validate_pdf_bytes(again(run).pdf.content.read(), profile=page.ValidationProfile.PDF_UA_1)
    assert [failure.rule_id for failure in report.failures] == []
    assert report.is_compliant
