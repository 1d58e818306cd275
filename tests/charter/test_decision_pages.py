"""A decision's own page and those beside it: its record, its history, its place in the chain, who leads what."""

import re

import pytest

from charter.models import Area
from tests.factories import (
    ActionFactory,
    AnswerFactory,
    AreaFactory,
    CharterFactory,
    DecisionFactory,
    DecisionVersionFactory,
    DueItemFactory,
    DutyFactory,
    ProFormaVersionFactory,
    SubmissionFactory,
)
from trust.history.diffs import word_diff
from trust.models import AcademicYear
from trust.words import reading_grade


def text(response):
    return response.content.decode()


def year(code):
    return AcademicYear.objects.get(code=code)


def titles(response):
    return [str(row.decision.title) for row in response.context["listing"].page]


@pytest.fixture
def reading(school):
    """A decision that was reworded for this year, its second."""
    decision = DecisionFactory(title="Reading")
    first = year("2025/26")
    DecisionVersionFactory(
        decision=decision, year=first, type="aligned", statement="Every pupil reads each week.",
        effective_to=first.last_day,
    )  # fmt: skip
    DecisionVersionFactory(
        decision=decision, statement="Every pupil reads every day.", why="Daily practice makes readers.",
        options="Daily; twice a week; leave it to each school.", consulted="Subject leads and two parent groups",
        experts="Ana Dean, reading lead", approved_by="Trust board", approved_on=first.last_day,
        evidence="A review of daily reading.", active_ingredients=["Ten minutes", "Aloud"],
    )  # fmt: skip
    return decision


@pytest.mark.requirement("S0-15")
def test_any_line_opens_its_decision_record(signed_in, governor, reading):
    register = text(signed_in(governor).get("/charter/"))
    assert reading.get_absolute_url() in register
    shown = text(signed_in(governor).get(reading.get_absolute_url()))
    for words in (
        "Trust board", "31 August 2026", "Daily; twice a week", "Daily practice makes readers",
        "Subject leads and two parent groups",
    ):  # fmt: skip
        assert words in shown


@pytest.mark.requirement("S2-6")
def test_the_record_names_the_experts_who_were_asked_and_flags_where_none_was(signed_in, ceo, reading):
    assert "Ana Dean, reading lead" in text(signed_in(ceo).get(reading.get_absolute_url()))
    bare = DecisionVersionFactory(decision__title="Bare").decision
    assert "no expert named" in text(signed_in(ceo).get(bare.get_absolute_url()))


@pytest.mark.requirement("S0-21")
def test_a_line_without_evidence_or_active_ingredients_is_flagged(signed_in, curriculum, reading):
    DecisionVersionFactory(decision__title="Bare")
    DecisionVersionFactory(decision__title="Half", evidence="A study.")
    client = signed_in(curriculum)
    assert titles(client.get("/charter/", {"evidence": "none"})) == ["Bare", "Half"]
    rows = {row.split("</a>")[0]: row for row in text(client.get("/charter/")).split("<tr>")}
    assert "no active ingredients" in next(row for row in rows.values() if "Half" in row)
    assert "no evidence" in text(client.get("/charter/", {"export": "csv"}))


def test_the_history_marks_every_word_that_changed(signed_in, head, reading):
    shown = text(signed_in(head).get(f"{reading.get_absolute_url()}history/"))
    assert '<del><span class="visually-hidden">taken out: </span>each week.' in shown
    assert '<ins><span class="visually-hidden">added: </span>every day.' in shown
    assert "The first version" in shown
    page = text(signed_in(head).get(reading.get_absolute_url()))
    assert "Type, What we agreed" in page


def test_two_texts_become_one():
    pieces = word_diff("Each school reads daily.", "Each school writes daily, and reads.")
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == "Each school writes daily, and reads."
    old = "".join(piece.text for piece in pieces if piece.kind != "added")
    assert " ".join(old.split()) == "Each school reads daily."


def test_the_page_leads_one_step_back_and_one_forward(signed_in, head, school, reading):
    item = DueItemFactory(duty__version=reading.versions.first(), school=school)
    answer = AnswerFactory(submission__school=school, submission__due_item=item)
    action = ActionFactory(school=school, source=answer)
    ActionFactory(school=school)
    client = signed_in(head)
    shown = text(client.get(reading.get_absolute_url()))
    assert f"/charter/?area={reading.area_id}" in shown and f"/charter/due/?decision={reading.pk}" in shown
    found = client.get("/actions/", {"decision": reading.pk}).context["listing"].page
    assert [row.pk for row in found] == [action.pk]
    assert answer.get_absolute_url() in text(client.get(action.get_absolute_url()))


@pytest.mark.requirement("S0-31")
def test_no_line_of_the_responsibility_chart_has_an_empty_lead(signed_in, staff, eht, reading):
    DecisionVersionFactory(decision__title="Bare", lead_role="hr")
    lines = text(signed_in(staff).get("/charter/who/", {"export": "csv"})).strip().splitlines()
    assert len(lines) == 3
    assert all(line.split(",")[3] for line in lines)
    assert "Executive headteacher (Eht)" in lines[2] and "HR lead: nobody holds this role" in lines[1]


@pytest.mark.requirement("S1-1")
def test_the_library_holds_each_named_charter_by_academic_year(signed_in, staff, reading):
    for number in range(6):
        CharterFactory(code=f"charter-{number}", title=f"Charter {number}")
    Area.objects.filter(pk=reading.area_id).update(charter=CharterFactory(code="charter-2"))
    client = signed_in(staff)
    now = client.get("/charter/library/")
    assert [volume.count for volume in now.context["volumes"]] == [0, 0, 1, 0, 0, 0]
    volume = text(client.get("/charter/library/charter-2/", {"year": "2025/26"}))
    assert "Every pupil reads each week." in volume and "Every pupil reads every day." not in volume
    assert titles(client.get("/charter/", {"charter": Area.objects.get(pk=reading.area_id).charter_id})) == ["Reading"]


