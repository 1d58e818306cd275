"""The trust's and the schools' logos: taken in as a picture, kept as a small clean PNG, shown on pages and PDFs."""

from base64 import b64encode
from io import BytesIO
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.db import transaction
from django.http import FileResponse
from PIL import Image, UnidentifiedImageError

from trust import files
from trust.models import DataClass, StoredFile, User

LARGEST = (600, 200)
"""Pixels, wide and high: sharp in a PDF's head at 2 cm, and still a few kilobytes."""

LIMIT = 5_000_000
"""Bytes of the picture that is sent in."""


class LogoFields(forms.Form):
    """What a form needs to set or take away a logo; its view saves it with `save_with_logo`."""

    picture = forms.FileField(
        label="Logo",
        required=False,
        help_text="A PNG or JPEG picture, best wider than high. It stands on pages and PDFs.",
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg"}),
    )
    no_logo = forms.BooleanField(label="Take the present logo away", required=False)


@transaction.atomic
def save_with_logo(form: Any, *, by: User) -> Any:
    """Saves a model form that has LogoFields; its row has a `logo`. The old picture stays for reports that show it."""
    owner = form.save(commit=False)
    picture = form.cleaned_data["picture"]
    if picture:
        owner.logo = files.store(cleaned(picture), classed=DataClass.C1, by=by)
    elif form.cleaned_data["no_logo"]:
        owner.logo = None
    owner.save()
    return owner


def cleaned(upload: UploadedFile) -> UploadedFile:
    """The picture as a PNG of at most 600 × 200 pixels, without what cameras and programs wrote into it."""
    if (upload.size or 0) > LIMIT:
        raise ValidationError({"picture": "This picture is larger than 5 MB. Save it smaller."})
    try:
        picture = Image.open(upload, formats=["PNG", "JPEG"])
        picture.thumbnail(LARGEST)
        content = BytesIO()
        picture.convert("RGBA").save(content, "PNG", optimize=True)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError) as error:
        words = "This is no picture that can be read. Save it as PNG or JPEG and send it again."
        raise ValidationError({"picture": words}) from error
    return SimpleUploadedFile("logo.png", content.getvalue(), "image/png")


def respond(logo: StoredFile) -> FileResponse:
    """The picture itself, for a page to show. A logo is no secret, and its address changes with it."""
    response = FileResponse(logo.content.open("rb"), content_type=logo.content_type)
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


def data_uri(logo_id: int | None) -> str:
    """The picture written into a PDF's own HTML; empty where there is none."""
    logo = StoredFile.objects.filter(pk=logo_id, classed=DataClass.C1).first() if logo_id else None
    return f"data:{logo.content_type};base64,{b64encode(logo.content.read()).decode()}" if logo else ""
