"""A term of safeguarding: HR, lead, head, a second reader, link governor, trustee, chief executive."""

import pytest

from safeguarding.audits.models import AuditFinding, PeerReading, SampleResult
from safeguarding.crosschecks.models import CrossCheckReply
from safeguarding.register.models import Check, Registered
from tests.audits import steps
from tests.browser import scrolls_sideways
from tests.factories import SchoolFactory
from trust.history.models import Read

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def audit(school, other_school, dsl, clock_at):
    """The spring's audit of the record, at a school with four people on it, before HR writes a fifth."""
    SchoolFactory.create_batch(3, cluster=other_school.cluster)
    return steps.begin(school, dsl, clock_at, people=3)


def enter_somebody(page, school):
    """HR: a new teacher, whose identity was seen."""
    page.goto("/safeguarding/register/new/")
    page.get_by_label("Name").first.fill("Nia New")
    page.get_by_label("Kind of person").select_option(label="Teacher")
    page.locator("main [name=school]").select_option(label=school.name)
    page.get_by_label("Post").fill("Teacher of year 2")
    page.get_by_label("First day").fill("2027-03-01")
    steps.press(page, "Enter")
    page.get_by_text("Their checks come next").wait_for()
    page.get_by_role("link", name="Record: Identity").click()
    page.locator("main [name=result]").first.check()
    page.get_by_label("Done on").fill("2027-02-20")
    page.get_by_label("Done by").fill("Hr")
    steps.press(page, "Record")
    page.wait_for_load_state()


def read_again(page, reading):
    """The second reader: their part, person by person, and nothing else of the school."""
    page.goto(f"/safeguarding/readings/{reading.pk}/")
    for row in reading.rows.all():
        page.goto(f"/safeguarding/readings/rows/{row.pk}/")
        steps.press(page, "All the rest found")
        page.wait_for_load_state()
    steps.press(page, "Hand it in")
    page.get_by_text("Thank you for your eyes").wait_for()


@pytest.mark.requirement("S0-59", "S2-15")
def test_a_term_as_its_people_live_it(
    page_as, axe, screenshot, audit, school, other_school, hr, dsl, head, other_head, link_safeguarding, trustee, ceo
):
    enter_somebody(page_as(hr), school)
    assert Check.objects.filter(person=Registered.objects.get(name="Nia New"), kind="identity").count() == 1

    at_dsl, at_head = page_as(dsl), page_as(head)
    steps.draw(at_dsl, audit)
    steps.look_at_everybody(at_dsl, people=5)
    at_head.goto(f"/safeguarding/audits/{audit.pk}/invite/")
    at_head.get_by_label("Second reader").select_option(label="Other Head, headteacher, Beacon Hill Academy")
    at_head.get_by_label("Until").fill("2027-03-12")
    at_head.locator("main form.write button[type=submit]").click()
    at_head.get_by_text("Other Head is asked").wait_for()
    read_again(page_as(other_head), PeerReading.objects.get())
    assert SampleResult.objects.filter(side="peer").exists()

    steps.answer_all(at_dsl, audit)
    steps.add_action(at_dsl, audit)
    steps.sign(at_dsl, audit, "designated safeguarding lead")
    steps.sign(at_head, audit, "headteacher")
    at_head.get_by_text("Signed by both and locked.").wait_for()
    screenshot(at_head, "safeguarding-term-1-signed")

    finding = AuditFinding.objects.get()
    at_head.goto(f"/safeguarding/findings/{finding.pk}/ask/")
    at_head.get_by_label("The question").fill("Does every governor's entry show a check, with its date?")
    steps.press(at_head, "Ask every school")
    at_head.wait_for_load_state()
    reply = CrossCheckReply.objects.get(school=other_school)
    at_other = page_as(other_head, width=390)
    at_other.goto(f"/safeguarding/cross-checks/{reply.pk}/")
    assert school.name not in at_other.locator("body").inner_text() and scrolls_sideways(at_other) == 0
    at_other.locator("main [name=answer]").last.check()
    steps.press(at_other, "Answer")
    at_other.wait_for_load_state()
    screenshot(at_other, "safeguarding-term-2-asked-390")

    at_link = page_as(link_safeguarding)
    at_link.goto("/safeguarding/audits/")
    assert school.name in at_link.locator("main").inner_text()
    assert at_link.goto("/safeguarding/register/").status == 403

    at_trustee = page_as(trustee)
    at_trustee.goto("/safeguarding/")
    steps.press(at_trustee, "Work it out now")
    at_trustee.wait_for_load_state()
    said = at_trustee.locator("main").inner_text()
    assert school.name in said and other_school.name in said and "Nia New" not in said
    assert axe(at_trustee) == []
    screenshot(at_trustee, "safeguarding-term-3-board")
    assert at_trustee.goto(f"/safeguarding/register/schools/{school.pk}/drill/").status == 403

    at_ceo = page_as(ceo)
    at_ceo.goto(f"/safeguarding/register/schools/{school.pk}/drill/")
    at_ceo.get_by_role("link", name="Nia New").click()
    at_ceo.get_by_text("Identity").first.wait_for()
    assert Read.objects.filter(user=ceo, capability="register.drill", reason="Termly audit").count() == 2
