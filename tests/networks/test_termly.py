"""KIT meetings and reports on the quality of education: one form for all, each term, with actions carried on."""

from datetime import date

import pytest
from django.urls import reverse

from charter.actions import add_action, close_action, start
from charter.actions.findings import follow_up
from charter.actions.submissions import submit
from charter.models import Action, DueItem, ProForma
from charter.packs.files import read
from charter.selectors.sheets import sheet
from improvement.networks.selectors.kit import KIT, REPORT
from improvement.work import all_work
from tests.factories import FigureFactory, MeasureFactory
from tests.networks.furnishing import due, fill, held, load_small_pack
from trust import clock

IN_SPRING, IN_SUMMER = "2027-03-10T10:00", "2027-07-06T10:00"


@pytest.fixture
def pack(school, other_school, clock_at, tmp_path):
    load_small_pack(tmp_path)
    clock_at(IN_SPRING)


@pytest.mark.requirement("S0-66", "S0-81")
def test_each_school_meets_three_times_a_year_on_one_agenda_of_twelve_items(pack, school, other_school):
    for place in (school, other_school):
        items = DueItem.objects.filter(school=place, duty__proforma__code=KIT, period__startswith="2026/27")
        assert [item.period_label.split()[0] for item in items] == ["Autumn", "Spring", "Summer"]
    agenda = ProForma.objects.get(code=KIT).versions.get().parsed
    assert {question.tags["agenda"] for question in agenda.questions.values() if "agenda" in question.tags} == {
        str(number) for number in range(1, 13)
    }


@pytest.mark.requirement("S0-65", "S0-66")
def test_the_shipped_charter_asks_for_both_each_term():
    rows = {row["code"]: row["duties"][0] for row in read("excellence").sections["decisions"] if row.get("duties")}
    asked = [(rows[code]["form"], rows[code]["cadence"]) for code in ("kit-meetings", "quality-reports")]
    assert asked == [(KIT, "termly"), (REPORT, "termly")]


@pytest.mark.requirement("S1-51")
def test_behaviour_is_a_standing_item_of_the_meeting_that_cannot_be_skipped(pack):
    agenda = ProForma.objects.get(code=KIT).versions.get().parsed
    assert [agenda.tagged("standing", name)[0].required for name in ("curriculum", "behaviour")] == [True, True]


@pytest.mark.requirement("S0-66")
def test_the_meeting_starts_with_figures_and_open_actions(pack, school, head):
    MeasureFactory(code="attendance", name="Attendance", decimals=1)
    FigureFactory(school=school, measure__code="attendance", value=93.2)
    add_action(title="Meet the families", school=school, owner=head, due_on=date(2027, 4, 1), measure="Seen", by=head)
    items = sheet(start(due(school), by=head)).items
    assert items["attendance-rate"].value == 93.2
    assert items["last-actions"].value.startswith("Meet the families – Head, by 1 Apr 2027")


@pytest.mark.requirement("S0-66")
def test_an_action_agreed_in_one_meeting_is_carried_to_the_next_until_it_is_closed(
    pack, school, head, eht, signed_in, clock_at
):
    form = fill(start(due(school), by=head), head, to_do="yes")
    answer = form.answers.get(question="to-do")
    action = follow_up(answer, title="Three routines", owner=head, due_on=date(2027, 5, 1), measure="Seen", by=eht)
    submit(form, by=eht)
    assert (form.__class__.objects.get().state, action.source) == ("accepted", answer)

    clock_at(IN_SUMMER)
    following = start(due(school, term="summer"), by=head)
    assert "Three routines" in sheet(following).items["last-actions"].value
    html = signed_in(head).get(following.get_absolute_url()).content.decode()
    assert "carried on" in html and "Spring term 2026/27" in html
    counted = signed_in(eht).get(reverse("kit_list") + "?export=csv").content.decode()
    assert counted.strip().splitlines()[1].endswith(",1")

    close_action(Action.objects.get(), outcome="Seen in every room.", seen=1, by=head)
    assert "No action is open" in signed_in(head).get(following.get_absolute_url()).content.decode()


@pytest.mark.requirement("S0-66")
def test_what_was_agreed_stands_at_the_head_of_the_next_meeting(pack, school, head, clock_at):
    held(school, head, agreed="We look at late starts together.")
    clock_at(IN_SUMMER)
    assert sheet(start(due(school, term="summer"), by=head)).items["last-agreed"].value == (
        "We look at late starts together."
    )


@pytest.mark.requirement("S0-66")
def test_the_chief_executive_sees_schools_by_terms_on_one_version(signed_in, ceo, pack, school, head):
    held(school, head)
    html = signed_in(ceo).get(reverse("kit_list")).content.decode()
    assert "1 of 2 schools this term · 1 of 6 meetings this year · all on version 1" in html
    assert "Beacon Hill Academy" in html


def test_a_head_sees_only_the_own_schools_meetings(signed_in, head, pack):
    assert "Beacon Hill" not in signed_in(head).get(reverse("kit_list")).content.decode()


def test_a_yes_without_an_action_is_not_handed_in(pack, school, head):
    form = fill(start(due(school), by=head), head, to_do="yes")
    assert "Needs an action" in sheet(form).items["to-do"].gap


@pytest.mark.requirement("S0-65")
def test_each_school_reports_each_term_under_the_same_headings(signed_in, ceo, governor, pack, school, head):
    items = DueItem.objects.filter(school=school, duty__proforma__code=REPORT, period__startswith="2026/27")
    assert items.count() == 3
    form = start(due(school, REPORT), by=head)
    assert [part.section.code for part in sheet(form).parts] == ["taught", "learnt", "here", "included", "led"]
    submit(fill(form, head), by=head)
    html = signed_in(ceo).get(reverse("quality_list")).content.decode()
    assert "1 of 6 reports this year" in html
    assert signed_in(governor).get(form.get_absolute_url()).status_code == 200


def test_meetings_and_reports_are_work_of_the_cycle(pack, ceo, school):
    found = {source.name: rows for source, rows in all_work(ceo, date(2026, 9, 1), date(2027, 8, 31))}
    assert len(found["kit_meetings"]) == len(found["quality_reports"]) == 6
    assert all(row.step and row.strand and row.on for row in found["kit_meetings"])
    assert clock.today() == date(2027, 3, 10)
