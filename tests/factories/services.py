"""Factories of central services."""

import factory
from factory.django import DjangoModelFactory

from charter.services.models import ExternalSystem, ProcessPack, RequestNote, Service, ServiceRequest, SystemAdoption
from tests.factories.charter import DecisionVersionFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class ExternalSystemFactory(DjangoModelFactory):
    class Meta:
        model = ExternalSystem

    code = factory.Sequence(lambda number: f"product-{number}")
    name = factory.Sequence(lambda number: f"Product {number}")
    what_for = "Pupil and attendance data"
    owner_role = "data_lead"


class SystemAdoptionFactory(DjangoModelFactory):
    class Meta:
        model = SystemAdoption

    system = factory.SubFactory(ExternalSystemFactory)
    school = factory.SubFactory(SchoolFactory)
    since = factory.LazyFunction(clock.today)


class ServiceFactory(DjangoModelFactory):
    class Meta:
        model = Service

    code = factory.Sequence(lambda number: f"service-{number}")
    title = factory.Sequence(lambda number: f"Service {number}")
    about = "One team does it for every school."
    gets = ["Advice", "A contract"]
    contact_role = "service_lead"


class ServiceRequestFactory(DjangoModelFactory):
    class Meta:
        model = ServiceRequest

    service = factory.SubFactory(ServiceFactory)
    school = factory.SubFactory(SchoolFactory)
    subject = "A leaking roof"
    text = "Water comes through the roof of the hall."
    asked_by = factory.SubFactory(UserFactory)
    asked_at = factory.LazyFunction(clock.now)
    answer_due = factory.LazyFunction(clock.today)


class RequestNoteFactory(DjangoModelFactory):
    class Meta:
        model = RequestNote

    request = factory.SubFactory(ServiceRequestFactory)
    kind = "note"
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
    text = "Rang the contractor."


class ProcessPackFactory(DjangoModelFactory):
    class Meta:
        model = ProcessPack

    service = factory.SubFactory(ServiceFactory)
    version = factory.SubFactory(DecisionVersionFactory)
    did = "Advised schools."
    roles = "One adviser."
    made_at = factory.LazyFunction(clock.now)
