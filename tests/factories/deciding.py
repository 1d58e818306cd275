"""Factories of who decides."""

import factory
from factory.django import DjangoModelFactory

from charter.deciding.models import SearchLine


class SearchLineFactory(DjangoModelFactory):
    class Meta:
        model = SearchLine

    source = "charter"
    key = factory.Sequence(str)
    matter = "residential visits"
