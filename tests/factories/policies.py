"""Factories of safeguarding policies, the guidance they answer to, and schools' annexes."""

from datetime import date

import factory
from factory.django import DjangoModelFactory

from safeguarding.policies.models import Adoption, Guidance, Policy, PolicyVersion
from tests.factories.schools import SchoolFactory
from tests.factories.trust import UserFactory


class GuidanceFactory(DjangoModelFactory):
    class Meta:
        model = Guidance
        django_get_or_create = ["code", "in_force_on"]

    code = "kcsie"
    title = "Keeping children safe"
    label = factory.LazyAttribute(lambda edition: f"edition {edition.in_force_on.year}")
    in_force_on = date(2026, 9, 1)


class PolicyFactory(DjangoModelFactory):
    class Meta:
        model = Policy
        django_get_or_create = ["code"]

    code = "child-protection"
    title = "Child protection policy"
    guidance_code = "kcsie"
    approver = "trustee"
    annex_asks = ["Who leads here", "The partnership"]


class PolicyVersionFactory(DjangoModelFactory):
    class Meta:
        model = PolicyVersion

    policy = factory.SubFactory(PolicyFactory)
    label = factory.Sequence(lambda n: f"Version {n}")
    text = "Tell the safeguarding lead the same day."
    guidance = factory.SubFactory(GuidanceFactory)
    in_force_on = date(2026, 9, 4)
    written_by = factory.SubFactory(UserFactory)
    approved_on = date(2026, 9, 4)
    approved_by = factory.SubFactory(UserFactory)


class AdoptionFactory(DjangoModelFactory):
    class Meta:
        model = Adoption

    policy_version = factory.SubFactory(PolicyVersionFactory)
    school = factory.SubFactory(SchoolFactory)
    annex = factory.LazyFunction(lambda: ["Joanne leads.", "The partnership."])
    adopted_on = date(2026, 9, 10)
    adopted_by = factory.SubFactory(UserFactory)
