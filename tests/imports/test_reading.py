"""Files as they really come: encodings, damage, bombs and things that are no table."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from trust.imports import reading
from trust.imports.reading import Unreadable, read

NAME = "St Clement’s, À É ô"


def rows(data):
    return read(data).rows


@pytest.mark.parametrize(
    "data",
    [
        f'URN,NAME\n1,"{NAME}"\n'.encode(),
        f'URN,NAME\n1,"{NAME}"\n'.encode("utf-8-sig"),
        f'URN,NAME\r\n1,"{NAME}"\r\n'.encode("cp1252"),
        f'URN,NAME\n1,"{NAME}"\n'.replace("’", "\x92").encode(),
        f'URN;NAME\n1;"{NAME}"\n'.encode(),
        f"URN\tNAME\n1\t{NAME}\n".encode("utf-16"),
    ],
)
def test_names_keep_their_letters_in_every_encoding(data):
    assert rows(data) == [["1", NAME]]


def test_a_file_joined_from_two_systems_keeps_both_halves():
    data = "URN,NAME\n1,École\n".encode() + "2,St Mary’s École\n".encode("cp1252")
    assert rows(data) == [["1", "École"], ["2", "St Mary’s École"]]


def test_row_numbers_are_those_of_the_file_and_blank_lines_are_no_rows():
    grid = read(b"A,B\n1,2\n\n,\n3,4\n")
    assert grid.numbers == [2, 5]


def workbook(*lines):
    book = Workbook()
    for line in lines:
        book.active.append(line)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_a_workbook_is_read_as_text_formulas_as_such():
    assert rows(workbook(["URN", "X"], [900001, 4.5], [900002, "=1+1"])) == [["900001", "4.5"], ["900002", "=1+1"]]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n \n", "empty"),
        (b"URN,NAME,PHASE\n1,a,b\n2,c", "cut off"),
        (b'URN,NAME\n1,"a\n', "not closed"),
        (b"%PDF-1.7 , \n", "not a table"),
        (b"URN,N\x00AME\n", "another kind of file"),
        (b"<!DOCTYPE html><html>,</html>", "web page"),
        (b"\xd0\xcf\x11\xe0aaaa", "old Excel"),
        (b"just words\nand more\n", "No columns"),
        (b"PK\x03\x04rubbish", "damaged"),
        (workbook(["A", "B"], [1, 2])[:-200], "damaged"),
    ],
)
def test_what_is_no_table_is_refused_in_words_that_help(data, says):
    with pytest.raises(Unreadable, match=says):
        read(data)


def test_a_workbook_that_unpacks_to_a_flood_is_not_opened():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (reading.UNPACKED_LIMIT + 1))
    with pytest.raises(Unreadable, match="unpacks to far more"):
        read(content.getvalue())


def test_a_workbook_with_entities_is_not_opened():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        packed.writestr("xl/workbook.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>')
    with pytest.raises(Unreadable, match="entities"):
        read(content.getvalue())


def test_a_file_over_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(reading, "LIMIT", 2_000_000)
    with pytest.raises(Unreadable, match="3 MB; the limit is 2 MB"):
        read(b"A,B\n" + b"1,2\n" * 750_000)


def test_a_row_longer_than_the_headings_is_marked():
    assert read(b"A,B\n1,2,3\n1,2,,\n").too_long == [2]
