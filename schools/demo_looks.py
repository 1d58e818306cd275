"""The demo trust's own looks: a colour and a drawn logo for the trust and for some schools."""

from colorsys import hls_to_rgb
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageDraw, ImageFont

from schools.models import School
from trust import files
from trust.demo import DemoPlan
from trust.models import DataClass, StoredFile, Trust, User

HEIGHT = 160


def give_looks(plan: DemoPlan) -> None:
    """Every other school has its own colour and logo; the others take the trust's."""
    by = User.objects.system()
    trust = Trust.objects.get(pk=1)
    trust.logo = drawn(trust.name, trust.colour, by)
    trust.save(update_fields=["logo"])
    for number, school in enumerate(School.objects.order_by("pk")[:12:2]):
        red, green, blue = (round(255 * part) for part in hls_to_rgb(number * 0.17 % 1, 0.3, 0.6))
        school.colour = f"#{red:02x}{green:02x}{blue:02x}"
        school.logo = drawn(school.name, school.colour, by)
        school.save(update_fields=["colour", "logo"])


def drawn(name: str, colour: str, by: User) -> StoredFile:
    """The first letters of a name on a round ground of the colour."""
    picture = Image.new("RGBA", (HEIGHT, HEIGHT))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((0, 0, HEIGHT - 1, HEIGHT - 1), fill=colour)
    letters = "".join(word[0] for word in name.split()[:2])
    draw.text((HEIGHT / 2, HEIGHT / 2), letters, fill="white", anchor="mm", font=ImageFont.load_default(72))
    content = BytesIO()
    picture.save(content, "PNG", optimize=True)
    return files.store(SimpleUploadedFile("logo.png", content.getvalue(), "image/png"), classed=DataClass.C1, by=by)
