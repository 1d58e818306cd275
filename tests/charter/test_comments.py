"""All voices heard: comments and challenges, each challenge answered by name and date."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from charter.actions import comments
from charter.models import Comment
from tests.factories import CommentFactory, DecisionFactory
from trust.notices.models import Notice


@pytest.fixture
def decision(mid_term):
    return DecisionFactory(title="Homework")


@pytest.fixture
def challenge(decision, head, eht):
    return comments.add(decision, text="Why daily?", kind="challenge", by=head, addressed_to=eht)


def test_a_challenge_tells_the_person_it_is_addressed_to(challenge, eht):
    assert Notice.objects.get(recipient=eht).subject == "Head asks you about: Homework"
    assert list(Comment.objects.waiting()) == [challenge]


def test_a_challenge_needs_somebody_who_answers(decision, head):
    with pytest.raises(ValidationError, match="Say who should answer"):
        comments.add(decision, text="Why daily?", kind="challenge", by=head)


def test_nobody_answers_their_own_challenge(decision, head):
    with pytest.raises(ValidationError, match="your own challenge"):
        comments.add(decision, text="Why daily?", kind="challenge", by=head, addressed_to=head)


def test_the_answer_has_a_name_and_a_date_and_the_asker_is_told(challenge, eht, head):
    answered = comments.respond(challenge, response="Twice a week is enough.", by=eht)
    assert (answered.response_by, answered.response_at is not None) == (eht, True)
    assert Notice.objects.get(recipient=head).subject == "Eht answered you about: Homework"
    assert not Comment.objects.waiting().exists()


def test_only_the_person_named_or_the_chief_executive_answers(challenge, curriculum, ceo):
    with pytest.raises(PermissionDenied):
        comments.respond(challenge, response="Because.", by=curriculum)
    assert comments.respond(challenge, response="Because it works.", by=ceo).response_by == ceo


def test_a_challenge_is_answered_once(challenge, eht):
    comments.respond(challenge, response="Twice a week.", by=eht)
    with pytest.raises(ValidationError, match="answered in the meantime"):
        comments.respond(challenge, response="Daily.", by=eht)


def test_a_thread_reads_from_the_oldest(decision, mid_term):
    first = CommentFactory(target=decision)
    CommentFactory()
    assert list(Comment.objects.about(decision)) == [first]


@pytest.mark.requirement("S0-12")
def test_every_challenge_shows_a_response_and_date_or_since_when_it_waits(signed_in, governor, head, eht, decision):
    client = signed_in(head)
    url = decision.get_absolute_url()
    typed = {"kind": "challenge", "text": "Why daily?", "addressed_to": eht.pk}
    assert client.post(f"/charter/comments/decision/{decision.pk}/add/", typed).status_code == 302
    waiting = signed_in(governor).get(url).content.decode()
    assert "Why daily?" in waiting and "since Tuesday 19 January 2027" in waiting
    comment = Comment.objects.get()
    assert "Answer Head: Homework" in signed_in(eht).get("/my-work/").content.decode()
    signed_in(eht).post(comment.get_absolute_url(), {"response": "Twice a week is enough."})
    answered = signed_in(governor).get(url).content.decode()
    assert "Twice a week is enough." in answered and "<strong>Eht</strong>, Tuesday 19 January 2027" in answered


def test_a_comment_is_addressed_to_nobody(signed_in, staff, eht, decision):
    typed = {"kind": "comment", "text": "Glad of this.", "addressed_to": eht.pk}
    signed_in(staff).post(f"/charter/comments/decision/{decision.pk}/add/", typed)
    assert Comment.objects.get().addressed_to is None


def test_the_list_of_challenges_is_exported(signed_in, ceo, challenge):
    lines = signed_in(ceo).get("/charter/challenges/", {"export": "csv"}).content.decode().strip().splitlines()
    assert len(lines) == 2 and "waiting since 19 Jan 2027" in lines[1]


def test_nothing_else_can_be_commented_on(signed_in, ceo, decision):
    assert signed_in(ceo).get(f"/charter/comments/school/{decision.pk}/add/").status_code == 404