@pytest.mark.requirement("S0-64")
def test_an_area_whose_text_is_missing_says_so_and_takes_lines(signed_in, curriculum, school):
    area = AreaFactory(code="send", name="SEND", domain="improvement", note="Text missing in source.")
    client = signed_in(curriculum)
    shown = text(client.get("/charter/"))
    assert "Text missing in source." in shown and f"/charter/decisions/add/?area={area.pk}" in shown
    typed = {
        "area": area.pk, "title": "Provision maps", "type": "aligned", "statement": "Each school keeps one.",
        "lead_role": "eht", "responsible_role": "sendco", "year": year("2027/28").pk,
    }  # fmt: skip
    client.post("/charter/decisions/add/", typed)
    assert [str(version) for version in area.decisions.get().versions.all()] == ["Provision maps (2027/28)"]


def test_lines_that_the_law_requires_can_be_picked_out(signed_in, ceo, reading):
    DecisionVersionFactory(decision__title="Register", decision__required_by="Education Act 1996")
    assert titles(signed_in(ceo).get("/charter/", {"law": "yes"})) == ["Register"]


@pytest.fixture
def handed_in(school, other_school):
    """One school has handed in the standard form, the other has not."""
    form = ProFormaVersionFactory(proforma__title="Quality")
    duty = DutyFactory(proforma=form.proforma)
    done = SubmissionFactory(form=form, school=school, state="submitted")
    AnswerFactory(submission=done, value="Reading is strong.")
    SubmissionFactory(form=form, school=other_school)
    return f"{duty.version.decision.get_absolute_url()}forms/{form.proforma.code}/"


@pytest.mark.requirement("S0-25")
def test_schools_are_compared_on_the_same_fields(signed_in, ceo, handed_in):
    shown = text(signed_in(ceo).get(handed_in))
    assert "What did you find?" in shown and "Reading is strong." in shown
    lines = text(signed_in(ceo).get(handed_in, {"export": "csv"})).strip().splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ["Ashfield Primary", "Beacon Hill Academy"]


@pytest.mark.requirement("S0-24")
def test_every_school_answers_the_same_version_and_gaps_are_listed(signed_in, data_lead, handed_in):
    response = signed_in(data_lead).get(handed_in)
    assert response.context["table"].numbers == [1]
    assert "1 of 2 schools have handed it in" in text(response) and "nothing yet" in text(response)


def test_a_head_compares_no_school_but_the_own(signed_in, other_head, handed_in):
    shown = text(signed_in(other_head).get(handed_in))
    assert "Reading is strong." not in shown and "Ashfield" not in shown


def test_the_grid_of_schools_is_exported_and_kept_to_the_readers_scope(signed_in, ceo, head, school, other_school):
    duty = DutyFactory(title="Audit")
    DueItemFactory(duty=duty, school=school)
    DueItemFactory(duty=duty, school=other_school)
    url = f"{duty.version.decision.get_absolute_url()}schools/"
    lines = text(signed_in(ceo).get(url, {"export": "csv"})).strip().splitlines()
    assert lines[1] == 'Ashfield Primary,"due, due 26 Jan 2027"' and len(lines) == 3
    assert "Beacon Hill" not in text(signed_in(head).get(url))


def test_a_section_groups_its_decisions_by_the_four_types(signed_in, head, school):
    area = AreaFactory(code="quality", name="Quality", domain="improvement")
    for name in ("autonomous", "aligned", "standardised", "centralised"):
        DecisionVersionFactory(decision__area=area, decision__title=f"{name} line", type=name)
    shown = text(signed_in(head).get("/improvement/"))
    places = [shown.index(f"type-{name}") for name in ("centralised", "standardised", "aligned", "autonomous")]
    assert places == sorted(places)


@pytest.mark.requirement("S2-8")
def test_a_draft_that_is_hard_to_read_says_so_and_a_plain_one_does_not(signed_in, curriculum, school):
    hard = (
        "Institutional stakeholders operationalise differentiated pedagogical interventions in accordance with policy."
    )
    client = signed_in(curriculum)
    drafts = [DecisionVersionFactory(status="proposed", statement=said) for said in (
        hard, "Every class reads a book each day. The teacher reads it out loud."
    )]  # fmt: skip
    pages = [text(client.get(draft.get_absolute_url())) for draft in drafts]
    assert ["years of school to read" in page for page in pages] == [True, False]


@pytest.mark.requirement("S2-8")
@pytest.mark.parametrize(
    "url", ["/charter/decisions/add/", "/charter/library/", "/charter/challenges/", "/charter/who/"]
)
def test_the_charters_own_words_are_plain(signed_in, curriculum, mid_term, url):
    main = text(signed_in(curriculum).get(url)).split("<main")[1].split("</main")[0]
    said = [words for words in re.findall(r">\s*([^<>]{3,})\s*<", main) if " " in words.strip()]
    assert reading_grade(". ".join(said)) <= 8


@pytest.mark.requirement("S2-2")
def test_each_person_sees_their_own_duties_first(signed_in, dsl, head, school):
    DueItemFactory(duty__title="Head's form", duty__role="head", school=school)
    DueItemFactory(duty__title="Safeguarding audit", duty__role="dsl", school=school, period="other")
    for reader, first in ((dsl, "Safeguarding audit"), (head, "Head's form")):
        items = signed_in(reader).get(f"/my-school/{school.pk}/").context["page"].due
        assert (items[0].title.split(",")[0], items[0].own, items[1].own) == (first, True, False)
