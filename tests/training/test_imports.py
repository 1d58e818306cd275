"""Bringing training in from a sheet: a dry run first, each bad row with its reason, and back again."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from safeguarding.training.actions import people as entering
from safeguarding.training.models import Trainee, TrainingRecord
from tests.factories import TraineeFactory, TrainingTypeFactory
from trust.imports.models import ImportRun

PEOPLE = "Name,Type,URN,Started,Left\n"
RECORDS = "Name,E-mail,URN,Training,Completed,Provider\n"


@pytest.fixture
def yearly(db):
    return TrainingTypeFactory(code="safeguarding", name="Safeguarding")


@pytest.fixture
def send(signed_in, django_capture_on_commit_callbacks):
    """`send(hr, kind, text)` sends a sheet and looks at it; `apply=True` writes it too. The answer is the page."""

    def send_sheet(user, kind, text, *, apply=False, name="training.csv"):
        client, page = signed_in(user), reverse("training_import")
        content = text if isinstance(text, bytes) else text.encode()
        with django_capture_on_commit_callbacks(execute=True):
            answer = client.post(page, {"kind": kind, "file": SimpleUploadedFile(name, content)})
        assert answer.status_code == 302
        if apply:
            with django_capture_on_commit_callbacks(execute=True):
                client.post(reverse("training_import_apply"))
        return client.get(page)

    return send_sheet


def reasons(page):
    return {problem.row: problem.reason for problem in page.context["problems"]}


@pytest.mark.requirement("S0-60")
def test_a_dry_run_writes_nothing_and_applying_writes_once(send, hr, school, yearly):
    person = TraineeFactory(school=school, name="Carys Hobbs")
    sheet = RECORDS + f"carys  hobbs,,{school.urn},Safeguarding,04/01/2027,The partnership\n"
    assert dict(send(hr, "training-records", sheet).context["counts"])["new"] == 1
    assert not TrainingRecord.objects.exists()
    send(hr, "training-records", sheet, apply=True)
    row = TrainingRecord.objects.get()
    assert (row.trainee, row.completed_on, row.recorded_by) == (person, date(2027, 1, 4), hr)
    again = send(hr, "training-records", sheet, apply=True)
    assert dict(again.context["counts"])["unchanged"] == 1
    assert TrainingRecord.objects.count() == 1


def test_each_bad_row_says_why_and_the_good_one_goes_on(send, hr, school, yearly, staff):
    entering.enrol()
    for _ in range(2):
        TraineeFactory(school=school, name="Twice Here", since=date(2026, 9, 1 + _))
    urn = school.urn
    rows = [
        f"Staff,{staff.email},{urn},safeguarding,2027-01-04,",
        f"Nobody,,{urn},Safeguarding,04/01/2027,",
        f"Twice Here,,{urn},Safeguarding,04/01/2027,",
        f"Staff,{staff.email},{urn},Juggling,04/01/2027,",
        f"Staff,{staff.email},{urn},Safeguarding,4 Jan,",
        f"Staff,{staff.email},{urn},Safeguarding,20/01/2027,",
        f'Staff,{staff.email},{urn},Safeguarding,04/01/2027,"=HYPERLINK(""x"")"',
        f"Staff,{staff.email},123456,Safeguarding,04/01/2027,",
    ]
    page = send(hr, "training-records", RECORDS + "\n".join(rows) + "\n", apply=True)
    assert reasons(page) == {
        3: "Nobody of this name is entered there.",
        4: "Several of this name: give the e-mail.",
        5: "“Juggling” is no training that is asked for here.",
        6: "“4 Jan” is no date. Write it as 31/12/2026.",
        7: "This day is still to come.",
        8: "This cell holds a formula. Save values in its place.",
        9: "“123456” is no school whose training you keep.",
    }
    assert TrainingRecord.objects.get().trainee.user == staff


def test_a_school_sends_nothing_for_another_school(send, dsl, other_school, yearly):
    TraineeFactory(school=other_school, name="Ellis Elsewhere")
    sheet = RECORDS + f"Ellis Elsewhere,,{other_school.urn},Safeguarding,04/01/2027,\nX,,,Safeguarding,04/01/2027,\n"
    page = send(dsl, "training-records", sheet, apply=True)
    found = f"“{other_school.urn}” is no school whose training you keep."
    assert reasons(page) == {2: found, 3: "Give the URN of the school."}
    assert not TrainingRecord.objects.exists()


def test_people_come_in_leave_and_the_sheet_can_be_taken_back(send, signed_in, hr, school, staff):
    entering.enrol()
    sheet = PEOPLE + f"Nora New,Teacher,{school.urn},01/09/2026,\nStaff,support,{school.urn},01/09/2026,\n"
    page = send(hr, "training-people", sheet, apply=True)
    assert dict(page.context["counts"])["skipped"] == 1  # who has an account is entered from their roles
    assert Trainee.objects.get(name="Nora New").person_type == "teacher"
    left = send(hr, "training-people", PEOPLE + f"Nora New,Teacher,{school.urn},01/09/2026,18/01/2027\n", apply=True)
    assert dict(left.context["counts"])["changed"] == 1
    assert not Trainee.objects.live().filter(name="Nora New").exists()
    signed_in(hr).post(reverse("training_import_undo"))
    assert Trainee.objects.live().filter(name="Nora New").exists()


def test_a_sheet_is_seen_by_who_sent_it_alone(send, signed_in, hr, dsl, data_lead, school, yearly):
    send(hr, "training-records", RECORDS + f"Nobody Known,,{school.urn},Safeguarding,04/01/2027,\n")
    run = ImportRun.objects.get()
    assert run.classed == "C4"
    assert "Nobody Known" not in signed_in(dsl).get(reverse("training_import")).content.decode()
    assert signed_in(data_lead).get(run.get_absolute_url()).status_code == 404
    assert signed_in(data_lead).get(reverse("training_import")).status_code == 403


def test_what_is_no_sheet_is_refused_with_the_reason(send, hr, school):
    page = send(hr, "training-records", b"%PDF-1.7 not a sheet", name="training.csv")
    assert "This is not a table" in page.content.decode()
    page = send(hr, "training-records", "Name,Course\nA,B\n")
    assert "it has no column Completed" in page.content.decode()
