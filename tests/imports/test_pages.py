"""Bringing files in on screen."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from assessment.models import Figure
from tests.factories import ImportProblemFactory, ImportRunFactory
from tests.imports.test_command import ABSENCE
from trust import clock
from trust.imports import actions, tasks
from trust.imports.models import ImportRun

pytestmark = pytest.mark.django_db


@pytest.fixture
def send(signed_in, data_lead, django_capture_on_commit_callbacks):
    """Sends a file as the data lead; the worker's task runs when the request ends."""

    def post(text=ABSENCE, name="absence.csv", **fields):
        upload = SimpleUploadedFile(name, text.encode())
        with django_capture_on_commit_callbacks(execute=True):
            return signed_in(data_lead).post(
                "/imports/new/", {"kind": "absence", "year": "2018/19", "file": upload, **fields}
            )

    return post


@pytest.mark.requirement("S2-36")
def test_a_file_is_checked_then_applied_then_undone(
    send, school, signed_in, data_lead, django_capture_on_commit_callbacks
):
    page = send()
    run = ImportRun.objects.get()
    assert page.status_code == 302 and run.status == "checked" and run.by == data_lead
    assert Figure.objects.count() == 0
    client = signed_in(data_lead)
    assert "Apply this import" in client.get(run.get_absolute_url()).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(f"/imports/{run.pk}/apply/")
    run.refresh_from_db()
    assert run.status == "applied" and Figure.objects.known().count() == 6
    client.post(f"/imports/{run.pk}/undo/")
    assert Figure.objects.known().count() == 0


def test_rejected_rows_stand_beside_their_reason(send, school, signed_in, data_lead):
    send(ABSENCE.replace("4.5", "abc"))
    page = signed_in(data_lead).get(ImportRun.objects.get().get_absolute_url()).content.decode()
    assert "PERCTOT" in page and "abc" in page and "neither a number nor a code" in page


def test_a_file_that_is_no_table_says_so_on_the_page(send, school, signed_in, data_lead):
    send("%PDF-1.7")
    run = ImportRun.objects.get()
    assert run.status == "failed"
    assert "not a table" in signed_in(data_lead).get(run.get_absolute_url()).content.decode()


def test_a_file_over_the_limit_is_refused_at_once(send, school, monkeypatch):
    monkeypatch.setattr("trust.imports.forms.LIMIT", 10)
    response = send()
    assert response.status_code == 422 and ImportRun.objects.count() == 0


def test_applying_twice_is_refused(send, school, data_lead, signed_in, django_capture_on_commit_callbacks):
    send()
    run = ImportRun.objects.get()
    client = signed_in(data_lead)
    client.post(f"/imports/{run.pk}/apply/")
    page = client.post(f"/imports/{run.pk}/apply/", follow=True).content.decode()
    assert "so it can&#x27;t be applied" in page


def test_the_chief_executive_looks_but_does_not_send(signed_in, ceo):
    client = signed_in(ceo)
    assert client.get("/imports/").status_code == 200
    assert client.get("/imports/new/").status_code == 403


def test_a_head_has_no_imports(signed_in, head):
    assert signed_in(head).get("/imports/").status_code == 403


def test_rejected_rows_can_be_exported(signed_in, data_lead):
    run = ImportProblemFactory(value="=1+1").run
    response = signed_in(data_lead).get(f"/imports/{run.pk}/problems/", {"export": "csv"})
    assert "This is no number." in response.content.decode() and "'=1+1" in response.content.decode()


def test_the_file_can_be_had_again(signed_in, data_lead):
    response = signed_in(data_lead).get(f"/imports/{ImportRunFactory().pk}/file/")
    assert b"".join(response.streaming_content) == b"URN\n"


@pytest.mark.parametrize(("left", "then"), [("waiting", "checked"), ("checking", "checked"), ("applying", "applied")])
def test_a_run_whose_worker_died_is_taken_up(send, school, left, then):
    send()
    ImportRun.objects.update(status=left, lease_until=clock.now() - actions.LEASE)
    tasks.requeue_lapsed()
    assert ImportRun.objects.get().status == then


def test_a_run_whose_lease_holds_is_left(send, school):
    send()
    ImportRun.objects.update(status="applying", lease_until=clock.now() + actions.LEASE)
    tasks.requeue_lapsed()
    assert ImportRun.objects.get().status == "applying"


def test_a_task_that_comes_twice_finds_the_work_done(send, school):
    send()
    run = ImportRun.objects.get()
    tasks.check_run(run.pk)
    tasks.apply_run(run.pk)
    assert ImportRun.objects.get().status == "checked"


def test_what_breaks_is_said_and_nothing_is_half_done(send, school, monkeypatch):
    monkeypatch.setattr("trust.imports.actions._keep_outcome", lambda *args: 1 / 0)
    send()
    run = ImportRun.objects.get()
    assert run.status == "failed" and "nothing was applied" in run.message
