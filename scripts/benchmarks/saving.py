"""Saving one answer, beside a view that does a single INSERT behind the same middleware."""

from collections.abc import Iterator
from itertools import count
from unittest import mock

from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.test.utils import override_settings
from django.urls import path, reverse

from charter.models import Submission
from scripts.benchmarks.pages import signed_in
from scripts.benchmarks.timing import Result, at_most, in_turn
from trust import urls
from trust.access.pages import requires


@requires("signed_in")
def insert(request: HttpRequest) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO bench_saves (words) VALUES (%s)", [request.POST["value"]])
    return JsonResponse({"saved": True})


def measure() -> Iterator[Result]:
    draft = Submission.objects.filter(
        school__role_assignments__user__email="head@demo.example",
        state=Submission.State.DRAFT,
        form__proforma__code="improvement-tracker",
    ).first()
    if draft is None:
        yield Result("Save of one answer", note="the demo trust has no draft to save into")
        return
    question = next(
        question["code"]
        for section in draft.form.definition["sections"]
        for question in section["questions"]
        if question["kind"] in {"text", "long_text"}
    )
    client = signed_in("head@demo.example")
    numbers = count()
    here = reverse("answer_save", args=[draft.pk])

    def save() -> None:
        held = draft.answers.filter(question=question).values_list("version", flat=True).first() or 0
        typed = {"code": question, "value": f"Words {next(numbers)}", "version": held}
        response = client.post(here, typed)
        if response.status_code != 200:
            raise SystemExit(f"the save answered {response.status_code}: {response.content.decode()[:200]}")

    module = mock.Mock(spec=["urlpatterns", "handler403", "handler404", "handler500"])
    module.urlpatterns = [path("insert/", insert), *urls.urlpatterns]
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE IF NOT EXISTS bench_saves (pk serial, words text)")
    with override_settings(ROOT_URLCONF=module):
        ours, least = in_turn(save, lambda: client.post("/insert/", {"value": "Words"}), 40)
    yield at_most("Save of one answer", ours, least, 2, ms_aim=25, note=f"a bare INSERT {least * 1000:.0f} ms")
