"""Two trusts that differ in nothing but numbers of 1 to 5 pupils look the same to everybody outside the schools.

So no page, export or API tells such a number, in words or colour, by sorting, by a filter or by what it leads to.
"""

import re

import pytest
from django.urls import reverse

from safeguarding.actions import keep_standings
from safeguarding.exclusions.models import ExclusionCount, RecordCount
from tests.factories import (
    ExclusionCountFactory,
    FigureFactory,
    MeasureFactory,
    RecordCountFactory,
    SchoolFactory,
    TermRollFactory,
)
from tests.project.subjects import POST_ONLY
from tests.project.test_every_url import ours, takes_arguments

PAGES = sorted(name for name, entry in ours().items() if not takes_arguments(entry) and name not in POST_ONLY)
OF_SCHOOLS = ["school_standing", "school_detail"]
MARKS = re.compile(rb'(name="(csrfmiddlewaretoken|typed_by)" value|nonce|content|data-csrf)="[\w+/=:-]{20,}"|[\w-]{64}')
EXPORT = ["?export=csv"]
SORTS = ["?sort=value", "?sort=-n"]
TELLING = ["exclusion_list", "recording_list", "figure_list", "api_figure-list", "safeguarding_section"]


@pytest.fixture
def small(school, other_school):
    """Exclusions, entries and figures at two schools, each of 2 pupils; `small(4)` makes them of 4."""
    third = SchoolFactory(cluster=school.cluster)
    for place in (school, other_school, third):
        TermRollFactory(school=place)
        if place != third:
            ExclusionCountFactory(school=place, number=2)
            ExclusionCountFactory(school=place, number=2, kind="permanent")
            RecordCountFactory(school=place, number=2)
    measure = MeasureFactory(code="persistent_absence", headline=True)
    figures = [figure_of(place, measure) for place in (school, other_school)]

    def change(number):
        ExclusionCount.objects.update(number=number)
        RecordCount.objects.update(number=number)
        for figure in figures:
            type(figure).objects.filter(pk=figure.pk).update(numerator=number, value=number)
        keep_standings()

    change(2)
    return change


def figure_of(place, measure):
    return FigureFactory(school=place, measure=measure, academic_year="2025/26", value=2, numerator=2, denominator=100)


def addresses(school):
    for name in PAGES:
        yield reverse(name)
        yield from (reverse(name) + more for more in EXPORT if name.endswith("_list"))
        yield from (reverse(name) + more for more in SORTS if name == "figure_list")
    yield from (reverse(name, args=[school.pk]) for name in OF_SCHOOLS)


def shown(client, school):
    found = {url: client.get(url, follow=True) for url in addresses(school)}
    return {
        url: MARKS.sub(b"", response.content)
        for url, response in found.items()
        if response.status_code == 200 and not response.streaming
    }


@pytest.mark.parametrize("role", ["ceo", "chair"])
def test_numbers_of_1_to_5_change_nothing_that_is_told_outside(request, role, signed_in, small, school):
    client = signed_in(request.getfixturevalue(role))
    visit, again = shown(client, school), shown(client, school)
    steady = {url for url in visit if visit[url] == again[url]}  # a form's boxes have a new mark each time
    small(4)
    after = shown(client, school)
    assert {reverse(name) for name in TELLING} <= steady
    assert {url for url in steady if visit[url] != after[url]} == set()


def test_the_comparison_is_not_blind(signed_in, head, small, school):
    url = reverse("exclusion_school", args=[school.pk])
    before = signed_in(head).get(url).content
    small(4)
    assert MARKS.sub(b"", before) != MARKS.sub(b"", signed_in(head).get(url).content)
