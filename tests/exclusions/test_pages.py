"""What each reader sees of suspensions, exclusions and recording systems, and how each school stands."""

import re
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter import packs
from charter.actions.submissions import submit
from charter.models import Decision
from charter.selectors.sheets import progress
from safeguarding.exclusions.models import ExclusionCount, ExclusionReason, PanelRule
from safeguarding.exclusions.selectors import standings
from safeguarding.exclusions.work import work_items
from schools.models import School
from tests.adoption.charter import answer, our_version
from tests.factories import (
    ExclusionCaseFactory,
    ExclusionCountFactory,
    ExternalSystemFactory,
    PanelFactory,
    RecordCountFactory,
    SchoolFactory,
    SpellFactory,
    SystemAdoptionFactory,
    TermRollFactory,
)
from trust import clock
from trust.models import User

SUMMARY_READERS = ["trustee", "ceo", "eht", "chair", "data_lead"]


@pytest.fixture
def counts(school, other_school):
    """3 suspensions at Ashfield, 12 at Beacon Hill, 40 at a third school."""
    third = SchoolFactory(name="Copse End School", cluster=school.cluster)
    for place, number in ((school, 3), (other_school, 12), (third, 40)):
        TermRollFactory(school=place, pupils=1000)
        ExclusionCountFactory(school=place, number=number)
    return third


def cells(html, name):
    row = html[html.index(name) :].split("</tr>")[0]
    return [" ".join(re.sub("<[^>]+>", " ", cell).split()) for cell in re.findall(r"<td.*?</td>", row, re.DOTALL)]


@pytest.mark.requirement("S0-57")
@pytest.mark.parametrize("reader", SUMMARY_READERS)
def test_outside_the_school_a_small_count_is_c_with_its_rate(request, signed_in, counts, reader):
    html = signed_in(request.getfixturevalue(reader)).get(reverse("exclusion_list")).content.decode()
    assert cells(html, "Ashfield Primary") == ["c", "0 0.00 %"]


def test_the_total_is_hidden_where_it_would_give_the_small_count_away(signed_in, ceo, counts):
    html = signed_in(ceo).get(reverse("exclusion_list")).content.decode()
    assert cells(html, "Beacon Hill")[0] == "12 1.20 %"
    assert cells(html, "Copse End")[0] == "40 4.00 %"
    assert cells(html, 'scope="row">Suspensions<')[0] == "c"


def test_the_total_is_told_where_three_small_counts_cover_one_another(signed_in, ceo, counts, school):
    for number in (4, 5):
        place = SchoolFactory(cluster=school.cluster)
        TermRollFactory(school=place, pupils=1000)
        ExclusionCountFactory(school=place, number=number)
    html = signed_in(ceo).get(reverse("exclusion_list")).content.decode()
    assert cells(html, 'scope="row">Suspensions<')[0] == "64"


def test_the_total_waits_for_the_last_school_and_a_term_for_its_end(signed_in, ceo, counts, other_school):
    place = SchoolFactory(cluster=counts.cluster)
    TermRollFactory(school=other_school, period="2026/27 2 spring term")
    html = signed_in(ceo).get(reverse("exclusion_list")).content.decode()
    assert cells(html, place.name)[0] == "no return"
    assert cells(html, 'scope="row">Suspensions<') == ["–"]
    assert "Spring" not in html


def test_suspensions_without_a_reason_are_hidden_like_any_other(signed_in, ceo, counts, other_school, school):
    ExclusionCount.objects.filter(school=school).update(number=33)
    ExclusionCountFactory(school=other_school, reason=None, number=4)
    html = signed_in(ceo).get(reverse("exclusion_list")).content.decode()
    assert cells(html, 'scope="row">Suspensions<') == ["89"]
    assert cells(html, "No reason stated") == ["c"]
    assert cells(html, "Disruptive behaviour") == ["c"]


@pytest.mark.parametrize("reader", SUMMARY_READERS)
def test_a_filter_or_a_narrower_reader_hides_the_same_cells(request, signed_in, counts, reader):
    client = signed_in(request.getfixturevalue(reader))
    text = client.get(reverse("exclusion_list") + "?phase=primary&export=csv").content.decode()
    line = next(line for line in text.splitlines() if line.startswith("Ashfield"))
    assert line.split(",")[1:3] == ["c", "c"]
    assert ",3," not in text


def test_a_school_that_did_not_report_has_no_nought(signed_in, ceo, school):
    html = signed_in(ceo).get(reverse("exclusion_list")).content.decode()
    assert cells(html, "Ashfield Primary")[0] == "no return"


@pytest.mark.requirement("S0-57")
@pytest.mark.parametrize("reader", ["head", "dsl", "sendco"])
def test_inside_the_school_its_own_counts_are_shown_in_full(request, signed_in, counts, school, reader):
    url = reverse("exclusion_school", args=[school.pk])
    html = signed_in(request.getfixturevalue(reader)).get(url).content.decode()
    assert cells(html, "Suspension: disruptive behaviour that persists")[0] == "3"


def test_the_schools_own_page_asks_why_it_is_opened(client, dsl, school):
    client.force_login(dsl)
    assert client.get(reverse("exclusion_school", args=[school.pk])).url.startswith("/reason/")


