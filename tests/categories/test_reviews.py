"""A review of a school's need, step by step: who may do what when, and what each sees of it."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from improvement.categories.actions import judging, opening, replying, views_of_need
from improvement.categories.models import CategoryReview, Reading, StrandNeed, Strength
from improvement.categories.selectors import levels, needs_on
from improvement.categories.selectors.standing import places
from improvement.categories.selectors.visible import visible_needs
from improvement.models import Strand
from improvement.work import ImprovementSource
from tests import factories
from tests.categories.furnishing import handed_in, judged, levels_and_strands, opened, read, reader, said, through
from trust import clock
from trust.hooks import named
from trust.notices.models import Notice

pytestmark = pytest.mark.django_db


@pytest.fixture
def strands(school):
    return levels_and_strands()


@pytest.fixture
def second():
    return reader()


@pytest.fixture
def review(school, strands, head, eht, second, ceo):
    return opened(school, first=eht, second=second, judge=ceo)


@pytest.fixture
def ready(review, head, strands):
    """Both readers are in, and agree but in one strand."""
    handed_in(review, head, said(strands, 1, 2, 1))
    read(review, "first", said(strands, 3, 2, 2))
    read(review, "second", said(strands, 3, 3, 1))
    review.refresh_from_db()
    return review


@pytest.fixture
def told(ready, strands, ceo):
    judged(ready, said(strands, 3, 3, 2), 3)
    return judging.tell(ready, by=ceo)


def refused(words, action, /, *args, **more):
    """Whether the action is refused in these words."""
    with pytest.raises(ValidationError) as caught:
        action(*args, **more)
    return words in " ".join(caught.value.messages)


# --- The school speaks first ----------------------------------------------------------------------------------------
@pytest.mark.requirement("S4-7")
def test_readers_may_not_begin_before_the_school_has_spoken_or_its_days_are_over(review, strands, eht, clock_at):
    reading = Reading.objects.get(review=review, place="first")
    more = {"needs": said(strands, 1, 1, 1), "hand_in": False, "by": eht}
    assert refused(
        "The school speaks first: it has until Friday 29 January 2027", views_of_need.save_reading, reading, **more
    )
    clock_at("2027-01-30T10:00:00+00:00")
    views_of_need.save_reading(reading, **more)
    assert CategoryReview.objects.get(pk=review.pk).state == "reading"


def test_the_page_of_a_reader_says_when_to_begin(signed_in, review, eht):
    page = signed_in(eht).get(reverse("category_read", args=[review.pk]))
    assert "The school speaks first" in page.content.decode()


@pytest.mark.requirement("S4-6")
def test_a_head_hands_in_with_a_strength_or_not_at_all(signed_in, review, head, strands):
    url = reverse("category_say", args=[review.pk])
    sent = {"hand_in": "1"}
    for pk, one in said(strands, 2, 1, 1).items():
        sent |= {f"{name}_{pk}": value for name, value in one.items()}
    page = signed_in(head).post(url, sent)
    assert page.status_code == 422 and "Name at least one strength" in page.content.decode()
    sent |= {"strength_strand": strands[0].pk, "strength_words": "Reading aloud", "strength_evidence": "Seen in May"}
    assert signed_in(head).post(url, {**sent, "strength_shared": "on"}).status_code == 302
    review.refresh_from_db()
    assert (review.state, review.own_by) == ("reading", head)
    assert str(Strength.objects.get(school=review.school)) == "Reading aloud"
    assert Notice.objects.filter(subject__startswith="Ready for you to read").count() == 2


def test_what_is_missing_is_said_strand_by_strand_and_nothing_typed_is_lost(signed_in, review, head, strands):
    url = reverse("category_say", args=[review.pk])
    page = signed_in(head).post(url, {"hand_in": "1", f"evidence_{strands[0].pk}": "Much to say"})
    text = page.content.decode()
    assert page.status_code == 422
    assert "Achievement: choose a level of need." in text and "Much to say" in text
    signed_in(head).post(url, {"keep": "1", f"evidence_{strands[0].pk}": "Much to say"})
    assert "Much to say" in signed_in(head).get(url).content.decode()
    assert StrandNeed.objects.get(review=review).need is None


def test_after_the_readers_began_the_school_speaks_in_its_reply(review, head, strands):
    handed_in(review, head, said(strands, 1, 1, 1))
    again = {"needs": said(strands, 4, 4, 4), "strength": {}, "own_words": "", "hand_in": True, "by": head}
    assert refused("Its readers have begun", views_of_need.save_own_view, review, **again)


def test_handing_in_does_the_charters_own_duty(review, head, strands):
    duty = factories.DutyFactory(code="category-own-view", role="head", proforma=None)
    item = factories.DueItemFactory(
        duty=duty, school=review.school, opens_on=clock.today(), due_on=clock.today(),
        period_first_day=review.year.first_day, period_last_day=review.year.last_day,
    )  # fmt: skip
    handed_in(review, head, said(strands, 1, 1, 1))
    item.refresh_from_db()
    assert item.fulfilled_by == head


# --- Two readers ----------------------------------------------------------------------------------------------------
@pytest.mark.requirement("S0-17")
def test_the_second_reader_is_another_person_and_not_who_wrote(school, strands, head, eht, ceo, second):
    people = {"first": eht, "second": second, "judge": ceo}
    for wrong, words in (
        ({"second": eht}, "another person"),
        ({"second": head}, "may not read or judge"),
        ({"first": head}, "may not read or judge"),
        ({"judge": second}, "can't be the second reader"),
    ):
        refused(words, opened, school, **{**people, **wrong})
    assert not CategoryReview.objects.exists()


@pytest.mark.requirement("S0-17")
def test_neither_reader_sees_the_others_levels_before_both_are_in(signed_in, review, head, strands, eht, second, ceo):
    handed_in(review, head, said(strands, 1, 2, 1))
    first = {pk: {**one, "evidence": "What the first saw"} for pk, one in said(strands, 4, 4, 2).items()}
    read(review, "first", first)
    review.refresh_from_db()
    pages = [
        (second, reverse("category_read", args=[review.pk])),
        (second, reverse("category_review_detail", args=[review.pk])),
        (ceo, reverse("category_review_detail", args=[review.pk])),
        (ceo, reverse("category_judge", args=[review.pk])),
        (head, reverse("category_review_detail", args=[review.pk])),
        (ceo, reverse("category_list") + "?export=csv"),
        (second, reverse("category_list") + "?export=csv"),
        (second, reverse("category_school", args=[review.school_id])),
    ]
    for person, url in pages:
        answer = signed_in(person).get(url)
        assert answer.status_code == 200, url
        assert (
            "What the first saw" not in answer.content.decode()
            and "4 Intervention</span>" not in answer.content.decode()
        ), url
    assert set(visible_needs(review, second)) == {"own"}
    assert set(visible_needs(review, eht)) == {"own", "first"}
    read(review, "second", said(strands, 4, 3, 2))
    review.refresh_from_db()
    assert set(visible_needs(review, ceo)) == {"own", "first", "second"}
    assert set(visible_needs(review, head)) == {"own"}


def test_history_tells_a_reader_no_more_than_the_page(signed_in, review, head, strands, ceo, eht):
    handed_in(review, head, said(strands, 1, 2, 1))
    read(review, "first", {pk: {**one, "evidence": "Kept apart"} for pk, one in said(strands, 4, 4, 2).items()})
    url = reverse("category_review_detail", args=[review.pk])
    assert "Kept apart" not in signed_in(ceo).get(url).content.decode()
    assert "Kept apart" in signed_in(eht).get(url).content.decode()


def test_a_reader_hands_in_once_and_only_for_themselves(review, head, strands, eht, ceo):
    handed_in(review, head, said(strands, 1, 2, 1))
    reading = read(review, "first", said(strands, 1, 1, 1))
    again = {"needs": said(strands, 2, 2, 2), "hand_in": True}
    assert refused("You have handed this in", views_of_need.save_reading, reading, by=eht, **again)
    assert refused("is this reader", views_of_need.save_reading, reading, by=ceo, **again)


@pytest.mark.requirement("S4-7", "S0-17")
def test_the_judge_sees_both_readers_how_far_they_agree_and_the_questions_on_bias(signed_in, ready, ceo, head):
    factories.BiasQuestionFactory(words="Would you say so of another school?")
    page = signed_in(ceo).get(reverse("category_judge", args=[ready.pk])).content.decode()
    assert "Same level in 1 of 3 strands (33 per cent)" in page and "n = 3" in page
    assert "Would you say so of another school?" in page
    detail = signed_in(ceo).get(reverse("category_review_detail", args=[ready.pk])).content.decode()
    assert "Second Reader" in detail


# --- The judgement --------------------------------------------------------------------------------------------------
@pytest.mark.requirement("S4-7")
def test_the_overall_level_is_judged_by_the_named_person_in_words_and_dated(signed_in, ready, strands, ceo):
    sent = {"level": "3", "words": "Stretched.", "would_change": "Two calm half-terms.", "stopped": "on"}
    sent |= {f"need_{strands[0].pk}": "3", f"need_{strands[1].pk}": "2", f"need_{strands[2].pk}": "2"}
    url = reverse("category_judge", args=[ready.pk])
    assert signed_in(ceo).post(url, {**sent, "words": ""}).status_code == 422
    assert signed_in(ceo).post(url, {**sent, "stopped": ""}).status_code == 422
    assert signed_in(ceo).post(url, sent).status_code == 302
    ready.refresh_from_db()
    assert (ready.level, ready.judged_by, ready.judged_on) == (3, ceo, clock.today())
    assert {row.place for row in ready.readings.all()} == {"first", "second"}


def test_it_is_never_an_average(ready, strands):
    assert judged(ready, said(strands, 3, 3, 2), 1).level == 1


@pytest.mark.requirement("S4-7")
def test_the_highest_need_in_a_marked_strand_makes_the_whole_the_highest(ready, strands):
    assert refused("so the overall need is 4", judged, ready, said(strands, 1, 1, 4), 3)
    row = judged(ready, said(strands, 1, 1, 4), 4)
    assert (row.stands, row.forced_by) == (4, strands[2])


def test_where_a_strand_forces_the_whole_the_higher_reader_stands(ready, strands):
    assert refused("the higher of the two readers stands: 2", judged, ready, said(strands, 3, 3, 1), 3)


def test_nobody_but_the_named_judge_judges_and_only_once_both_are_in(review, ready, strands, eht):
    given = {"needs": said(strands, 3, 3, 2), "level": 3, "words": "w", "would_change": "c", "stopped": True}
    assert refused("was named to judge", judging.judge, ready, by=eht, **given)
    CategoryReview.objects.filter(pk=ready.pk).update(state="reading")
    assert refused("Both readers must have handed in", judging.judge, ready, by=ready.judge, **given)


def test_without_a_strength_there_is_no_judgement(ready, strands):
    Strength.objects.update(ended_on=clock.today())
    assert refused("has no strength on the register", judged, ready, said(strands, 3, 3, 2), 3)


# --- Who may know ---------------------------------------------------------------------------------------------------
def test_the_school_knows_once_it_is_told(signed_in, ready, strands, ceo, head, chair):
    judged(ready, said(strands, 3, 3, 2), 3, words="Only for the judge yet")
    mine = reverse("my_school_of", args=[ready.school_id]) + "?whole"
    urls = [reverse("category_review_detail", args=[ready.pk]), mine, reverse("category_list")]
    for person in (head, chair):
        for url in urls:
            text = signed_in(person).get(url).content.decode()
            assert "Only for the judge yet" not in text and "3 Intensive</span>" not in text, url
    assert "Only for the judge yet" in signed_in(ceo).get(urls[0]).content.decode()
    judging.tell(ready, by=ceo)
    assert all("3 Intensive</span>" in signed_in(head).get(url).content.decode() for url in urls)
    assert Notice.objects.filter(recipient=head, subject__contains="was judged").count() == 1


def test_other_heads_and_governors_learn_nothing(signed_in, told, other_head, governor, service_lead, staff):
    url = reverse("category_review_detail", args=[told.pk])
    assert signed_in(other_head).get(url).status_code == 404
    assert "Ashfield" not in signed_in(other_head).get(reverse("category_list")).content.decode()
    for person in (governor, staff):
        assert signed_in(person).get(url).status_code == 403
        assert signed_in(person).get(reverse("category_list")).status_code == 403
    assert signed_in(service_lead).get(url).status_code == 403
    summary = signed_in(service_lead).get(reverse("category_list")).content.decode()
    assert "3 Intensive</span>" in summary and "Achievement" not in summary


def test_a_filter_by_level_gives_no_more_away(signed_in, ready, strands, head):
    judged(ready, said(strands, 3, 3, 2), 3)
    page = signed_in(head).get(reverse("category_list"), {"need": levels()[2].pk})
    assert "Ashfield" not in page.content.decode().split("<table")[-1].split("</table")[0]


# --- Reply and appeal -----------------------------------------------------------------------------------------------
def test_the_head_replies_and_it_stands_with_the_judgement(signed_in, told, head, trustee):
    signed_in(head).post(reverse("category_reply", args=[told.pk]), {"words": "Fair, and argued well."})
    page = signed_in(trustee).get(reverse("category_review_detail", args=[told.pk])).content.decode()
    assert "Fair, and argued well." in page


def test_an_appeal_is_decided_by_another_than_who_judged(signed_in, told, head, ceo, trustee):
    signed_in(head).post(reverse("category_appeal", args=[told.pk]), {"why": "Old figures."})
    row = told.appeal
    url = reverse("category_appeal_decide", args=[told.pk])
    sent = {"upheld": "yes", "level": "2", "words": "The new figures weigh more."}
    page = signed_in(ceo).post(url, sent)
    assert page.status_code == 422 and "somebody else must decide" in page.content.decode()
    assert signed_in(trustee).post(url, sent).status_code == 302
    row.refresh_from_db()
    told.refresh_from_db()
    assert (row.decided_by, told.level, told.stands) == (trustee, 3, 2)
    assert told.snapshots.count() == 2


def test_an_appeal_changes_nothing_where_a_strand_forces_the_whole(ready, strands, ceo, head, trustee):
    judging.tell(judged(ready, said(strands, 1, 1, 4), 4), by=ceo)
    row = replying.appeal(ready, why="w", by=head)
    assert refused("overall need is 4", replying.decide_appeal, row, upheld=True, level=3, words="w", by=trustee)


def test_appeals_end_with_the_days_for_a_reply(told, head, clock_at):
    clock_at("2027-02-03T10:00:00+00:00")
    assert refused("An appeal could be made until Tuesday 2 February 2027", replying.appeal, told, why="w", by=head)


def test_it_closes_once_the_school_has_answered(told, ceo, head):
    assert refused("has not replied yet", replying.close, told, by=ceo)
    replying.reply(told, words="Fair.", by=head)
    row = replying.appeal(told, why="w", by=head)
    assert refused("An appeal is open", replying.close, told, by=ceo)
    eht = reader("trustee", "A Trustee")
    replying.decide_appeal(row, upheld=False, level=None, words="It stands.", by=eht)
    assert replying.close(told, by=ceo).state == "closed"


# --- What others ask, and what is late ------------------------------------------------------------------------------
def test_the_rooms_above_read_needs_as_they_were_on_a_day(told, school, other_school, strands):
    today = clock.today()
    assert needs_on([school, other_school], today) == {
        (school.pk, strand.pk): need for strand, need in zip(strands, (3, 3, 2), strict=True)
    }
    assert needs_on([school], today.replace(year=2026)) == {}
    assert [row.level for row in levels()] == [1, 2, 3, 4]


def test_needs_are_work_of_the_cycle_for_who_may_know_them(told, head, other_head):
    source = named(ImprovementSource, "needs")
    year = (told.year.first_day, told.year.last_day)
    assert sorted(work.title for work in source.rows(head, *year)) == [
        "Need in achievement: level 3", "Need in attendance: level 3", "Need in safety: level 2",
    ]  # fmt: skip
    assert list(source.rows(other_head, *year)) == []


@pytest.mark.requirement("S4-8")
def test_the_next_look_is_due_after_six_months_on_a_school_day(told):
    """Six months after 19 January is a Monday in July; the limit and the school's own days may move it."""
    assert told.review_due_on.isoformat() == "2027-07-19"


