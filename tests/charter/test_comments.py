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
