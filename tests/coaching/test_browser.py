"""A head and an executive headteacher write a plan, both sign, and note what nobody else opens."""

import pytest

from improvement.coaching.models import CoachingNote, CoachingPlan
from tests.browser import scrolls_sideways
from tests.factories import (
    CycleStepFactory,
    ExpertiseFactory,
    ImprovementStrandFactory,
    LeaderAreaFactory,
    LeaderTimeFactory,
    LimitFactory,
    ReportingLineFactory,
    RoleAssignmentFactory,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SECRET = "I filled every silence."


@pytest.mark.requirement("S2-26", "S2-48")
def test_a_pair_write_and_sign_a_plan_and_keep_their_notes(page_as, head, eht, ceo, axe, screenshot):
    CycleStepFactory()
    ImprovementStrandFactory(name="Leadership")
    page = page_as(head)
    page.goto("/improvement/coaching/")
    page.get_by_role("link", name="Begin a plan").click()
    page.get_by_label("With whom").select_option(label="Eht (Executive headteacher, North)")
    page.get_by_label("I am coached").check()
    page.get_by_label("What it is about").fill("A senior team that decides")
    page.get_by_label("Strand").select_option(label="Leadership")
    page.get_by_label("How you will know").fill("Each brings one decision a week.")
    page.get_by_label("Until").fill("2027-03-25")
    page.get_by_role("button", name="Begin").click()
    page.get_by_label("Next step").fill("Watch one meeting together")
    page.get_by_label("By", exact=True).fill("2027-01-26")
    page.get_by_role("button", name="Add the step").click()
    page.get_by_role("button", name="Sign the plan").click()
    page.get_by_role("link", name="Add a day").click()
    page.get_by_label("Day", exact=True).fill("2027-01-18")
    page.get_by_label("Focus").fill("What went well in the meeting")
    page.get_by_label("We met on this day").check()
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Write a note").click()
    page.get_by_label("Note").fill(SECRET)
    page.get_by_role("button", name="Save").click()
    plan = CoachingPlan.objects.get()

    page = page_as(eht, width=390)
    page.goto(plan.get_absolute_url())
    page.get_by_role("button", name="Sign the plan").click()
    assert SECRET in page.locator("main").inner_text()
    assert CoachingPlan.objects.with_signatures().get().state == "agreed"
    assert axe(page) == [] and scrolls_sideways(page) == 0
    screenshot(page, "coaching-plan-390")

    page = page_as(ceo)
    assert page.goto(plan.get_absolute_url()).status == 404
    assert page.goto(f"/improvement/coaching/days/{CoachingNote.objects.get().meeting_id}/note/").status == 404
    page.goto("/improvement/coaching/")
    assert "A senior team that decides" not in page.content()


@pytest.mark.requirement("S2-19", "S2-21")
def test_the_central_team_and_its_days_are_read_at_a_glance(page_as, curriculum, eht, ceo, axe, screenshot):
    leader = RoleAssignmentFactory(role="subject_lead", user__name="Lena Subject").user
    for number, (role, to) in enumerate(
        [("ceo", ""), ("eht", "ceo"), ("curriculum", "eht"), ("subject_lead", "curriculum")]
    ):
        ReportingLineFactory(role=role, to=to, order=number, words="What this role answers for.")
    ExpertiseFactory(person=leader, words="Physics")
    ExpertiseFactory(person=eht, words="Behaviour routines")
    LimitFactory(code="leader-days-a-week", value=2)
    area = LeaderAreaFactory(name="Research", description="Keeping up with the subject.")
    LeaderTimeFactory(person=leader, area=area, output="Two pages on retrieval")
    page = page_as(curriculum)
    for address, name in (("expertise", "expertise-1280"), ("leaders-time", "leaders-time-1280")):
        page.goto(f"/improvement/{address}/")
        assert axe(page) == [] and scrolls_sideways(page) == 0
        screenshot(page, name)
