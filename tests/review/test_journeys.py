"""In a real browser: a decision goes through all four types, and the annual review as each of its people sees it."""

import pytest
from playwright.sync_api import expect

from charter import tasks
from charter.actions import add_action, generate_due_items, publication, start
from charter.models import DecisionVersion, DueItem, Submission
from charter.review import tasks as review_tasks
from charter.review.models import AnnualReview
from charter.services.models import Service
from tests.factories import DecisionVersionFactory, DutyFactory, ProFormaVersionFactory
from trust.models import User
from trust.notices.models import Notice

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def lessons(school, other_school, head, other_head, service_lead):
    """A standard with a form that falls due every half-term, in force."""
    version = DecisionVersionFactory(
        type="standardised", decision__title="How lessons start", statement="Every lesson starts alike.",
        lead_role="service_lead", experts="Two teachers",
    )  # fmt: skip
    form = ProFormaVersionFactory(proforma__title="How our lessons start").proforma
    DutyFactory(
        version=version, code="check", title="Check how lessons start", role="head", cadence="half_termly",
        proforma=form, what_for="So that pupils know what to expect.",
    )  # fmt: skip
    publication.take_effect(by=User.objects.system())
    generate_due_items()
    return version.decision


def change(page, decision, kind, statement, principles=""):
    """The chief executive changes it during the year, from today."""
    page.goto(decision.get_absolute_url())
    page.get_by_role("link", name="Change it during the year").click()
    page.get_by_role("radio", name="The law changed").check()
    page.get_by_label("What happened").fill(f"The law now wants this {kind.lower()}.")
    page.get_by_role("radio", name=f"{kind}:").check()
    page.get_by_label("What we agree").fill(statement)
    page.get_by_label("What stops to make room").fill("The old way of doing it")
    page.locator("#id_principles").fill(principles)
    page.get_by_role("button", name="Publish the change").click()
    page.locator("#messages").get_by_text("Every headteacher is told once.").wait_for()


def told(head):
    return Notice.objects.filter(recipient=head, subject__startswith="How lessons start changes on").count()


def words(page, address):
    page.goto(address)
    return page.locator("main").inner_text()


def test_a_schools_fields_lock_and_free_as_a_decision_goes_through_all_types(
    lessons, page_as, head, other_head, ceo, service_lead, school, clock_at
):
    clock_at("2027-02-03T10:00")
    item = DueItem.objects.get(school=school, duty__code="check", due_on__month=2)
    page = page_as(head)
    page.goto(f"{start(item, by=head).get_absolute_url()}sections/quality/")
    page.get_by_label("What did you find?").fill("Lessons start well.")
    page.get_by_role("button", name="Save and go on").click()
    standard = Submission.objects.get(due_item=item)
    action = add_action(
        title="Watch five starts", school=school, owner=head, by=head, source=lessons, measure="Seen",
        due_on=item.due_on,
    )  # fmt: skip

    clock_at("2027-02-04T10:00")
    change(page_as(ceo), lessons, "Aligned", "Each school starts lessons its own way.", "Calm: Everybody is ready.")
    page = page_as(head)
    assert page.goto(f"{standard.get_absolute_url()}sections/quality/")
    assert page.get_by_label("What did you find?").count() == 0
    assert "How lessons start" in words(page, "/my-school/charter/?type=aligned")
    own = Submission.objects.get(form__proforma__use="own_version", school=school)
    page.goto(own.get_absolute_url())
    page.get_by_label("What we do").fill("A bell, then silence.")
    page.get_by_role("button", name="Save and go on").click()
    page.wait_for_load_state()
    assert (told(head), told(other_head)) == (1, 1)

    clock_at("2027-02-08T10:00")
    change(page_as(ceo), lessons, "Autonomous", "Each school decides how lessons start.")
    page = page_as(head)
    own.refresh_from_db()
    assert own.archived_at and page.goto(own.get_absolute_url()).ok and page.get_by_label("What we do").count() == 0
    approach = Submission.objects.get(form__proforma__use="approach", school=school)
    page.goto(approach.get_absolute_url())
    expect(page.get_by_label("What we do")).to_have_value("A bell, then silence.")
    assert (told(head), told(other_head)) == (2, 2)

    clock_at("2027-02-10T10:00")
    change(page_as(ceo), lessons, "Centralised", "One team plans how lessons start.")
    page = page_as(head)
    assert page.goto(approach.get_absolute_url()).ok and page.get_by_label("What we do").count() == 0
    action.refresh_from_db()
    assert (action.owner, action.closed_on) == (service_lead, None)
    assert Service.objects.get(decision=lessons).is_open and DueItem.objects.filter(duty__code="handover").exists()
    assert (told(head), told(other_head)) == (3, 3)
    history = words(page, f"{lessons.get_absolute_url()}history/")
    assert all(said in history for said in ("Every lesson starts alike.", "its own way", "decides how", "One team"))
    assert DecisionVersion.objects.filter(decision=lessons, status="published").count() == 4
    assert {standard.pk, own.pk, approach.pk} <= set(Submission.objects.values_list("pk", flat=True))


