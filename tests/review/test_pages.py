"""The pages of the annual review, as the people who use them."""

from datetime import date

import pytest

from charter.models import DecisionVersion
from charter.review.actions import lines, publishing, reviews
from charter.review.models import AnnualReview, ReviewLine
from trust.notices.models import Notice


def test_before_it_opens_the_page_says_when_and_what_then(next_year, charter, signed_in, eht, head):
    review = reviews.plan_review(next_year, by=eht)
    page = signed_in(head).get("/charter/review/").content.decode()
    assert "It opens on Monday 1 March 2027." in page and "In force from" in page
    assert signed_in(head).post(f"/charter/review/{review.pk}/open/").status_code == 403
    assert signed_in(eht).post(f"/charter/review/{review.pk}/open/").status_code == 302
    assert AnnualReview.objects.get().state == "open"


def test_without_a_year_to_decide_for_the_page_says_so(mid_term, signed_in, head):
    page = signed_in(head).get("/charter/review/")
    assert page.status_code == 200 and "no academic year after this one" in page.content.decode()


def test_the_board_lists_every_line_and_exports_what_is_filtered(review, line_of, signed_in, eht, head):
    lines.propose(line_of("audits"), outcome="change_type", type="aligned", reason="So.", seen=1, by=eht)
    client = signed_in(head)
    page = client.get("/charter/review/").content.decode()
    assert all(title in page for title in ("Safeguarding audits", "Reading", "Payroll"))
    export = client.get("/charter/review/?state=changes&export=csv").content.decode()
    assert "Standardised → Aligned" in export and "Reading" not in export


@pytest.mark.requirement("S0-21")
def test_a_line_without_evidence_is_flagged(review, line_of, signed_in, head):
    export = signed_in(head).get("/charter/review/?state=evidence&export=csv").content.decode()
    assert "Reading" in export and "Safeguarding audits" not in export
    page = signed_in(head).get(f"/charter/review/lines/{line_of('reading').pk}/").content.decode()
    assert "evidence and active ingredients" in page


def test_a_head_says_that_the_school_has_seen_the_lines(review, signed_in, head, school):
    client = signed_in(head)
    assert "You are consulted until Thursday 15 April 2027" in client.get("/charter/review/").content.decode()
    client.post(f"/charter/review/{review.pk}/seen/")
    assert "You are consulted" not in client.get("/charter/review/").content.decode()
    assert "Ashfield Primary" in client.get(f"/charter/review/{review.pk}/consulted/?export=csv").content.decode()


def test_an_outcome_is_proposed_on_the_lines_page(line_of, signed_in, eht):
    line = line_of("reading")
    url = f"/charter/review/lines/{line.pk}/outcome/"
    wrong = signed_in(eht).post(url, {"outcome": "change_type", "seen": 1})
    assert wrong.status_code == 422 and "Choose the type" in wrong.content.decode()
    sent = {"outcome": "change_type", "type": "standardised", "reason": "One way.", "experts": "Librarians", "seen": 1}
    assert signed_in(eht).post(url, sent).status_code == 302
    page = signed_in(eht).get(f"/charter/review/lines/{line.pk}/").content.decode()
    assert "What differs" in page and "Librarians" in page and "One way." in page


def test_a_stale_proposal_shows_both_texts(line_of, signed_in, eht):
    line = line_of("reading")
    lines.propose(line, outcome="retire", reason="We stopped.", seen=1, by=eht)
    answer = signed_in(eht).post(f"/charter/review/lines/{line.pk}/outcome/", {"outcome": "keep", "seen": 1})
    assert answer.status_code == 409 and ReviewLine.objects.get(pk=line.pk).outcome == "retire"


