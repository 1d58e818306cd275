"""From a snapshot to the bytes of a tagged PDF: the same snapshot gives the same bytes."""

from typing import Any

from django.template.loader import render_to_string
from weasyprint import HTML
from weasyprint.document import Document
from weasyprint.urls import FatalURLFetchingError, URLFetcher

from trust.reports.kinds import ReportKind, Snapshot

VARIANT = "pdf/ua-1"
SIZES = ("roomy", "close", "tight")
"""What a template gets as `size`; it sets its text and spaces by it."""


class TooLong(Exception):
    """The report has more pages than its kind allows."""


class Outside(Exception):
    """The template refers to something that is not in it."""


class NothingFromOutside(URLFetcher):
    """A report is made from its snapshot alone: its template may hold a logo, but name no other file or address."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        if url.startswith("data:image/png;base64,"):
            return super().fetch(url, headers)
        raise FatalURLFetchingError(f"a report's template refers to {url[:80]}")


def markup(kind: ReportKind, snapshot: Snapshot, size: str = SIZES[0]) -> str:
    """The report's HTML for print; neither request nor database has a part in it."""
    return render_to_string(kind.template, {"title": kind.title(snapshot), "size": size, **kind.context(snapshot)})


def render(kind: ReportKind, snapshot: Snapshot, identifier: str) -> bytes:
    """PDF/UA-1. `identifier` is the snapshot's SHA-256: it stands where a PDF would carry a random number.

    A report that would grow beyond its pages is set closer; TooLong where even that does not do.
    """
    for size in SIZES:
        document = laid_out(markup(kind, snapshot, size))
        if len(document.pages) <= kind.pages:
            return document.write_pdf(pdf_variant=VARIANT, pdf_identifier=identifier.encode())
    raise TooLong(f"{len(document.pages)} pages where {kind.pages} are allowed")


def laid_out(html: str) -> Document:
    try:
        return HTML(string=html, url_fetcher=NothingFromOutside()).render(pdf_variant=VARIANT)
    except FatalURLFetchingError as error:  # no Exception to Python, so nothing further out would catch it
        raise Outside(str(error)) from error
