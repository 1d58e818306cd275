"""The pages of adoption, as the people who use them see them."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from charter.adoption.actions import own_versions
from charter.adoption.models import Barrier, Citation, Exemption
from charter.models import DueItem, Submission
from tests.adoption.charter import (
    aligned,
    answer,
    autonomous,
    becomes,
    begin,
    our_version,
    published_approach,
    published_version,
    standardised,
)
from tests.factories import (
    AdviceFactory,
    BarrierFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    ExemptionFactory,
    SchoolFactory,
)
from trust import clock

PAGE = "/my-school/charter/"


def text(response):
    return " ".join(response.content.decode().split())


@pytest.mark.requirement("S0-24", "S0-26", "S0-27")
def test_a_head_sees_the_four_groups_each_by_its_type(signed_in, head, school):
    DecisionVersionFactory(decision=DecisionFactory(title="Payroll"), type="centralised")
    our_version(aligned("Kindness", "Routines"), school, head, without=["routines"])
    autonomous()
    DueItemFactory(duty=DutyFactory(version=standardised(), title="The audit"), school=school)
    page = text(signed_in(head).get(PAGE))
    for words in (
        "Ask, track and rate the service.", "The audit, Spring term 2026/27", "Ask for an exemption",
        "1 of 2 principles not mapped yet", "Record context, evidence, impact and a review date.",
    ):  # fmt: skip
        assert words in page
    assert "Payroll" in text(signed_in(head).get(f"{PAGE}?type=centralised"))


@pytest.mark.requirement("S0-102")
def test_a_schools_own_version_and_its_print_carry_its_name_and_colour(signed_in, head, school):
    school.colour = "#7a1f1f"
    school.save()
    done = published_version(aligned("Kindness"), school, head)
    for address in (done.get_absolute_url(), f"{done.get_absolute_url()}print/", PAGE):
        page = text(signed_in(head).get(address))
        assert "/brand/7a1f1f.css" in page and "Ashfield Primary" in page


def test_start_writing_opens_a_draft_beside_the_goal(signed_in, head, school):
    version = aligned("Kindness", statement="Every child is safe and calm.")
    client = signed_in(head)
    begun = client.post(f"/my-school/{school.pk}/charter/{version.decision_id}/write/", follow=True)
    page = text(begun)
    assert "The goal we share" in page and "Every child is safe and calm." in page
    assert 'data-count="mapped">1 of 1 principle not mapped yet' in page
    assert Submission.objects.get().state == "draft"


def test_where_nothing_is_written_the_head_is_told_why(signed_in, head, school):
    version = standardised()
    page = signed_in(head).post(f"/my-school/{school.pk}/charter/{version.decision_id}/write/", follow=True)
    assert "Schools write nothing of their own here" in text(page) and not Submission.objects.exists()


@pytest.mark.requirement("S0-26", "S1-48", "S1-50")
def test_publishing_names_and_links_each_principle_that_is_not_mapped(signed_in, head, school):
    draft = our_version(aligned("Kindness", "Routines", "Calm"), school, head, without=["routines", "calm"])
    refused = signed_in(head).post(f"/submissions/{draft.pk}/check/")
    page = text(refused)
    assert refused.status_code == 422 and "2 things to do before it can be published" in page
    for code in ("routines", "calm"):
        assert f'/submissions/{draft.pk}/sections/principles/#q-p-{code}"' in page


def test_the_counter_says_what_is_left_after_each_answer(signed_in, head, school):
    draft = begin(aligned("Kindness", "Routines"), school, head)
    saved = signed_in(head).post(
        f"/submissions/{draft.pk}/answers/", {"code": "p-kindness", "value": "We greet.", "version": "0"}
    )
    assert saved.json()["counts"]["mapped"] == "1 of 2 principles not mapped yet"


@pytest.mark.requirement("S1-49")
def test_length_and_reading_age_stand_beside_publish_and_a_long_text_is_warned_of(signed_in, head, school):
    version = aligned("Kindness", own_version={"words": 20})
    draft = our_version(version, school, head)
    check = f"/submissions/{draft.pk}/check/"
    page = text(signed_in(head).get(check))
    assert "11 words, read with ease from about the age of" in page and "This is long" not in page
    answer(draft, head, context="We greet every child at the gate. " * 5)
    page = text(signed_in(head).get(check))
    assert "This is long: more than 20 words." in page
    assert signed_in(head).post(check).status_code == 302


@pytest.mark.requirement("S0-27")
def test_nobody_is_offered_to_approve_or_reject_an_approach(signed_in, school, head, ceo, eht, curriculum):
    done = published_approach(autonomous(), school, head)
    for person in (head, ceo, eht, curriculum):
        client = signed_in(person)
        for address in (done.get_absolute_url(), done.form.proforma.decision.get_absolute_url()):
            page = text(client.get(address)).lower()
            assert "approve" not in page.replace("nobody approves", "").replace("nobody at the trust approves", "")
            assert ">reject" not in page and "review it" not in page
        assert client.post(f"/submissions/{done.pk}/review/", {"verdict": "accept"}).status_code == 403


@pytest.mark.requirement("S0-27")
def test_another_head_reads_and_borrows_what_is_published_and_no_draft(
    signed_in, school, other_school, head, other_head
):
    version = autonomous()
    done = published_approach(version, school, head)
    client = signed_in(other_head)
    assert "Ashfield Primary" in text(client.get("/own-versions/"))
    assert "Borrow this for our school" in text(client.get(done.get_absolute_url()))
    begun = client.post(f"/own-versions/{done.pk}/borrow/", {"school": other_school.pk}, follow=True)
    assert "Borrowed from Ashfield Primary" in text(begun)
    draft = own_versions.write(version.decision, school, by=head)
    assert client.get(draft.get_absolute_url()).status_code == 404
    assert client.get(f"/own-versions/{draft.pk}/borrow/").status_code == 404


def test_what_is_published_is_read_by_others_and_how_it_came_about_is_not(signed_in, school, head, other_head):
    done = published_approach(autonomous(), school, head)
    address = f"{done.get_absolute_url()}history/"
    assert signed_in(head).get(address).status_code == 200
    assert signed_in(other_head).get(done.get_absolute_url()).status_code == 200
    assert signed_in(other_head).get(address).status_code == 403


def test_the_decisions_page_shows_schools_against_principles(signed_in, ceo, school, other_school, head, other_head):
    version = aligned("Kindness", "Routines")
    published_version(version, school, head)
    our_version(version, other_school, other_head, without=["routines"])
    page = text(signed_in(ceo).get(version.decision.get_absolute_url()))
    assert "Schools and principles" in page and "1 of 2 schools published" in page
    assert page.count("not mapped") == 1 and page.count("mapped</span>") == 4


def test_the_map_of_approaches_has_no_pass_or_fail(signed_in, ceo, school, head):
    version = autonomous()
    published_approach(version, school, head)
    assert "There is no pass or fail here" in text(signed_in(ceo).get(version.decision.get_absolute_url()))


def test_the_best_own_version_is_named_as_a_source_of_the_standard(signed_in, ceo, school, head):
    old = aligned("Kindness")
    done = published_version(old, school, head)
    becomes(old, "standardised")
    client = signed_in(ceo)
    assert "Name as a source" in text(client.get(old.decision.get_absolute_url()))
    client.post(f"/own-versions/{done.pk}/cite/", {"why": "Its routines."})
    assert Citation.objects.get().submission == done
    assert "Taken from schools' own versions" in text(client.get(old.decision.get_absolute_url()))


def ask(client, school, version, **more):
    said = {"reason": "The hall is closed.", "instead": "We use the gym.", "until": "2027-03-01", **more}
    return client.post(f"/my-school/{school.pk}/charter/{version.decision_id}/exemption/", said)


@pytest.mark.requirement("S0-17")
def test_an_exemption_is_asked_for_advised_on_and_decided_on_its_page(signed_in, school, head, eht, ceo):
    version = standardised()
    due = DueItemFactory(duty=DutyFactory(version=version), school=school)
    ask(signed_in(head), school, version)
    exemption = Exemption.objects.get()
    assert "Advise on an exemption" in text(signed_in(eht).get("/my-work/"))
    signed_in(eht).post(f"/exemptions/{exemption.pk}/advise/", {"supports": "yes", "words": "It is sound."})
    page = text(signed_in(ceo).get(f"/exemptions/{exemption.pk}/"))
    assert "would you say the same if another school asked this" in page
    signed_in(ceo).post(
        f"/exemptions/{exemption.pk}/decide/", {"agrees": "yes", "note": "It ends.", "conditions": "Write."}
    )
    exemption.refresh_from_db()
    assert (exemption.state, exemption.second_reader) == ("agreed", eht)
    page = text(signed_in(head).get(f"{PAGE}?type=standardised"))
    assert "Exempt until Monday 1 March 2027" in page and due.duty.title not in page


def test_asking_past_august_says_what_to_do(signed_in, school, head):
    refused = ask(signed_in(head), school, standardised(), until="2027-09-02")
    assert refused.status_code == 422 and "Choose that day or an earlier one" in text(refused)
    assert not Exemption.objects.exists()


def test_deciding_before_a_second_reader_says_who_to_ask(signed_in, school, ceo):
    exemption = ExemptionFactory(school=school)
    refused = signed_in(ceo).post(f"/exemptions/{exemption.pk}/decide/", {"agrees": "yes", "note": "Yes."})
    assert refused.status_code == 422 and "ask an executive headteacher" in text(refused)


def test_an_autonomous_decision_offers_no_exemption(signed_in, school, head):
    version = autonomous()
    assert ask(signed_in(head), school, version).status_code == 403


def test_a_head_withdraws_and_is_asked_again(signed_in, school, head, ceo, eht):
    version = standardised()
    exemption = ExemptionFactory(school=school, version=version, state="agreed", decided_by=ceo, second_reader=eht)
    words = exemption.words
    due = DueItemFactory(duty=DutyFactory(version=version), school=school, closed_at=clock.now(), closed_reason=words)
    signed_in(head).post(f"/exemptions/{exemption.pk}/withdraw/")
    assert DueItem.objects.open().filter(pk=due.pk).exists()


def test_the_chief_executive_exports_the_exemptions(signed_in, school, ceo):
    AdviceFactory(exemption__school=school)
    export = signed_in(ceo).get("/exemptions/?export=csv")
    assert "Ashfield Primary" in export.content.decode()


@pytest.mark.requirement("S1-53")
def test_staff_raise_a_barrier_and_its_leaders_remove_it(signed_in, school, staff, head):
    signed_in(staff).post("/barriers/add/", {"school": school.pk, "what": "The printer is broken."})
    barrier = Barrier.objects.get()
    Barrier.objects.update(raised_on=date(2027, 1, 7))
    assert signed_in(staff).get(f"/barriers/{barrier.pk}/remove/").status_code == 403
    said = {"owner": head.pk, "removed_on": "2027-01-19", "outcome": "A new one."}
    signed_in(head).post(f"/barriers/{barrier.pk}/remove/", said)
    assert "1 removed, half of them within 12 days" in text(signed_in(staff).get("/barriers/"))


def test_a_barrier_is_not_removed_without_saying_how_or_before_its_day(signed_in, school, head):
    barrier = BarrierFactory(school=school)
    address = f"/barriers/{barrier.pk}/remove/"
    said = {"owner": head.pk, "removed_on": clock.today().isoformat(), "outcome": ""}
    assert "Say what was done" in text(signed_in(head).post(address, said))
    said |= {"outcome": "Mended.", "removed_on": (clock.today() + timedelta(days=1)).isoformat()}
    assert "still to come" in text(signed_in(head).post(address, said))


def furnish(school, schools, decisions):
    """So many schools and decisions, with something due and something written everywhere."""
    places = [school, *(SchoolFactory(cluster=school.cluster) for _ in range(schools - 1))]
    for number in range(decisions):
        kind = ("standardised", "aligned", "autonomous", "centralised")[number % 4]
        version = DecisionVersionFactory(decision=DecisionFactory(), type=kind)
        duty = DutyFactory(version=version)
        DueItem.objects.bulk_create(DueItemFactory.build(duty=duty, school=place) for place in places)
    return places


def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    # What names the reader to the database and to its history reads nothing.
    return sum("set_config" not in query["sql"] for query in captured.captured_queries)


def test_our_school_under_the_charter_costs_the_same_at_5_and_100_schools(signed_in, school, head):
    version = aligned("Kindness")
    published_version(version, school, head)
    ExemptionFactory(school=school)
    furnish(school, 5, 10)
    client = signed_in(head)
    few = queries(client, PAGE)
    furnish(school, 95, 140)
    assert queries(client, PAGE) == few <= 15
