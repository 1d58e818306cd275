"""From a file's bytes to a grid of cells, all as text; what is no table is refused in words that say what to do."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from openpyxl import load_workbook

LIMIT = 100_000_000
UNPACKED_LIMIT = 400_000_000
"""A workbook that unpacks to more than this is refused before it is opened."""

LONGEST_CELL = 32_767  # what Excel itself allows
ENCODINGS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
DELIMITERS = ",;\t|"


class Unreadable(Exception):
    """The file as a whole cannot be used. `missing` names the columns it would need."""

    def __init__(self, message: str, missing: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.missing = list(missing)


class Unwanted(Unreadable):
    """The file holds what must not be here at all: its bytes are thrown away, only its name and hash stay."""


@dataclass
class Grid:
    """A header and its rows, each with its number in the file (the header is row 1). Rows may be ragged."""

    header: list[str]
    rows: list[list[str]]
    numbers: list[int]
    too_long: list[int] = field(default_factory=list)


def read(data: bytes) -> Grid:
    """The grid of a CSV or XLSX file. Unreadable where it is too large, empty, cut off, or no table at all."""
    if len(data) > LIMIT:
        raise Unreadable(too_large(len(data)))
    if not data.strip():
        raise Unreadable("The file is empty. Download it again.")
    cells = read_workbook(data) if data.startswith(b"PK\x03\x04") else read_text(data)
    return to_grid(cells)


def too_large(size: int) -> str:
    return (
        f"This file is {size // 1_000_000} MB; the limit is {LIMIT // 1_000_000} MB. "
        "Save a copy with only the rows that are yours: your own schools and what they are compared with."
    )


def to_grid(cells: Iterable[list[str]]) -> Grid:
    lines = enumerate(cells, start=1)
    header = next(([clean(cell) for cell in line] for _, line in lines if any(line)), None)
    if header is None:
        raise Unreadable("The file is empty. Download it again.")
    while header and not header[-1]:
        header.pop()
    grid = Grid(header, [], [])
    width = len(header)
    for number, line in lines:
        if not any(line):
            continue
        if len(line) > width:
            if any(cell.strip() for cell in line[width:]):
                grid.too_long.append(number)
            line = line[:width]
        grid.rows.append(line)
        grid.numbers.append(number)
    return grid


def clean(cell: str) -> str:
    return " ".join(cell.replace("\xa0", " ").split())


def read_text(data: bytes) -> Iterator[list[str]]:
    refuse_other_kinds(data)
    text = decode(data)
    header = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=header.count)
    if not header.count(delimiter):
        raise Unreadable("No columns were found in this file. It should be a CSV or XLSX table with a row of headings.")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[list[str]] = []
    try:
        rows.extend(reader)
    except csv.Error as error:
        raise Unreadable(
            f"The file is cut off or damaged after row {len(rows)}: a quotation mark is not closed. Download it again."
        ) from error
    refuse_cut_off(rows, text)
    return iter(rows)


def refuse_other_kinds(data: bytes) -> None:
    head = data[:2000]
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable("This is an old Excel workbook (.xls). Save it as .xlsx or CSV and send that.")
    if head.lstrip().lower().startswith((b"<!doctype", b"<html", b"<?xml")):
        raise Unreadable("This is a web page, not a table. Use the page's download link and send the file it gives.")
    if head[:2] not in ENCODINGS and b"\x00" in data:
        raise Unreadable("This is not a spreadsheet but another kind of file. Send a CSV or XLSX file.")
    if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"Rar!", b"7z")):
        raise Unreadable("This is not a table. Send a CSV or XLSX file; unpack an archive first.")


def refuse_cut_off(rows: list[list[str]], text: str) -> None:
    """The last row stops short of the header, without a line end, and like no other row of the file."""
    if len(rows) < 2 or text.endswith(("\n", "\r")) or len(rows[-1]) >= len(rows[0]):
        return
    if len(rows[-1]) not in {len(row) for row in rows[1:-1]}:
        raise Unreadable(
            f"The file is cut off: its last row ({len(rows)}) has {len(rows[-1])} of {len(rows[0])} columns. "
            "Download it again."
        )


def decode(data: bytes) -> str:
    """UTF-8 where it is, else line by line UTF-8 or Windows-1252, so that files joined from two systems keep names."""
    encoding = ENCODINGS.get(data[:2]) or ENCODINGS.get(data[:3], "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = "".join(decode_line(line) for line in data.removeprefix(b"\xef\xbb\xbf").splitlines(keepends=True))
    return mend(text).replace("\xa0", " ")


def decode_line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="surrogateescape").encode("utf-8", "replace").decode("utf-8")


CONTROLS = re.compile("[\x80-\x9f]")


def mend(text: str) -> str:
    """C1 control characters are Windows-1252 punctuation that lost its way: U+0092 is a right quotation mark."""
    return CONTROLS.sub(lambda found: found[0].encode("latin-1").decode("cp1252", "replace"), text)


def read_workbook(data: bytes) -> Iterator[list[str]]:
    """The first sheet, formulas as their own text so that the row can be refused, never as a stale cached value."""
    try:
        refuse_bomb(data)
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False)
        for line in book.worksheets[0].iter_rows(values_only=True):
            yield [as_text(cell) for cell in line]
    except Unreadable:
        raise
    except Exception as error:  # reason: openpyxl raises whatever the damage leads to
        raise Unreadable("This workbook is damaged or cut off. Open it in Excel and save it again.") from error


def refuse_bomb(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > UNPACKED_LIMIT or len(parts) > 2000:
            raise Unreadable("This workbook unpacks to far more than a table holds, so it was not opened.")
        if "xl/workbook.xml" not in packed.namelist():
            raise Unreadable("This is not an Excel workbook. Unpack an archive first and send the file that is in it.")
        for part in parts:
            if part.filename.endswith(".xml") and b"<!DOCTYPE" in packed.open(part).read(1000).upper():
                raise Unreadable("This workbook declares XML entities, so it was not opened.")


def as_text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)[:LONGEST_CELL]
