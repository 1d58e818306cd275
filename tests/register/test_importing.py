"""Bringing in a record: columns agreed and kept, dry run, apply, undo; and whatever is no such file."""

import io
import zipfile
from datetime import date
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook

from safeguarding.register.actions import record_check
from safeguarding.register.actions.importing import agree_columns, send_record
from safeguarding.register.models import Check, ColumnMapping, Registered
from tests.register.test_pages import page
from trust.imports import actions, reading
from trust.imports.models import ImportRun
from trust.models import StoredFile

HEADS = "Full name,Category,Job title,Academy,Start date,ID check,DBS,DBS number,DBS checked by,Overseas,S128"
ROWS = [
    "Ada Byrne,Teacher,Teacher of art,Ashfield Primary,01/09/2026,03/08/2026,2026-08-10,001234567890,L Tran,N/A,n/a",
    "Ben Cole,TA,Assistant,900001,1 Sep 2026,4.8.2026,,,,,",
    "Cara Dean,Governor,Governor,Ashfield Primary,2026-09-01,,10-Aug-2026,,,,12/08/2026",
]


def table_of(*rows, heads=HEADS):
    return "\n".join([heads, *rows]).encode()


def send(data, by, name="record.csv"):
    return send_record(file=SimpleUploadedFile(name, data), by=by)


def dry_run(data, by, name="record.csv"):
    run = send(data, by, name)
    agree_columns(run, columns=run.options["columns"], by=by)
    actions.check(run)
    return run


def bring(data, by):
    return actions.apply(dry_run(data, by), by=by)


def problems(run):
    return [(one.row, one.column, one.reason) for one in run.problems.all()]


def book(rows, merge=""):
    made = Workbook()
    for row in rows:
        made.active.append(row)
    if merge:
        made.active.merge_cells(merge)
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def test_hr_brings_in_a_spreadsheet_from_columns_to_undo(signed_in, hr, school, table):
    client = signed_in(hr)
    sent = client.post(reverse("record_import"), {"file": SimpleUploadedFile("record.csv", table_of(*ROWS))})
    run = ImportRun.objects.get()
    assert sent["Location"] == reverse("record_import_columns", args=[run.pk])
    assert "11 of 11 columns known already" in page(client, sent["Location"])
    answers = {f"column-{number}": run.options["columns"][head] for number, head in enumerate(HEADS.split(","))}
    assert client.post(sent["Location"], answers).status_code == 302
    actions.check(run)
    shown = page(client, reverse("record_import_run", args=[run.pk]))
    assert "What applying would do" in shown and not Registered.objects.exists()
    client.post(reverse("record_import_apply", args=[run.pk]))
    actions.apply(ImportRun.objects.get(), by=hr)
    assert Registered.objects.count() == 3 and Check.objects.count() == 7
    client.post(reverse("record_import_undo", args=[run.pk]))
    assert not Registered.objects.exists() and not Check.objects.exists()


def test_what_a_row_says_stands_on_the_record(hr, school, table):
    run = bring(table_of(*ROWS), hr)
    assert (run.status, run.counts["new"], run.counts["rejected"]) == ("applied", 3, 0)
    ada = Registered.objects.get(name="Ada Byrne")
    assert (ada.person_type, ada.post, ada.school, ada.started_on) == (
        "teacher",
        "Teacher of art",
        school,
        date(2026, 9, 1),
    )
    dbs = ada.checks.get(kind="dbs")
    assert (dbs.done_on, dbs.certificate_number, dbs.done_by) == (date(2026, 8, 10), "001234567890", "L Tran")
    assert {check.kind: check.result for check in ada.checks.all()} == {
        "identity": "done", "dbs": "done", "overseas": "not_needed", "s128": "not_needed",
    }  # fmt: skip


def test_dates_are_read_in_four_formats(hr, school, table):
    bring(table_of(*ROWS), hr)
    assert set(Registered.objects.values_list("started_on", flat=True)) == {date(2026, 9, 1)}
    found = set(Check.objects.filter(kind="identity").values_list("done_on", flat=True))
    assert found == {date(2026, 8, 3), date(2026, 8, 4)}
    assert Check.objects.get(person__name="Cara Dean", kind="dbs").done_on == date(2026, 8, 10)


