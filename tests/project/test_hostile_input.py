"""Sort and filter parameters, and texts that try to run: nothing breaks, nothing leaks, nothing is executed."""

import pytest
from django.urls import reverse

from tests import factories
from tests.project.test_every_url import ours, person, sign_in, takes_arguments
from trust.access.levels import Role

NASTY = [
    "'; DROP TABLE trust_user; --",
    "-pk",
    "password",
    "user__password",
    "__class__",
    "\x00",
    "99999999999999999999",
]
SCRIPT = "<script>alert(1)</script>"
FORMULA = "=HYPERLINK(1)"


def pages():
    return sorted(name for name, entry in ours().items() if not takes_arguments(entry))


def text(client, name, **parameters):
    return client.get(reverse(name), parameters, follow=True).content.decode(errors="replace")


@pytest.mark.parametrize("value", NASTY)
def test_no_parameter_breaks_a_page(school, value):
    client = sign_in(person(Role.CEO, school))
    broken = {}
    for name in pages():
        for parameter in ("sort", "page", "school", "q", "state", "area", "kind", "next", "as_at"):
            answer = client.get(reverse(name), {parameter: value}).status_code
            if answer >= 500:
                broken[f"{name}?{parameter}"] = answer
    assert broken == {}


@pytest.mark.parametrize("role", [Role.CEO, Role.HEAD])
def test_no_text_is_run_by_a_page(school, role):
    school.name = SCRIPT
    school.save()
    factories.ActionFactory(school=school, title=SCRIPT, measure=SCRIPT)
    factories.DueItemFactory(school=school, duty__title=SCRIPT, duty__version__decision__title=SCRIPT)
    factories.FigureFactory(school=school)
    client = sign_in(person(role, school))
    answers = {name: client.get(reverse(name), follow=True) for name in pages()}
    # A browser runs no script of an answer that says it is JSON.
    assert [
        name
        for name, answer in answers.items()
        if "json" not in answer["Content-Type"] and SCRIPT in answer.content.decode(errors="replace")
    ] == []


def test_no_text_is_a_formula_in_an_export(school):
    school.name = FORMULA
    school.save()
    factories.ActionFactory(school=school, title=FORMULA, measure=FORMULA)
    factories.FigureFactory(school=school)
    client = sign_in(person(Role.CEO, school))
    running = []
    for name in pages():
        response = client.get(reverse(name), {"export": "csv"})
        if response.get("Content-Disposition") and "," + FORMULA in b"".join(response).decode().replace('"', ""):
            running.append(name)
    assert running == []


def test_a_filter_names_no_row_of_another_school(school, other_school):
    open_to_every_school = {"adoption_grid"}  # S2-27: schools see who uses which toolkit, to ask them
    client = sign_in(person(Role.HEAD, school))
    other = other_school.name
    named = [
        name
        for name in set(pages()) - open_to_every_school
        if other in client.get(reverse(name), {"school": other_school.pk}).content.decode(errors="replace")
    ]
    assert named == []
