"""Each page beside a view that renders the same template from data that lies ready, behind the same middleware."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from unittest import mock

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client
from django.test.signals import template_rendered
from django.test.utils import (
    CaptureQueriesContext,
    override_settings,
    setup_test_environment,
    teardown_test_environment,
)
from django.urls import path

from charter.models import Submission
from schools.models import School
from scripts.benchmarks.timing import Result, at_most, in_turn
from trust import urls
from trust.access.pages import requires
from trust.models import User

ROUNDS = 30


def measure() -> Iterator[Result]:
    for what, email, url, ms_aim in cases():
        yield measured(what, email, url, ms_aim=ms_aim)


def measured(what: str, email: str, url: str, *, ms_aim: float | None = None, most: int | None = None) -> Result:
    """One page; `most` is how many queries it may ask."""
    client = signed_in(email)
    baseline = ready_made(client, url)
    with override_settings(ROOT_URLCONF=baseline):
        queries = queries_of(client, url)
        ours, least = in_turn(lambda: client.get(url), lambda: client.get("/ready-made/"), ROUNDS)
    aim = f" (≤ {most})" if most else ""
    note = f"{queries} queries{aim}; ready-made {least * 1000:.0f} ms"
    result = at_most(what, ours, least, 3, ms_aim=ms_aim, note=note)
    return replace(result, met=result.met and (most is None or queries <= most))


def queries_of(client: Client, url: str) -> int:
    """As on a server: that this command's own name is put back afterwards is no query of the page."""
    client.get(url)
    with CaptureQueriesContext(connection) as seen:
        client.get(url)
    return len(seen) - 1


def cases() -> list[tuple[str, str, str, float | None]]:
    school = School.objects.get(role_assignments__user__email="head@demo.example")
    tracker = Submission.objects.filter(school=school, form__proforma__code="improvement-tracker").last()
    return [
        ("Trust home", "ceo@demo.example", "/", 40),
        ("Schools list", "ceo@demo.example", "/schools/", 40),
        ("My school", "head@demo.example", "/my-school/", None),
        ("Tracker", "head@demo.example", f"/submissions/{tracker.pk}/" if tracker else "/improvement/trackers/", None),
        ("KPI reports", "chair@demo.example", "/reports/", None),
        ("Improvement", "ceo@demo.example", "/improvement/", None),
        ("Cycle board", "ceo@demo.example", "/improvement/cycle/", None),
        ("Calendar of visits", "ceo@demo.example", "/improvement/visits/calendar/", None),
        ("A school's page", "ceo@demo.example", f"/schools/{school.pk}/", None),
    ]


def signed_in(email: str) -> Client:
    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(email=email))
    session = client.session
    session["reason"], session["reason_at"] = "Benchmark", "2999-01-01T00:00:00+00:00"
    session.save()
    return client


def ready_made(client: Client, url: str) -> Any:
    """Addresses with one more: the page's own template with the context that a first visit made."""
    seen: list[tuple[Any, Any]] = []

    def keep(template: Any, context: Any, **kwargs: Any) -> None:
        seen.append((template, context.flatten()))

    with captured(keep):
        client.get(url)
    template, context = seen[0]
    context = {name: value for name, value in context.items() if name not in {"request", "csrf_token", "user"}}

    @requires("signed_in")
    def view(request: HttpRequest) -> HttpResponse:
        return render(request, template.name, context)

    module = mock.Mock(spec=["urlpatterns", "handler403", "handler404", "handler500"])
    module.urlpatterns = [path("ready-made/", view), *urls.urlpatterns]
    module.handler403, module.handler404, module.handler500 = urls.handler403, urls.handler404, urls.handler500
    return module


class captured:
    """While inside, `keep(template, context)` is told of each template as it is rendered."""

    def __init__(self, keep: Callable[..., None]) -> None:
        self.keep = keep

    def __enter__(self) -> None:
        template_rendered.connect(self.told, weak=False)
        setup_test_environment(debug=False)

    def __exit__(self, *_: object) -> None:
        teardown_test_environment()
        template_rendered.disconnect(self.told)

    def told(self, sender: Any, template: Any, context: Any, **kwargs: Any) -> None:
        self.keep(template, context)