@pytest.mark.requirement("S4-8")
def test_an_overdue_look_is_said_once_to_those_who_must_act(signed_in, told, eht, ceo, clock_at):
    clock_at("2027-09-20T10:00:00+00:00")
    for _ in range(2):
        replying.follow_the_day()
    late = Notice.objects.filter(subject__contains="was to be looked at again")
    assert sorted(str(row.recipient) for row in late) == sorted([str(eht), str(ceo)])
    assert places(ceo)[told.school_id].late
    assert "review late by" in signed_in(ceo).get(reverse("category_list")).content.decode()
    assert "Look at a school" in signed_in(eht).get(reverse("my_work")).content.decode()


@pytest.mark.requirement("S4-8")
def test_a_six_month_review_ends_the_alarm_and_shows_what_changed(told, strands, head, eht, second, ceo, clock_at):
    clock_at("2027-07-20T10:00:00+00:00")
    again = opened(told.school, first=eht, second=second, judge=ceo, kind="six_month")
    handed_in(again, head, said(strands, 2, 2, 1))
    read(again, "first", said(strands, 2, 2, 2))
    read(again, "second", said(strands, 2, 2, 2))
    judged(again, said(strands, 2, 2, 2), 2)
    place = places(ceo)[told.school_id]
    assert (place.current, place.trend, place.late) == (again, "need fell from 3", False)


