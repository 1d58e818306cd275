"""Whatever a page answers, as text: HTML and JSON as they are, spreadsheets and PDFs by what stands in them."""

import io

from openpyxl import load_workbook
from pypdf import PdfReader


def text_of(kind, body):
    if "spreadsheetml" in kind:
        sheets = load_workbook(io.BytesIO(body), read_only=True).worksheets
        return "\n".join(str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row)
    if "pdf" in kind:
        return pdf_text(body)
    return body.decode("utf-8", "replace")


def pdf_text(body):
    """What a reader sees on the pages, and what a screen reader is told of the document."""
    document = PdfReader(io.BytesIO(body))
    pages = "".join(page.extract_text() for page in document.pages)
    # A long word is broken where a column ends: marks are looked for without the breaks.
    return pages.replace("\n", "").replace("\xad", "").replace("- ", "") + str(document.metadata)
