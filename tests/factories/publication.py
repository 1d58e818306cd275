"""Factories of the published charter."""

import factory
from factory.django import DjangoModelFactory

from charter.publication.models import PublishedCharter
from tests.factories.trust import ReportRunFactory


class PublishedCharterFactory(DjangoModelFactory):
    class Meta:
        model = PublishedCharter

    run = factory.SubFactory(ReportRunFactory, kind="charter", subject=0)