@pytest.mark.requirement("S0-20")
def test_the_annual_review_from_its_opening_to_the_first_of_september(
    lessons, page_as, eht, head, other_head, trustee, ceo, clock_at, axe, screenshot
):
    review_tasks.daily()
    page = page_as(head)
    assert "It opens on Monday 1 March 2027." in words(page, "/charter/review/")
    clock_at("2027-03-01T08:00")
    review_tasks.daily()

    lead = page_as(eht)
    lead.goto("/charter/review/")
    lead.get_by_role("link", name="How lessons start").click()
    lead.get_by_role("link", name="Propose an outcome").click()
    lead.get_by_role("radio", name="Change the type").check()
    lead.get_by_label("New type").select_option("autonomous")
    lead.locator("#id_reason").fill("Schools do this well in their own ways.")
    lead.get_by_label("Common challenges").fill("The form took an hour.")
    lead.get_by_label("Experts consulted").fill("Two form tutors and a caretaker")
    lead.get_by_role("button", name="Save the proposal").click()
    lead.get_by_role("heading", name="What differs").wait_for()
    assert axe(lead) == []
    screenshot(lead, "review-line-1280")
    line = lead.url

    page = page_as(head)
    assert "Look at the charter for 2027/28" in words(page, "/my-work/")
    page.goto(line)
    page.get_by_role("link", name="Comment or challenge").click()
    page.get_by_label("What you want to say").fill("Please do. The form took us an hour each time.")
    page.locator("form.write button[type=submit]").click()
    page.get_by_text("The form took us an hour each time.").first.wait_for()
    page.goto("/charter/review/")
    assert axe(page) == []
    screenshot(page, "review-board-1280")
    page.get_by_role("button", name="We have seen the lines").click()
    page.get_by_text("Ashfield Primary has seen the lines.").wait_for()

    clock_at("2027-05-12T18:00")
    board = page_as(trustee)
    board.goto("/charter/review/")
    board.get_by_role("link", name="Decide", exact=True).click()
    assert axe(board) == []
    board.get_by_label("At which meeting").fill("minute 7")
    board.get_by_role("button", name="Decide on the lines ticked").click()
    board.get_by_text("Decided on 1 line.").wait_for()
    assert "1 of 2 schools saw it; comments by Head" in words(board, line)

    clock_at("2027-06-21T10:00")
    chief = page_as(ceo)
    chief.goto("/charter/review/")
    chief.get_by_role("link", name="Publish the year").click()
    assert axe(chief) == []
    screenshot(chief, "review-publish-1280")
    chief.get_by_role("button", name="Publish the year").click()
    chief.get_by_text("The charter for 2027/28 is published").first.wait_for()
    assert AnnualReview.objects.get(year__code="2027/28").state == "published"

    page = page_as(head)
    said = words(page, "/my-school/?whole")
    assert "Changes on Wednesday 1 September 2027" in said and "How lessons start" in said
    assert "Changes on Wednesday 1 September 2027" in words(page, "/my-school/charter/")
    assert axe(page) == []
    notices = Notice.objects.filter(subject="The charter for 2027/28: 1 change from Wednesday 1 September 2027")
    assert sorted(notices.values_list("recipient__name", flat=True)) == ["Head", "Other Head"]

    clock_at("2027-09-01T06:00")
    tasks.daily()
    page = page_as(head)
    assert "Changes on Wednesday 1 September" not in words(page, "/my-school/?whole")
    assert "autonomous" in words(page, lessons.get_absolute_url()).lower()
