"""A semester end to end as the real people: figures, tracker, sign-off, tour, finding, category, support, effect."""

import pytest

from assessment.models import Measure
from charter import packs
from charter.models import Action, DueItem, Submission
from improvement.capacity.models import Deployment, SupportAgreement
from improvement.categories.models import CategoryReview
from improvement.models import Strand
from improvement.selectors import TRACKER
from improvement.visits.models import Finding, TrackerVerification, Visit
from tests.categories.furnishing import reader
from tests.factories import FigureFactory, MeasureFactory, RoleAssignmentFactory
from tests.improvement.furnishing import tracker
from trust.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PHONE = {"width": 390, "height": 844}


@pytest.fixture
def trust(school, other_school, ceo, eht, head, senior_leader, other_head, clock_at):
    """Two schools whose first semester is over, with last semester's tracker accepted and this semester's open."""
    packs.load(["six-steps", "thrive"], by=User.objects.system())
    tracker(school, "accepted", head=head)
    clock_at("2027-03-01T09:00")
    FigureFactory(
        school=school, measure=MeasureFactory(code="attendance", decimals=1), academic_year="2026/27", value=91.4
    )
    return DueItem.objects.get(school=school, duty__proforma__code=TRACKER, period_label="Semester 2 2026/27")


def put(page, **fields):
    """Types into controls by their names; a list of choices takes its value or its words."""
    for name, words in fields.items():
        control = page.locator(f"main [name='{name}']").first
        if control.evaluate("element => element.tagName") == "SELECT":
            control.select_option(words)
        else:
            control.fill(words)


def press(page, name):
    page.locator("main").get_by_role("button", name=name).first.click()


def fill_the_tracker(page, item):
    """One strand has moved, the other five are kept by saying so; the figure is there already."""
    page.goto(item.get_absolute_url())
    press(page, "Begin")
    page.get_by_text("Section 1 of 6").wait_for()
    press(page, "Nothing has changed")
    page.get_by_text("Section 2 of 6").wait_for()
    assert "91.4" in page.locator("main").inner_html()
    page.get_by_role("radio", name="Urgent").check()
    page.get_by_label("What shows it?").fill("Mondays: the days lost are those of few families.")
    page.get_by_label("What is the next step?").fill("Meet the families, agree one change each.")
    page.get_by_role("radio", name="Support and challenge").check()
    press(page, "Save and go on")
    for number in range(3, 7):
        page.get_by_text(f"Section {number} of 6").wait_for()
        press(page, "Nothing has changed")
    page.wait_for_url("**/check/")


def plan_the_tour(page, school, people):
    page.goto("/improvement/visits/add/")
    lines = "Why Mondays?\nWhat do families say?"
    put(page, type="Study tour", school=school.name, starts_on="2027-03-08", strand="Attendance and behaviour")
    put(page, lines=lines, load_reason="Agreed with the head in July.")
    page.locator("main [name='team']").select_option([str(person.pk) for person in people])
    press(page, "Plan it")
    page.get_by_text("Why Mondays?").wait_for()
    return Visit.objects.get(school=school)


def carry_it_out(page, visit):
    """On a phone: it begins, each judgement is confirmed or not, a finding is written, the report handed over."""
    page.goto(visit.get_absolute_url())
    press(page, "The visit begins")
    page.get_by_text("The visit has begun").wait_for()
    page.get_by_role("link", name="Confirm the tracker").click()
    for strand in ("achievement", "attendance", "curriculum", "inclusion", "leadership", "development"):
        verdict = "changed" if strand == "attendance" else "agreed"
        page.check(f"[name='verdict-{strand}-judgement'][value='{verdict}']")
        put(page, **{f"reason-{strand}-judgement": "We walked and listened."})
    press(page, "Keep these verdicts")
    page.get_by_role("link", name="Add a finding").click()
    put(page, words="Nobody rings home before ten.", strand="Attendance and behaviour")
    press(page, "Add it")
    page.get_by_text("Nobody rings home before ten.").wait_for()
    page.goto(f"{visit.get_absolute_url()}report/")
    put(page, support_note="Two days of the attendance lead.", challenge_note="Why not before ten?")
    put(page, evaluation="Mondays stand out.", development="Ring home by nine.")
    press(page, "Hand it to the school")
    page.get_by_text("Mondays stand out.").first.wait_for()


