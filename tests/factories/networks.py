"""Factories of networks, their meetings and proposals, and contacts with the local authority."""

from datetime import timedelta

import factory
from factory.django import DjangoModelFactory

from improvement.networks import models
from tests.factories.charter import ActionFactory, DecisionFactory
from tests.factories.improvement import CycleStepFactory, ImprovementStrandFactory
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory
from trust import clock


class NetworkKindFactory(DjangoModelFactory):
    class Meta:
        model = models.NetworkKind
        django_get_or_create = ["code"]

    code = "subject"
    name = "Subject"


class NetworkFactory(DjangoModelFactory):
    class Meta:
        model = models.Network

    name = factory.Sequence(lambda n: f"Network {n}")
    kind = factory.SubFactory(NetworkKindFactory)
    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)


class NetworkLineFactory(DjangoModelFactory):
    class Meta:
        model = models.NetworkLine

    network = factory.SubFactory(NetworkFactory)
    decision = factory.SubFactory(DecisionFactory)
    since = factory.LazyFunction(clock.today)
    by = factory.SubFactory(UserFactory)


class NetworkLeadFactory(DjangoModelFactory):
    """In the middle of a term of two years."""

    class Meta:
        model = models.NetworkLead

    network = factory.SubFactory(NetworkFactory)
    person = factory.SubFactory(UserFactory)
    evidence = "Reading in year 2 rose three years running."
    since = factory.LazyFunction(lambda: clock.today() - timedelta(days=365))
    until = factory.LazyFunction(lambda: clock.today() + timedelta(days=365))
    appointed_by = factory.SubFactory(UserFactory)
    appointed_on = factory.SelfAttribute("since")


class StandingItemFactory(DjangoModelFactory):
    class Meta:
        model = models.StandingItem

    code = factory.Sequence(lambda n: f"item-{n}")
    title = factory.Sequence(lambda n: f"Standing item {n}")


class NetworkMeetingFactory(DjangoModelFactory):
    """Held a week ago and not noted yet."""

    class Meta:
        model = models.NetworkMeeting

    network = factory.SubFactory(NetworkFactory)
    held_on = factory.LazyFunction(lambda: clock.today() - timedelta(days=7))
    planned_by = factory.SubFactory(UserFactory)


class MeetingItemFactory(DjangoModelFactory):
    class Meta:
        model = models.MeetingItem

    meeting = factory.SubFactory(NetworkMeetingFactory)
    title = "Fractions in year 4"


class AttendanceFactory(DjangoModelFactory):
    class Meta:
        model = models.Attendance

    meeting = factory.SubFactory(NetworkMeetingFactory)
    school = factory.SubFactory(SchoolFactory)


class NetworkProposalFactory(DjangoModelFactory):
    class Meta:
        model = models.NetworkProposal

    network = factory.SubFactory(NetworkFactory)
    decision = factory.SubFactory(DecisionFactory)
    outcome = "reword"
    reason = "Year 4 classes read it in different ways."
    by = factory.SubFactory(UserFactory)
    on = factory.LazyFunction(clock.today)


class LaContactFactory(DjangoModelFactory):
    class Meta:
        model = models.LaContact

    school = factory.SubFactory(SchoolFactory)
    step = factory.SubFactory(CycleStepFactory)
    strand = factory.SubFactory(ImprovementStrandFactory)
    authority = "Northshire"
    on = factory.LazyFunction(clock.today)
    who = "School improvement adviser"
    about = "Places for pupils who move in mid-year"
    by = factory.SubFactory(UserFactory)


class LeadershipLevelFactory(DjangoModelFactory):
    class Meta:
        model = models.LeadershipLevel
        django_get_or_create = ["code"]

    code = "local"
    name = "Local leadership"


class WorkStrandFactory(DjangoModelFactory):
    class Meta:
        model = models.WorkStrand
        django_get_or_create = ["code"]

    code = "professional-networks"
    name = "Professional networks"
    kinds = ["network_meetings"]


class ActionLevelFactory(DjangoModelFactory):
    class Meta:
        model = models.ActionLevel

    action = factory.SubFactory(ActionFactory)
    level = factory.SubFactory(LeadershipLevelFactory)
    by = factory.SubFactory(UserFactory)
    at = factory.LazyFunction(clock.now)
