"""Changes that schools are heard on, and the help board (S0-11, S2-32, S2-33, S2-34)."""

import pytest

from improvement.practice.models import ChangeRecord, DesignPrinciple, FrontLineInput, HelpPost
from tests.factories import ChangeRecordFactory, FrontLineInputFactory, HelpPostFactory, LimitFactory
from trust.hooks import WorkSource, registered
from trust.notices.models import Notice

HERE = "/improvement/practice/"


def change(strand, **changes):
    return {
        "title": "One number for absence", "trigger": "Three schools missed calls.", "evidence": "The log of calls.",
        "options": "One number\nNothing", "strand": strand.pk, "decide_by": "2027-03-01", **changes,
    }  # fmt: skip


@pytest.mark.requirement("S2-32")
def test_a_change_begins_with_a_trigger(signed_in, ceo, step, strand):
    assert signed_in(ceo).post(f"{HERE}changes/add/", change(strand, trigger="")).status_code == 422
    assert signed_in(ceo).post(f"{HERE}changes/add/", change(strand)).status_code == 302
    assert ChangeRecord.objects.get().trigger == "Three schools missed calls."


@pytest.mark.requirement("S2-33")
def test_nothing_is_decided_before_somebody_in_a_school_was_heard(signed_in, ceo, staff, school):
    row = ChangeRecordFactory(opened_by=ceo)
    decide = f"{HERE}changes/{row.pk}/decide/"
    refused = signed_in(ceo).post(decide, {"decision": "A form for parents."})
    assert refused.status_code == 422 and "has been heard yet" in refused.content.decode()
    signed_in(staff).post(f"{HERE}changes/{row.pk}/say/", {"school": school.pk, "words": "They ring before eight."})
    assert Notice.objects.filter(recipient=ceo, subject__contains=str(row)).exists()
    signed_in(ceo).post(decide, {"decision": "A form for parents."})
    row.refresh_from_db()
    assert (row.decision, row.decided_by) == ("A form for parents.", ceo)
    assert signed_in(staff).get(f"{HERE}changes/{row.pk}/say/").status_code == 404


def test_who_works_in_no_school_is_not_the_front_line(signed_in, curriculum, school):
    row = ChangeRecordFactory()
    answer = signed_in(curriculum).post(f"{HERE}changes/{row.pk}/say/", {"school": school.pk, "words": "I think."})
    assert (answer.status_code, FrontLineInput.objects.count()) == (422, 0)


def test_ones_own_words_do_not_count(signed_in, eht, school):
    row = ChangeRecordFactory()
    FrontLineInputFactory(change=row, school=school, by=eht)
    assert signed_in(eht).post(f"{HERE}changes/{row.pk}/decide/", {"decision": "Yes."}).status_code == 422


@pytest.mark.requirement("S2-34")
def test_three_design_principles_are_empty_until_typed(signed_in, ceo, staff, mid_term):
    LimitFactory(code="design-principles", value=3)
    assert signed_in(staff).get(f"{HERE}changes/").content.decode().count("Not typed yet") == 3
    typed = {"place_1": "Less time than before", "place_2": "", "place_3": "One place to look"}
    signed_in(ceo).post(f"{HERE}changes/principles/", typed)
    page = signed_in(staff).get(f"{HERE}changes/").content.decode()
    assert page.count("Not typed yet") == 1 and "Less time than before" in page
    assert list(DesignPrinciple.objects.values_list("place", flat=True)) == [1, 3]


def post(school, strand, **changes):
    return {
        "kind": "request", "topic": "Calm starts to lessons", "words": "We tried seating plans.", "strand": strand.pk,
        "school": school.pk, **changes,
    }  # fmt: skip


def titles(user):
    return [item.title for source in registered(WorkSource) for item in source.items(user)]


@pytest.mark.requirement("S0-11")
def test_a_request_reaches_a_school_that_offers_it_and_is_closed_with_feedback(
    signed_in, staff, other_head, school, other_school, step, strand
):
    offer = post(other_school, strand, kind="offer", topic="Come and see our lessons", words="Every Tuesday.")
    signed_in(other_head).post(f"{HERE}help/add/", offer)
    signed_in(staff).post(f"{HERE}help/add/", post(school, strand))
    asked = HelpPost.objects.get(kind="request")
    assert Notice.objects.filter(recipient=other_head, subject="Can you help? Calm starts to lessons").count() == 1
    assert "Can you help? Calm starts to lessons" in titles(other_head)
    page = f"{HERE}help/{asked.pk}/"
    assert "Come and see our lessons" in signed_in(staff).get(page).content.decode()
    signed_in(other_head).post(page, {"words": "Come on Tuesday."})
    assert "Answered: Calm starts to lessons" in titles(staff) and "Can you help?" not in str(titles(other_head))
    assert signed_in(staff).post(f"{page}close/", {"feedback_words": "We went."}).status_code == 422
    signed_in(staff).post(f"{page}close/", {"feedback": "yes", "feedback_words": "We went."})
    asked.refresh_from_db()
    assert (asked.feedback, asked.closed_on is not None) == ("yes", True)
    assert Notice.objects.filter(recipient=other_head, subject="It helped: Calm starts to lessons").exists()


def test_words_match_where_strands_do_not(signed_in, head, school, other_school, step, strand):
    HelpPostFactory(kind="offer", topic="Lesson starts", words="A calm routine.", school=other_school)
    HelpPostFactory(kind="offer", topic="Gardening club", words="Soil and seeds.", school=other_school)
    signed_in(head).post(f"{HERE}help/add/", post(school, strand))
    assert [match.offer.topic for match in HelpPost.objects.get(kind="request").matches.all()] == ["Lesson starts"]


def test_nobody_elsewhere_closes_a_request(signed_in, other_head, school):
    row = HelpPostFactory(school=school)
    assert signed_in(other_head).get(f"{HERE}help/{row.pk}/close/").status_code == 404
    assert signed_in(other_head).get(f"{HERE}help/{row.pk}/").status_code == 200


def test_nobody_answers_their_own_request(signed_in, head, school):
    row = HelpPostFactory(school=school, by=head)
    signed_in(head).post(f"{HERE}help/{row.pk}/", {"words": "Me."})
    assert row.answers.count() == 0
