"""Factories of training, its people and records, and of documents to read."""

from datetime import date, timedelta

import factory
from factory.django import DjangoModelFactory

from safeguarding.training.models import (
    Document,
    DocumentVersion,
    PaperReceipt,
    Receipt,
    Trainee,
    TrainingRecord,
    TrainingType,
)
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class TrainingTypeFactory(DjangoModelFactory):
    class Meta:
        model = TrainingType
        django_get_or_create = ["code"]

    code = "safeguarding"
    name = factory.LazyAttribute(lambda kind: f"Training {kind.code}")
    year = "2026/27"
    law_months = 12
    law_source = "The guidance"


class TraineeFactory(DjangoModelFactory):
    class Meta:
        model = Trainee

    name = factory.Sequence(lambda n: f"Trainee {n}")
    school = factory.SubFactory(SchoolFactory)
    person_type = "teacher"
    since = factory.LazyFunction(lambda: clock.today() - timedelta(days=200))


class TrainingRecordFactory(DjangoModelFactory):
    class Meta:
        model = TrainingRecord

    trainee = factory.SubFactory(TraineeFactory)
    training_type = factory.SubFactory(TrainingTypeFactory)
    completed_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=60))
    recorded_by = factory.SubFactory(UserFactory)
    recorded_at = factory.LazyFunction(clock.now)


class DocumentFactory(DjangoModelFactory):
    class Meta:
        model = Document
        django_get_or_create = ["code"]

    code = "part-one"
    title = "Part one of the guidance"


class DocumentVersionFactory(DjangoModelFactory):
    class Meta:
        model = DocumentVersion

    document = factory.SubFactory(DocumentFactory)
    label = factory.Sequence(lambda n: f"Version {n}")
    in_force_on = date(2026, 9, 1)
    due_on = date(2026, 10, 1)


class ReceiptFactory(DjangoModelFactory):
    class Meta:
        model = Receipt

    version = factory.SubFactory(DocumentVersionFactory)
    user = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)


class PaperReceiptFactory(DjangoModelFactory):
    class Meta:
        model = PaperReceipt

    version = factory.SubFactory(DocumentVersionFactory)
    trainee = factory.SubFactory(TraineeFactory)
    signed_on = factory.LazyFunction(clock.today)
    recorded_by = factory.SubFactory(UserFactory)
    recorded_at = factory.LazyFunction(clock.now)