def test_the_same_file_twice_changes_nothing(hr, school, table):
    bring(table_of(*ROWS), hr)
    again = bring(table_of(*ROWS), hr)
    assert (again.counts["unchanged"], again.counts["new"], again.counts["changed"]) == (3, 0, 0)
    assert again.counts["figures"] == {"new": 0, "changed": 0, "unchanged": 7}


def test_a_changed_row_changes_the_entry_and_undo_puts_it_back(hr, school, table):
    bring(table_of(*ROWS), hr)
    changed = ROWS[0].replace("Teacher of art", "Head of art").replace("2026-08-10", "2026-08-11")
    run = bring(table_of(changed), hr)
    ada = Registered.objects.get(name="Ada Byrne")
    assert run.counts["changed"] == 1
    assert (ada.post, ada.checks.get(kind="dbs").done_on) == ("Head of art", date(2026, 8, 11))
    actions.undo(run, by=hr)
    ada.refresh_from_db()
    assert (ada.post, ada.checks.get(kind="dbs").done_on) == ("Teacher of art", date(2026, 8, 10))


def test_undo_is_refused_where_something_was_changed_since(hr, school, table):
    run = bring(table_of(*ROWS), hr)
    ada = Registered.objects.get(name="Ada Byrne")
    record_check(ada, "identity", by=hr, seen=1, done_on=date(2026, 8, 5))
    with pytest.raises(ValidationError, match="row 2: changed since"):
        actions.undo(run, by=hr)
    assert Registered.objects.count() == 3


def test_columns_agreed_once_are_known_the_next_time(hr, school, table):
    heads = "Person,Sort,Begins,Checked"
    run = send(table_of("Ada Byrne,Teacher,1/9/2026,1/8/2026", heads=heads), hr)
    assert run.options["columns"] == {"Person": "Name"}
    meant = {"Person": "Name", "Sort": "Kind of person", "Begins": "First day", "Checked": "Identity"}
    agree_columns(run, columns=meant, by=hr)
    assert ColumnMapping.objects.get().columns == meant
    assert send(table_of("Ben Cole,Teacher,1/9/2026,", heads=heads), hr).options["columns"] == meant


def test_columns_that_must_be_there_are_asked_for(hr, table):
    run = send(table_of("Ada Byrne,Teacher,1/9/2026", heads="Person,Sort,Begins"), hr)
    with pytest.raises(ValidationError, match="Kind of person, First day"):
        agree_columns(run, columns={"Person": "Name"}, by=hr)


BAD = [
    ("=HYPERLINK(1),Teacher,T,Ashfield Primary,1/9/2026,,,,,,", "Name", "formula"),
    ("Ada Byrne,Teacher,=cmd,Ashfield Primary,1/9/2026,,,,,,", "Post", "formula"),
    ("Ada Byrne,Teacher,T,Ashfield Primary,13/25/2026,,,,,,", "First day", "is no date"),
    ("Ada Byrne,Teacher,T,Ashfield Primary,1/9/26,,,,,,", "First day", "whole year"),
    ("Ada Byrne,Teacher,T,Ashfield Primary,1/9/2026,20/01/2027,,,,,", "Identity", "still to come"),
    ("Ada Byrne,Teacher,T,Ashfield Primary,1/9/2026,,,,,,1/5/2005", "Section 128", "no such thing before 2008"),
    ("Ada Byrne,Teacher,T,Ashfield Primary,1/9/2026,,1/5/1999,,,,", "Enhanced DBS", "no such thing before 2002"),
    ("Ada Byrne,Wizard,T,Ashfield Primary,1/9/2026,,,,,,", "Kind of person", "no kind of person"),
    ("Ada Byrne,Teacher,T,Hogsmeade,1/9/2026,,,,,,", "School", "no school whose record you keep"),
    ("Ada Byrne,Teacher,T,Ashfield Primary,1/9/2026,,1/8/2026,<script>,,,", "DBS certificate number", "letters"),
    (",Teacher,T,Ashfield Primary,1/9/2026,,,,,,", "Name", "names nobody"),
]


@pytest.mark.parametrize(("row", "column", "words"), BAD)
def test_a_bad_row_is_refused_with_the_reason_and_the_others_stay(hr, school, table, row, column, words):
    run = bring(table_of(ROWS[1], row), hr)
    found = problems(run)
    assert [(at, where) for at, where, _ in found] == [(3, column)] and words in found[0][2]
    assert list(Registered.objects.values_list("name", flat=True)) == ["Ben Cole"]