@pytest.mark.requirement("S4-7")
def test_a_school_is_categorised_once_a_year(told, eht, second, ceo):
    assert refused(
        "has one of this kind in this academic year", opened, told.school, first=eht, second=second, judge=ceo
    )


def test_a_six_month_review_needs_something_to_look_at(school, strands, eht, second, ceo):
    assert refused("no category yet", opened, school, first=eht, second=second, judge=ceo, kind="six_month")


def test_a_trust_without_levels_is_told_what_to_do(school, eht, second, ceo):
    Strand.objects.all().delete()
    given = {"kind": "annual", "own_view_by": clock.today(), "first": eht, "second": second, "judge": ceo, "by": ceo}
    assert refused("Load a pack", opening.open_reviews, [school], **given)


# --- Plans and strengths --------------------------------------------------------------------------------------------
@pytest.mark.requirement("S4-3", "S4-5")
def test_every_school_has_an_offer_and_the_plan_differs_by_need(signed_in, told, other_school, ceo):
    judged_page = signed_in(ceo).get(reverse("category_school", args=[told.school_id])).content.decode()
    assert "30 days and 6 visits a year" in judged_page and "Achievement" in judged_page
    other = signed_in(ceo).get(reverse("category_school", args=[other_school.pk])).content.decode()
    assert "6 days and 2 visits a year" in other and "gets what every school gets" in other