def follow_the_finding(page, finding, owner):
    page.goto(finding.get_absolute_url())
    action = {"title": "Ring home by nine", "owner": str(owner.pk), "due_on": "2027-04-30", "measure": "Calls by nine"}
    put(page, **{f"follow-{name}": words for name, words in action.items()})
    press(page, "Add the action")
    page.get_by_text("Action added.").wait_for()


@pytest.mark.requirement("S2-38", "S2-39")
def test_a_semester_as_the_real_people(
    trust, page_as, screenshot, clock_at, school, other_school, ceo, eht, head, senior_leader, other_head
):
    leader = page_as(senior_leader)
    fill_the_tracker(leader, trust)
    assert leader.locator("main").inner_text().count("done") >= 6
    screenshot(leader, "semester-1-tracker-filled")
    at_head = page_as(head)
    form = Submission.objects.get(due_item=trust)
    at_head.goto(f"/submissions/{form.pk}/check/")
    press(at_head, "Submit")
    at_head.get_by_text("Submitted. Thank you.").wait_for()
    screenshot(at_head, "semester-2-signed-off")

    at_eht = page_as(eht)
    visit = plan_the_tour(at_eht, school, [ceo])
    screenshot(at_eht, "semester-3-tour-planned")
    at_head.goto(visit.get_absolute_url())
    put(at_head, words="Does our breakfast club reach those who need it?")
    press(at_head, "Add our line")
    at_head.get_by_text("the school's own").wait_for()

    clock_at("2027-03-08T09:00")
    on_phone = page_as(eht, **PHONE)
    carry_it_out(on_phone, visit)
    screenshot(on_phone, "semester-4-tour-390")
    verdicts = TrackerVerification.objects.filter(submission=form)
    assert sorted(verdicts.values_list("verdict", flat=True)) == ["agreed"] * 5 + ["changed"]
    assert set(verdicts.values_list("by", flat=True)) == {eht.pk}

    at_head = page_as(head)
    follow_the_finding(at_head, Finding.objects.get(visit=visit), head)
    assert Action.objects.get(title="Ring home by nine").owner == head

    categorise(page_as, screenshot, school, head, eht, ceo)
    agree_and_lend(page_as, screenshot, school, other_school, head, other_head, ceo, eht)
    clock_at("2027-09-20T09:00")
    FigureFactory(school=school, measure=Measure.objects.get(), academic_year="2027/28", value=93.2)
    at_head = page_as(head)
    at_head.goto(Deployment.objects.get().get_absolute_url())
    at_head.get_by_text("Set side by side, not cause and effect").wait_for()
    assert "91.4" in at_head.locator("main").inner_text()
    screenshot(at_head, "semester-7-effect")


def say_of_each(page, strands):
    """One level a strand, how sure, how it goes and what shows it."""
    for strand in strands:
        for part, value in (("need", "2"), ("confidence", "high"), ("trend", "same")):
            page.check(f"[name={part}_{strand.pk}][value='{value}']")
        put(page, **{f"evidence_{strand.pk}": "Seen at level 2."})


def open_a_review(page, school, first, second, judge):
    page.goto("/improvement/categories/open/")
    page.check("[name=kind][value=annual]")
    page.check(f"[name=schools][value='{school.pk}']")
    put(page, own_view_by="2027-03-18", first=str(first.pk), second=str(second.pk), judge=str(judge.pk))
    press(page, "Open it")
    page.wait_for_url("**/categories/**")
    return CategoryReview.objects.get(school=school)