def test_a_name_twice_is_refused_unless_numbers_tell_them_apart(hr, school, table):
    run = dry_run(table_of(ROWS[0], ROWS[0].replace("Ada Byrne", "ada  BYRNE")), hr)
    assert [(row, column) for row, column, _ in problems(run)] == [(3, "Name")]
    heads = "Name,Staff number,Category,Start date,Academy"
    rows = ["Ada Byrne,1,TA,1/9/2026,Ashfield Primary", "Ada Byrne,2,TA,1/9/2026,Ashfield Primary"]
    assert bring(table_of(*rows, heads=heads), hr).counts["new"] == 2


def test_a_formula_in_a_workbook_is_refused_and_never_run(hr, school, table):
    rows = [["Name", "Category", "Start date", "Academy"], ["=1+1", "TA", date(2026, 9, 1), "Ashfield Primary"]]
    run = dry_run(book(rows), hr, "record.xlsx")
    assert run.counts["rejected"] == 1 and "formula" in problems(run)[0][2]


def test_merged_headings_are_refused_with_what_to_do(hr, table):
    rows = [["Name", "Category", "DBS", None, "Start date"], ["Ada Byrne", "TA", "1/8/2026", "L Tran", "1/9/2026"]]
    for data in (book(rows, "C1:D1"), book([["Single Central Record", None, None], *rows], "A1:C1")):
        with pytest.raises(ValidationError, match="merged or missing"):
            send(data, hr, "record.xlsx")
    assert_nothing_kept()


def assert_nothing_kept():
    assert not ImportRun.objects.exists() and not StoredFile.objects.exists() and not Registered.objects.exists()


def test_two_columns_of_one_heading_are_refused(hr, table):
    with pytest.raises(ValidationError, match="Two columns are headed “Date”"):
        send(table_of("Ada,TA,1/9/2026,1/9/2026", heads="Name,Category,Date,Date"), hr)


def test_a_file_of_200_mb_is_refused_before_it_is_read(hr, table, signed_in, monkeypatch):
    huge = SimpleNamespace(name="record.csv", size=200_000_000, read=lambda size: b"x" * size)
    with pytest.raises(ValidationError, match="200 MB; the limit is 100 MB"):
        send_record(file=huge, by=hr)
    assert_nothing_kept()


def test_a_zip_bomb_in_a_workbook_is_refused(hr, table, monkeypatch):
    monkeypatch.setattr(reading, "UNPACKED_LIMIT", 1_000_000)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)
    assert len(data.getvalue()) < 10_000
    with pytest.raises(ValidationError, match="unpacks to far more"):
        send(data.getvalue(), hr, "record.xlsx")
    assert_nothing_kept()


@pytest.mark.parametrize("name", ["record.pdf", "record.xlsx", "record.csv"])
def test_an_executable_under_another_name_is_refused(hr, table, name):
    with pytest.raises(ValidationError, match="not a spreadsheet"):
        send(b"MZ\x90\x00\x03\x00\x00\x00" + bytes(200), hr, name)
    assert_nothing_kept()


def test_a_wrong_file_answers_422_with_the_reason(signed_in, hr, table):
    response = signed_in(hr).post(reverse("record_import"), {"file": SimpleUploadedFile("a.pdf", b"%PDF-1.7 a,b\n1,2")})
    assert response.status_code == 422 and "This is not a table" in response.content.decode()


def test_nobody_but_hr_brings_in_a_record_and_nobody_else_sees_the_file(
    signed_in, hr, head, data_lead, clerk, table, school
):
    run = dry_run(table_of(*ROWS), hr)
    assert run.file.classed == run.classed == "C4"
    for other in (head, data_lead, clerk):
        client = signed_in(other)
        assert client.get(reverse("record_import")).status_code == 403
        assert client.get(reverse("record_import_run", args=[run.pk])).status_code == 403
    client = signed_in(data_lead)
    assert "record.csv" not in page(client, "/imports/")
    assert client.get(reverse("import_detail", args=[run.pk])).status_code == 404


def test_everything_of_an_import_is_in_the_history(hr, school, table):
    bring(table_of(*ROWS), hr)
    assert Registered.pgh_event_model.objects.count() == 3
    assert Check.pgh_event_model.objects.count() == 7