@pytest.mark.requirement("S4-6")
def test_the_register_names_schools_without_a_strength_and_shares_only_what_is_shared(
    signed_in, told, other_school, other_head, ceo
):
    factories.StrengthFactory(school=told.school, words="Kept at home", shared=False)
    page = signed_in(other_head).get(reverse("strength_list")).content.decode()
    assert "Three shared routines" in page and "Kept at home" not in page
    assert "No strength noted yet: Beacon Hill Academy" in signed_in(ceo).get(reverse("strength_list")).content.decode()


def test_a_draft_strength_is_nobodys_business(signed_in, review, head, strands, ceo):
    views_of_need.save_own_view(
        review, needs={}, strength={"strand": strands[0], "words": "Not said yet"}, own_words="", hand_in=False, by=head
    )
    assert "Not said yet" not in signed_in(ceo).get(reverse("strength_list")).content.decode()


def test_a_head_notes_a_strength_of_their_own_school_alone(signed_in, head, school, other_school, strands):
    sent = {"strand": strands[0].pk, "words": "Singing", "evidence": "Heard", "shared": "on"}
    url = reverse("strength_add")
    assert signed_in(head).post(url, {**sent, "school": other_school.pk}).status_code == 422
    assert signed_in(head).post(url, {**sent, "school": school.pk}).status_code == 302
    assert Strength.objects.get().school == school


def test_a_whole_review_goes_through(school, head, eht, second, ceo):
    assert through(school, head, first=eht, second=second, judge=ceo).stands == 2


def test_an_executive_sees_how_many_schools_stand_where_and_which_way_they_went(signed_in, ceo, head, eht, school):
    other = factories.RoleAssignmentFactory(role="head", school=factories.SchoolFactory(cluster=school.cluster))
    for place, leader in ((school, head), (other.school, other.user)):
        through(place, leader, first=eht, second=reader(), judge=ceo)
    page = signed_in(ceo).get(reverse("improvement_home")).content.decode()
    assert 'id="levels"' in page and "2 schools" in page
    assert 'id="levels"' not in signed_in(head).get(reverse("improvement_home")).content.decode()
