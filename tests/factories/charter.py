"""Factories of the charter itself and the chain."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from charter.models import (
    Action,
    Answer,
    Area,
    Charter,
    Comment,
    CorePrinciple,
    Decision,
    DecisionVersion,
    DueItem,
    Duty,
    Evidence,
    PackRecord,
    ProForma,
    ProFormaVersion,
    Return,
    Submission,
)
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock
from trust.models import AcademicYear


class CharterFactory(DjangoModelFactory):
    class Meta:
        model = Charter
        django_get_or_create = ["code"]

    code = "excellence"
    title = "Charter for Excellence"


class AreaFactory(DjangoModelFactory):
    class Meta:
        model = Area
        django_get_or_create = ["code"]

    code = "safeguarding"
    name = "Safeguarding"
    domain = "safeguarding"


class DecisionFactory(DjangoModelFactory):
    class Meta:
        model = Decision

    area = factory.SubFactory(AreaFactory)
    code = factory.Sequence(lambda n: f"decision-{n}")
    title = factory.Sequence(lambda n: f"Decision {n}")


class DecisionVersionFactory(DjangoModelFactory):
    """In force from the first day of the academic year that today is in."""

    class Meta:
        model = DecisionVersion

    decision = factory.SubFactory(DecisionFactory)
    year = factory.LazyFunction(
        lambda: AcademicYear.objects.get(first_day__lte=clock.today(), last_day__gte=clock.today())
    )
    type = "standardised"
    statement = "Every school does this in the same way."
    lead_role = "eht"
    responsible_role = "head"
    status = "published"
    effective_from = factory.SelfAttribute("year.first_day")


class ProFormaFactory(DjangoModelFactory):
    class Meta:
        model = ProForma

    code = factory.Sequence(lambda n: f"form-{n}")
    title = factory.Sequence(lambda n: f"Form {n}")
    view_capability = "tracker.view"
    edit_capability = "tracker.edit"
    submit_capability = "tracker.approve"
    review_capability = "tracker.verify"


class ProFormaVersionFactory(DjangoModelFactory):
    class Meta:
        model = ProFormaVersion

    proforma = factory.SubFactory(ProFormaFactory)
    number = 1
    definition = factory.LazyFunction(
        lambda: {
            "sections": [
                {
                    "code": "quality",
                    "title": "Quality",
                    "questions": [{"code": "summary", "kind": "text", "label": "What did you find?", "required": True}],
                }
            ]
        }
    )
    published_at = factory.LazyFunction(clock.now)


class DutyFactory(DjangoModelFactory):
    """Termly, by the designated safeguarding lead of each school, without a form."""

    class Meta:
        model = Duty

    version = factory.SubFactory(DecisionVersionFactory)
    code = factory.Sequence(lambda n: f"duty-{n}")
    title = factory.Sequence(lambda n: f"Duty {n}")
    role = "dsl"
    cadence = "termly"
    offset = -5
    minutes = 30


class DueItemFactory(DjangoModelFactory):
    """Of Spring 2027, open and due a week from today; give `school`."""

    class Meta:
        model = DueItem

    duty = factory.SubFactory(DutyFactory)
    school = factory.SubFactory(SchoolFactory)
    period = "2026/27 2 spring term"
    period_label = "Spring term 2026/27"
    period_first_day = date(2027, 1, 4)
    period_last_day = date(2027, 4, 11)
    opens_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=14))
    due_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=7))


class SubmissionFactory(DjangoModelFactory):
    class Meta:
        model = Submission

    form = factory.SubFactory(ProFormaVersionFactory)
    school = factory.SubFactory(SchoolFactory)
    started_by = factory.SubFactory(UserFactory)
    started_at = factory.LazyFunction(clock.now)


class CorePrincipleFactory(DjangoModelFactory):
    class Meta:
        model = CorePrinciple

    version = factory.SubFactory(DecisionVersionFactory, type="aligned")
    code = factory.Sequence(lambda n: f"principle-{n}")
    title = factory.Sequence(lambda n: f"Principle {n}")


class PackRecordFactory(DjangoModelFactory):
    class Meta:
        model = PackRecord

    section = "decisions"
    key = factory.Sequence(lambda n: f"line-{n}")
    pack = "own"


class AnswerFactory(DjangoModelFactory):
    class Meta:
        model = Answer

    submission = factory.SubFactory(SubmissionFactory)
    question = "summary"
    value = "It goes well."
    saved_by = factory.SelfAttribute("submission.started_by")
    saved_at = factory.LazyFunction(clock.now)


class ReturnFactory(DjangoModelFactory):
    class Meta:
        model = Return

    submission = factory.SubFactory(SubmissionFactory)
    question = "summary"
    reason = "Say what shows it."
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class EvidenceFactory(DjangoModelFactory):
    class Meta:
        model = Evidence

    answer = factory.SubFactory(AnswerFactory)
    file = factory.SubFactory("tests.factories.StoredFileFactory")
    added_by = factory.SelfAttribute("answer.saved_by")
    added_at = factory.LazyFunction(clock.now)


class ActionFactory(DjangoModelFactory):
    class Meta:
        model = Action

    title = factory.Sequence(lambda n: f"Action {n}")
    school = factory.SubFactory(SchoolFactory)
    owner = factory.SubFactory(UserFactory)
    due_on = factory.LazyFunction(lambda: clock.today() + timedelta(days=30))
    measure = "The next audit shows it."
    added_by = factory.SelfAttribute("owner")
    added_at = factory.LazyFunction(clock.now)


class CommentFactory(DjangoModelFactory):
    """A comment on a decision; give `kind="challenge"` and `addressed_to` for one that waits for an answer."""

    class Meta:
        model = Comment

    target = factory.SubFactory(DecisionFactory)
    text = "Could this wait until the summer?"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
