"""The annual review: planned on its dates, opened, proposed in, decided by the body that it names."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from charter import packs
from charter.packs.files import PackError
from charter.review import pack_section, tasks
from charter.review.actions import lines, reviews
from charter.review.models import AnnualReview, ReviewPlan
from trust.history.locking import EditClash
from trust.notices.models import Notice


def decide(review, by, *chosen, on=date(2027, 4, 20)):
    return lines.decide(review, chosen or review.lines.exclude(outcome=""), decided_on=on, by=by)


def test_the_dates_are_a_setting_that_a_pack_brings(next_year, ceo):
    loading = packs.changes.Loading("trial", ceo, next_year, date(2027, 1, 4))
    assert [change.kind for change in pack_section.load_review({"opens": "02-15", "decides": "ceo"}, loading)] == [
        "new"
    ]
    assert [change.kind for change in pack_section.load_review({"opens": "02-15"}, loading)] == ["unchanged"]
    review = reviews.plan_review(next_year, by=ceo)
    assert (review.opens, review.consult_until, review.decides) == (date(2027, 2, 15), date(2027, 4, 15), "ceo")


def test_a_malformed_date_in_a_pack_says_what_to_write(next_year, ceo):
    loading = packs.changes.Loading("trial", ceo, next_year, date(2027, 1, 4))
    with pytest.raises(PackError, match="opens is “March”; give month and day in quotes"):
        list(pack_section.load_review({"opens": "March"}, loading))


def test_the_clock_plans_the_review_and_opens_it_on_its_day(charter, head, other_head, clock_at):
    tasks.daily()
    assert AnnualReview.objects.get().state == "planned"
    clock_at("2027-03-01T05:50")
    tasks.daily()
    tasks.daily()
    review = AnnualReview.objects.get()
    assert (review.state, review.lines.count()) == ("open", 3)
    told = Notice.objects.filter(subject__startswith="The charter for 2027/28")
    assert sorted(told.values_list("recipient__name", flat=True)) == ["Head", "Other Head"]


def test_the_dates_of_a_review_are_edited_and_must_follow_each_other(review, eht):
    with pytest.raises(ValidationError, match="The dates must follow each other"):
        reviews.set_dates(review, seen=review.version, by=eht, decide_by=date(2027, 3, 2))
    review.refresh_from_db()
    reviews.set_dates(review, seen=review.version, by=eht, publish_by=date(2027, 7, 10))
    with pytest.raises(EditClash):
        reviews.set_dates(AnnualReview.objects.get(), seen=1, by=eht, publish_by=date(2027, 7, 1))


def test_a_new_wording_begins_as_a_copy_of_what_is_in_force(line_of, eht):
    line = lines.propose(line_of("reading"), outcome="reword", reason="Plainer.", seen=1, by=eht)
    assert (line.draft.type, line.draft.status, line.draft.year.code) == ("aligned", "consulting", "2027/28")
    assert [row.code for row in line.draft.principles.all()] == ["daily"]


def test_a_changed_mind_withdraws_the_draft(line_of, eht):
    line = lines.propose(line_of("reading"), outcome="reword", reason="Plainer.", seen=1, by=eht)
    draft = line.draft
    line = lines.propose(line_of("reading"), outcome="keep", seen=line.version, by=eht)
    draft.refresh_from_db()
    assert (line.draft, draft.status) == (None, "withdrawn")


def test_under_a_new_type_schools_owe_only_what_the_law_requires(line_of, charter, eht):
    line = lines.propose(
        line_of("audits"), outcome="change_type", type="centralised", reason="One team.", seen=1, by=eht
    )
    assert line.draft.type == "centralised" and line.draft.duties.count() == 0
    assert line.draft.responsible_role == line.draft.lead_role
    decision = charter["audits"].decision
    decision.required_by = "Education Act 2002, section 175"
    decision.save()
    line = lines.propose(line_of("audits"), outcome="keep", seen=line.version, by=eht)
    line = lines.propose(
        line_of("audits"), outcome="change_type", type="autonomous", reason="Own way.", seen=line.version, by=eht
    )
    assert [row.code for row in line.draft.duties.all()] == ["audit"] and line.draft.lead_role == "head"


@pytest.mark.parametrize(
    "values, said",
    [
        ({"outcome": "retire"}, "Say why"),
        ({"outcome": "change_type", "reason": "So."}, "Choose the type it is to have"),
        ({"outcome": "change_type", "type": "aligned", "reason": "So."}, "It is aligned already"),
        ({"outcome": "new", "reason": "So."}, "is there already"),
    ],
)
def test_an_outcome_needs_what_it_needs(line_of, eht, values, said):
    with pytest.raises(ValidationError, match=said):
        lines.propose(line_of("reading"), seen=1, by=eht, **values)


def test_two_people_proposing_at_once_lose_nothing(line_of, eht, curriculum):
    lines.propose(line_of("reading"), outcome="keep", seen=1, by=eht)
    with pytest.raises(EditClash):
        lines.propose(line_of("reading"), outcome="retire", reason="Done.", seen=1, by=curriculum)


def test_only_the_body_that_the_review_names_decides(review, line_of, eht, ceo, trustee, clock_at):
    lines.propose(line_of("payroll"), outcome="keep", seen=1, by=eht)
    clock_at("2027-04-20T10:00")
    with pytest.raises(PermissionDenied):
        decide(review, ceo)
    assert decide(review, trustee) == 1
    line = line_of("payroll")
    assert (line.decided_as, line.decided_on, line.decided_by) == ("The trustee board", date(2027, 4, 20), trustee)


@pytest.mark.requirement("S2-6")
def test_nothing_new_is_decided_without_an_expert_named(review, line_of, eht, trustee, clock_at):
    line = lines.propose(line_of("reading"), outcome="reword", reason="Plainer.", seen=1, by=eht)
    clock_at("2027-04-20T10:00")
    with pytest.raises(ValidationError, match="name at least one expert who was consulted, whatever their rank"):
        decide(review, trustee)
    lines.propose(line_of("reading"), outcome="reword", experts="Two teaching assistants", seen=line.version, by=eht)
    decide(review, trustee)
    assert line_of("reading").draft.experts == "Two teaching assistants"


def test_nobody_decides_on_what_they_proposed(review, line_of, eht, ceo, clock_at):
    reviews.set_dates(review, seen=review.version, by=eht, decides="ceo")
    lines.propose(line_of("payroll"), outcome="keep", seen=1, by=ceo)
    clock_at("2027-04-20T10:00")
    with pytest.raises(ValidationError, match="somebody else must decide on it"):
        decide(review, ceo)


def test_nothing_is_decided_while_heads_are_consulted_unless_all_have_seen_it(
    review, line_of, head, school, eht, trustee
):
    lines.propose(line_of("payroll"), outcome="keep", seen=1, by=eht)
    with pytest.raises(ValidationError, match="1 school has not seen the lines yet. Decide after that day"):
        decide(review, trustee, on=date(2027, 3, 1))
    reviews.say_seen(review, school, by=head)
    assert decide(review, trustee, on=date(2027, 3, 1)) == 1
    assert line_of("payroll").consulted == "1 of 1 school saw it"


def test_a_head_says_so_for_their_own_school_alone(review, head, other_school):
    with pytest.raises(PermissionDenied):
        reviews.say_seen(review, other_school, by=head)


@pytest.mark.requirement("S0-15")
def test_the_decision_record_is_with_the_text_it_decided_on(review, line_of, head, eht, trustee, clock_at):
    lines.propose(
        line_of("reading"),
        outcome="reword",
        reason="Plainer.",
        options="Leave it.",
        experts="A librarian",
        seen=1,
        by=eht,
    )
    clock_at("2027-04-20T10:00")
    decide(review, trustee)
    draft = line_of("reading").draft
    assert (draft.status, draft.approved_by, draft.approved_on) == ("decided", "The trustee board", date(2027, 4, 20))
    assert (draft.options, draft.consulted) == ("Leave it.", "0 of 1 school saw it")


def test_a_decision_can_be_taken_back_before_it_is_published(review, line_of, eht, trustee, clock_at):
    lines.propose(line_of("reading"), outcome="reword", reason="Plainer.", experts="A librarian", seen=1, by=eht)
    clock_at("2027-04-20T10:00")
    decide(review, trustee)
    lines.take_back(line_of("reading"), by=trustee)
    line = line_of("reading")
    assert (line.decided_on, line.draft.status, line.draft.approved_by) == (None, "consulting", "")


def test_the_usual_dates_are_one_row(next_year, ceo):
    reviews.set_plan(by=ceo, opens="02-20")
    reviews.set_plan(by=ceo, opens="02-21")
    assert ReviewPlan.objects.get().opens == "02-21"