def categorise(page_as, screenshot, school, head, eht, ceo):
    """The school's own view first, two readers, and a judgement on screen that the school is told."""
    strands, second, at_ceo = list(Strand.objects.filter(categorised=True)), reader(), page_as(ceo)
    review = open_a_review(page_as(eht), school, eht, second, ceo)
    at_head = page_as(head)
    at_head.goto(f"{review.get_absolute_url()}say/")
    say_of_each(at_head, strands)
    at_head.locator("[name=strength_strand]").select_option(index=1)
    put(at_head, strength_words="Three shared routines", strength_evidence="Seen by visitors")
    press(at_head, "Hand it in")
    for person in (eht, second):
        page = page_as(person)
        page.goto(f"{review.get_absolute_url()}read/")
        say_of_each(page, strands)
        press(page, "Hand it in")
        page.wait_for_load_state()
    at_ceo.goto(f"{review.get_absolute_url()}judge/")
    for strand in strands:
        at_ceo.check(f"input[name=need_{strand.pk}][value='2']")
    at_ceo.check("input[name=stopped]")
    at_ceo.check("input[name=level][value='2']")
    put(at_ceo, words="Steady, with one strand to watch.", would_change="A calm half-term on Mondays.")
    press(at_ceo, "Judge and seal it")
    press(at_ceo, "Tell the school")
    at_ceo.get_by_text("The school is told").wait_for()
    at_head = page_as(head)
    at_head.goto(review.get_absolute_url())
    assert "Steady, with one strand to watch." in at_head.locator("main").inner_text()
    screenshot(at_head, "semester-5-category")


def offer_and_need(at_giver, at_head, lent, school, other_school):
    rooms = "/improvement/capacity/schools"
    at_giver.goto(f"{rooms}/{other_school.pk}/offer/")
    put(at_giver, person=str(lent.pk), expertise="First-day calls", strand="Attendance and behaviour", days="6")
    at_giver.locator("main [name=kind]").first.check()
    at_giver.check("main [name=phases][value=primary]")
    put(at_giver, starts_on="2027-03-08", until="2027-06-30")
    press(at_giver, "Offer it")
    at_head.goto(f"{rooms}/{school.pk}/need/")
    put(at_head, strand="Attendance and behaviour", days="6", why="The tour found it.")
    at_head.locator("main [name=kind]").first.check()
    at_head.check("main [name=level][value='4']")
    put(at_head, starts_on="2027-03-08", until="2027-06-30")
    press(at_head, "Ask for it")
    at_head.wait_for_load_state()


def agree_and_lend(page_as, screenshot, school, other_school, head, other_head, ceo, eht):
    """Offered and asked for, matched, decided by a person; both heads sign, and somebody is asked for and sent."""
    lent = RoleAssignmentFactory(role="staff", school=other_school, user__name="Lee Lent").user
    at_head, at_giver, at_ceo = page_as(head), page_as(other_head), page_as(ceo)
    offer_and_need(at_giver, at_head, lent, school, other_school)
    at_ceo.goto("/improvement/capacity/matchings/")
    press(at_ceo, "Make a proposal")
    at_ceo.get_by_role("link", name="Decide").click()
    at_ceo.get_by_role("radio", name="Go on with it").check()
    press(at_ceo, "Decide")
    at_ceo.get_by_text("to fill in and sign").wait_for()
    row = SupportAgreement.objects.get()
    at_head.goto(f"{row.get_absolute_url()}edit/")
    put(at_head, rationale="The tour found it.", objectives="Calls by nine.", indicators="Attendance on Mondays.")
    at_head.locator("main [name='measure']").select_option(index=1)
    put(at_head, starts_on="2027-03-08", ends_on="2027-06-30")
    press(at_head, "Save")
    for page in (at_head, at_giver):
        page.goto(row.get_absolute_url())
        press(page, "Sign for")
        page.get_by_text("Signed.").first.wait_for()
    assert SupportAgreement.objects.get(pk=row.pk).locked_at is not None
    at_head.goto(f"{row.get_absolute_url()}deploy/")
    put(at_head, person=str(lent.pk), starts_on="2027-03-08", exit_on="2027-06-30", handover="The office rings.")
    press(at_head, "Ask")
    at_head.get_by_text("An executive headteacher decides").wait_for()
    deployment = Deployment.objects.get(agreement=row)
    at_eht = page_as(eht)
    at_eht.goto(f"{deployment.get_absolute_url()}decide/")
    at_eht.get_by_role("radio", name="Send them").check()
    press(at_eht, "Decide")
    at_eht.get_by_text("Both schools are told").wait_for()
    screenshot(at_eht, "semester-6-lent")
    at_head.goto(f"{deployment.get_absolute_url()}day/")
    press(at_head, "Note it")
    at_head.get_by_text("Noted.").wait_for()
