"""Taking in and giving out files: what a file truly is decides, never its name."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import puremagic
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.http import FileResponse

from trust import clock
from trust.models import DataClass, StoredFile, User
from trust.models.files import random_name

# What evidence may be: documents, sheets, slides, pictures, plain text. Nothing that a browser would run.
ALLOWED = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".csv": "text/csv",
    ".txt": "text/plain",
}
LIMIT = 20_000_000


def store(upload: UploadedFile, *, classed: str = DataClass.C2, by: User) -> StoredFile:
    """Keeps an uploaded file under a random name. ValidationError where it is too large or not of an allowed kind."""
    if (upload.size or 0) > LIMIT:
        raise ValidationError("This file is larger than 20 MB. Save it smaller, or send the part that matters.")
    content_type = true_type(upload)
    digest = hashlib.sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    upload.seek(0)
    return StoredFile.objects.create(
        content=upload,
        name=(upload.name or "file")[-255:],
        content_type=content_type,
        size=upload.size or 0,
        sha256=digest.hexdigest(),
        classed=classed,
        uploaded_by=by,
        uploaded_at=clock.now(),
    )


@contextmanager
def kept(data: bytes, *, name: str, content_type: str, classed: str, by: User) -> Iterator[StoredFile]:
    """Keeps bytes that Concord made itself; what is done inside is one transaction with the file's row.

    Where any of it fails (a full disk, a broken rule) neither row nor bytes stay behind, half-written ones included.
    """
    path = random_name(StoredFile(), name)
    try:
        default_storage.save(path, ContentFile(data))
        with transaction.atomic():
            yield StoredFile.objects.create(
                content=path,
                name=name[-255:],
                content_type=content_type,
                size=len(data),
                sha256=hashlib.sha256(data).hexdigest(),
                classed=classed,
                uploaded_by=by,
                uploaded_at=clock.now(),
            )
    except BaseException:  # reason: whatever ended it, a kept file without its row is rubbish
        default_storage.delete(path)
        raise


def true_type(upload: UploadedFile) -> str:
    """The content type by the file's own bytes; plain text has none, so it must decode."""
    head = upload.read(4096)
    upload.seek(0)
    suffix = "." + (upload.name or "").rsplit(".", 1)[-1].lower()
    expected = ALLOWED.get(suffix)
    if expected and (_is_text(head) if expected.startswith("text/") else _matches(head, suffix, expected)):
        return expected
    raise ValidationError(
        "This kind of file can't be kept here. Send a PDF, a picture (PNG, JPEG), an Office document, CSV or text."
    )


def _matches(head: bytes, suffix: str, expected: str) -> bool:
    try:
        found: list[Any] = puremagic.magic_string(head)
    except puremagic.PureError:
        return False
    same = {suffix, ".jpg", ".jpeg"} if expected == "image/jpeg" else {suffix}
    return any(guess.extension in same or guess.mime_type == expected for guess in found)


def _is_text(head: bytes) -> bool:
    return b"\x00" not in head and not head.lstrip().lower().startswith((b"<!doctype", b"<html", b"<svg", b"<script"))


def respond(stored: StoredFile) -> FileResponse:
    """The file as an attachment, for a view that has checked who asks."""
    response = FileResponse(stored.content.open("rb"), as_attachment=True, filename=stored.name)
    response["Content-Type"] = stored.content_type
    response["X-Content-Type-Options"] = "nosniff"
    return response
