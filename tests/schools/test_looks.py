"""A school keeps its own name and brand: its colour and logo on its pages and its PDFs."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from governance.kpi import drawing
from governance.selectors import about
from tests.governance.issued import issue
from trust import clock
from trust.models import Trust

pytestmark = pytest.mark.django_db


def picture(size=(1200, 300), kind="PNG"):
    content = BytesIO()
    Image.new("RGB", size, "#336699").save(content, kind)
    return SimpleUploadedFile(f"crest.{kind.lower()}", content.getvalue())


def test_a_school_has_its_own_colour_and_logo_on_its_page_and_in_its_pdf(client, ceo, school):
    client.force_login(ceo)
    answer = client.post(f"/schools/{school.pk}/look/", {"colour": "#a01020", "picture": picture()})
    assert answer.status_code == 302
    school.refresh_from_db()
    assert (school.colour, school.logo.classed) == ("#a01020", "C1")
    page = client.get(f"/schools/{school.pk}/").content.decode()
    assert f"/schools/{school.pk}/logo.png?{school.logo_id}" in page
    assert "/brand/a01020.css" in page
    kept = b"".join(client.get(f"/schools/{school.pk}/logo.png"))
    assert Image.open(BytesIO(kept)).size == (600, 150)
    said = about(school, clock.today())
    assert (said["school"], said["colour"], said["logo"]) == (school.name, "#a01020", school.logo_id)
    assert b"/Subtype /Image" in b"".join(issue(school).run.pdf.content.chunks())


def test_a_school_without_a_look_of_its_own_takes_the_trusts(client, ceo, school):
    client.force_login(ceo)
    client.get("/settings/")
    trust, _ = Trust.objects.get_or_create(pk=1, defaults={"name": "Harbour Learning Trust"})
    fields = ["name", "uid", "purpose", "send_from", "send_until", "escalate_after", "judgement_windows", "footer"]
    typed = {name: getattr(trust, name) for name in fields}
    answer = client.post("/settings/", {**typed, "colour": "#204060", "picture": picture()})
    assert answer.status_code == 302
    trust.refresh_from_db()
    assert about(school, clock.today())["logo"] == trust.logo_id
    assert f"/logos/{trust.logo_id}.png" in client.get(f"/schools/{school.pk}/").content.decode()


@pytest.mark.parametrize("sent", [SimpleUploadedFile("logo.png", b"<svg onload=alert(1)>"), picture(kind="GIF")])
def test_what_is_no_picture_is_refused_and_the_old_logo_stays(client, ceo, school, sent):
    client.force_login(ceo)
    client.post(f"/schools/{school.pk}/look/", {"colour": "#a01020", "picture": picture()})
    answer = client.post(f"/schools/{school.pk}/look/", {"colour": "#a01020", "picture": sent})
    assert answer.status_code == 422
    before = school.logo_id
    school.refresh_from_db()
    assert school.logo_id != before and "picture" in answer.context["form"].errors


def test_a_logo_can_be_taken_away_and_reports_that_show_it_keep_it(client, ceo, school):
    client.force_login(ceo)
    client.post(f"/schools/{school.pk}/look/", {"colour": "#a01020", "picture": picture()})
    school.refresh_from_db()
    shown = school.logo_id
    client.post(f"/schools/{school.pk}/look/", {"colour": "#a01020", "no_logo": "on"})
    school.refresh_from_db()
    assert school.logo_id is None
    assert drawing.logos.data_uri(shown).startswith("data:image/png;base64,")


def test_a_head_of_another_school_may_not_change_it(client, other_head, school):
    client.force_login(other_head)
    assert client.post(f"/schools/{school.pk}/look/", {"colour": "#a01020"}).status_code in (403, 404)
