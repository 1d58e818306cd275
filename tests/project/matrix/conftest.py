"""The marked trust, and a way to read as somebody."""

import pytest

from tests.factories import SchoolFactory
from tests.project.matrix.reading import text_of
from tests.project.matrix.world import make_world
from trust.models import User


@pytest.fixture
def world(school, other_school):
    return make_world(
        {"own": school, "near": SchoolFactory(name="Copse End School", cluster=school.cluster), "other": other_school}
    )


@pytest.fixture
def read(signed_in):
    """`read(person, url)`: status and text of what that person is answered, files unpacked."""

    def ask(person, url):
        response = signed_in(User.objects.get(pk=person.pk)).get(url)
        body = b"".join(response) if response.streaming else response.content
        return response.status_code, text_of(response.get("Content-Type", ""), body)

    return ask