@pytest.mark.parametrize("reader", SUMMARY_READERS)
def test_nobody_outside_opens_a_schools_own_counts(request, signed_in, school, reader):
    url = reverse("exclusion_school", args=[school.pk])
    assert signed_in(request.getfixturevalue(reader)).get(url).status_code == 403


def test_another_head_finds_no_such_school(signed_in, other_head, school):
    assert signed_in(other_head).get(reverse("exclusion_school", args=[school.pk])).status_code == 404


def test_a_school_sees_its_cases_by_number(signed_in, head, school):
    SpellFactory(case=ExclusionCaseFactory(school=school, number=4))
    html = signed_in(head).get(reverse("exclusion_school", args=[school.pk])).content.decode()
    assert "Case 4 of spring" in html
    assert "2 days in the term" in html


@pytest.mark.requirement("S0-61")
@pytest.mark.parametrize("reader, shown", [("trustee", "c"), ("dsl", "c")])
def test_recording_systems_show_adoption_and_counts_without_small_ones(request, signed_in, school, reader, shown):
    system = ExternalSystemFactory(name="CPOMS", import_kind="record-counts")
    SystemAdoptionFactory(system=system, school=school, state="in_use")
    RecordCountFactory(school=school, number=4)
    html = signed_in(request.getfixturevalue(reader)).get(reverse("recording_list")).content.decode()
    row = cells(html, "Ashfield Primary")
    assert (row[0], row[1], row[-1]) == ("CPOMS", "in use", shown)


@pytest.mark.requirement("S0-61")
def test_the_lead_sees_the_own_schools_count_in_full(signed_in, dsl, school):
    RecordCountFactory(school=school, number=4)
    html = signed_in(dsl).get(reverse("exclusion_school", args=[school.pk])).content.decode()
    assert cells(html, "All entries")[-1] == "4"


@pytest.mark.parametrize("name", ["exclusion_list", "recording_list"])
def test_the_lists_cost_as_much_with_fifty_schools_as_with_five(signed_in, ceo, school, name):
    client = signed_in(ceo)
    category = RecordCountFactory(school=school).category

    def queries(count):
        for place in SchoolFactory.create_batch(count - School.objects.count()):
            TermRollFactory(school=place)
            ExclusionCountFactory(school=place, number=30)
            RecordCountFactory(school=place, category=category)
        client.get(reverse(name))
        with CaptureQueriesContext(connection) as captured:
            assert client.get(reverse(name)).status_code == 200
        return len(captured)

    few = queries(5)
    assert few == queries(50)
    assert few <= 16


def test_a_panel_waits_in_the_work_of_the_clerk_and_the_chair_and_of_nobody_else(clerk, chair, other_head, school):
    panel = PanelFactory(school=school, due_on=date(2027, 1, 18))
    assert [(item.url, item.state) for item in work_items(clerk)] == [(panel.get_absolute_url(), "late")]
    assert len(list(work_items(chair))) == 1
    assert list(work_items(other_head)) == []


def test_how_a_school_stands_follows_its_panels_and_its_returns(school, other_school):
    def state(place):
        found = standings.exclusions([school.pk, other_school.pk], clock.today())
        return found[place.pk].state if place.pk in found else ""

    assert state(school) == ""
    TermRollFactory(school=school, period="2025/26 2 spring term")
    assert state(school) == "amber"
    TermRollFactory(school=school, period="2025/26 3 summer term")
    assert state(school) == "green"
    PanelFactory(school=school, number=1)
    assert state(school) == "amber"
    PanelFactory(school=school, number=2, due_on=date(2027, 1, 18))
    assert state(school) == "red"
    assert state(other_school) == ""


def test_no_standing_tells_a_count_of_pupils(school):
    TermRollFactory(school=school)
    for number in range(4):
        PanelFactory(school=school, number=number, due_on=date(2027, 1, 18))
    assert not re.search(r"\d", standings.exclusions([school.pk], clock.today())[school.pk].words)


def test_the_recording_system_stands_by_its_use_and_last_months_count(school):
    adoption = SystemAdoptionFactory(system=ExternalSystemFactory(import_kind="record-counts"), school=school)

    def state():
        return standings.recording([school.pk], clock.today())[school.pk].state

    assert state() == "amber"
    RecordCountFactory(school=school)
    assert state() == "green"
    adoption.save_checked(state="not_used")
    assert state() == "red"


@pytest.fixture
def pack(school):
    packs.load(["excellence"], by=User.objects.system())


@pytest.mark.requirement("S0-57", "S0-62")
def test_the_pack_gives_the_years_lists_and_the_attendance_policys_three_topics(pack, school, head):
    assert ExclusionReason.objects.filter(code="DB", year__code="2026/27", own=True).exists()
    rule = PanelRule.objects.get(trigger="long")
    assert (rule.more_than, rule.within, rule.own) == (15, 15, True)
    version = Decision.objects.get(code="attendance-policy").versions.last()
    topics = [principle.title for principle in version.principles.all()]
    assert topics == ["Excessive illness", "Holidays in term time", "Lateness"]
    draft = our_version(version, school, head, without=["lateness"])
    with pytest.raises(ValidationError, match="Lateness: Not mapped yet"):
        submit(draft, by=head)
    draft.refresh_from_db()
    assert (draft.state, progress(draft).mapped) == ("draft", "1 of 3 principles not mapped yet")
    answer(draft, head, p_lateness="The register closes at nine.")
    assert submit(draft, by=head).state == "accepted"