def test_a_new_decision_is_proposed_and_published(review, signed_in, head, trustee, ceo, charter, clock_at):
    area = charter["reading"].decision.area
    sent = {
        "area": area.pk, "title": "A day for staff", "statement": "Staff have a day.", "type": "standardised",
        "lead_role": "hr", "responsible_role": "head", "reason": "They asked for it.",
    }  # fmt: skip
    assert signed_in(head).post(f"/charter/review/{review.pk}/new/", sent).status_code == 302
    line = ReviewLine.objects.get(outcome="new")
    sent = {"outcome": "new", "reason": "They asked.", "experts": "Teaching assistants", "seen": line.version}
    assert signed_in(head).post(f"/charter/review/lines/{line.pk}/outcome/", sent).status_code == 302
    clock_at("2027-04-20T10:00")
    decide = {"lines": [line.pk], "decided_on": "2027-04-20", "note": "minute 7"}
    assert signed_in(ceo).post(f"/charter/review/{review.pk}/decide/", decide).status_code == 403
    assert signed_in(trustee).post(f"/charter/review/{review.pk}/decide/", decide).status_code == 302
    publishing.publish_year(review, by=ceo)
    version = DecisionVersion.objects.get(decision=line.decision)
    assert (version.status, version.effective_from) == ("published", date(2027, 9, 1))


def test_the_publish_screen_says_what_will_change_and_what_stands_in_the_way(
    review, line_of, signed_in, eht, ceo, trustee, clock_at
):
    lines.propose(line_of("reading"), outcome="retire", reason="We stopped.", experts="Librarians", seen=1, by=eht)
    url = f"/charter/review/{review.pk}/publish/"
    page = signed_in(ceo).get(url).content.decode()
    assert "1 line stands in the way" in page and "Publish it" not in page
    clock_at("2027-04-20T10:00")
    lines.decide(review, [line_of("reading")], decided_on=date(2027, 4, 20), by=trustee)
    page = signed_in(ceo).get(url).content.decode()
    assert "Carried over, not reviewed" in page and "We stopped." in page
    assert signed_in(ceo).post(url, {"sent": "yes"}).status_code == 422


@pytest.mark.django_db(transaction=True)
def test_publishing_is_left_to_a_worker_and_shows_how_far_it_is(review, signed_in, ceo, clock_at):
    clock_at("2027-04-20T10:00")
    client = signed_in(ceo)
    answer = client.post(f"/charter/review/{review.pk}/publish/", {"carry_over": "on"})
    assert answer.status_code == 302
    assert "The charter for 2027/28 is published" in client.get(answer["Location"]).content.decode()
    assert AnnualReview.objects.get().state == "published"
    assert "is published" in client.get(f"/charter/review/{review.pk}/progress/").content.decode()


def test_the_chief_executive_changes_a_decision_during_the_year(charter, signed_in, ceo, eht, head):
    decision = charter["payroll"].decision
    url = f"/charter/decisions/{decision.pk}/change/"
    assert signed_in(eht).get(url).status_code == 403
    page = signed_in(ceo).get(url)
    form = {**page.context["form"].initial, "effective_from": "2027-02-01", "statement": "Paid a day earlier."}
    wrong = signed_in(ceo).post(url, form)
    assert wrong.status_code == 422 and "There is a problem" in wrong.content.decode()
    form |= {"reason": "law", "note": "A new rule on pay days.", "experts": "A payroll officer"}
    assert signed_in(ceo).post(url, form).status_code == 302
    assert DecisionVersion.objects.filter(decision=decision).count() == 2
    assert Notice.objects.filter(recipient=head, subject="Payroll changes on Monday 1 February 2027").count() == 1
    coming = signed_in(head).get("/charter/changes/").content.decode()
    assert "Changes on Monday 1 February 2027" in coming and "A new rule on pay days." in coming
    assert "A new rule on pay days." in signed_in(head).get("/my-school/?whole").content.decode()


@pytest.mark.requirement("S0-15")
def test_any_line_of_the_charter_opens_its_decision_record(review, line_of, signed_in, eht, trustee, staff, clock_at):
    words = {"reason": "Plainer.", "options": "Leave it as it was.", "experts": "A librarian"}
    lines.propose(line_of("reading"), outcome="reword", seen=1, by=eht, **words)
    clock_at("2027-04-20T10:00")
    lines.decide(review, [line_of("reading")], decided_on=date(2027, 4, 20), by=trustee)
    line = line_of("reading")
    page = signed_in(staff).get(line.decision.get_absolute_url()).content.decode()
    assert f'href="{line.get_absolute_url()}"' in page and "The trustee board" in page
    page = signed_in(staff).get(line.get_absolute_url()).content.decode()
    assert all(said in page for said in (*words.values(), "Tuesday 20 April 2027", "The trustee board", "saw it"))
