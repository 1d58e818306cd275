"""The database goes away in the middle of a save: a plain page, nothing half-done, and the next try saves."""

import psycopg2
import pytest
from django.db import connection
from django.urls import reverse

from charter.models import Answer
from charter.views import answers
from tests.charter.proformas import make_submission
from trust import kept

pytestmark = pytest.mark.django_db(transaction=True)


def cut_the_connection():
    """Ends the web's own session at the server, as a restart does."""
    pid = connection.connection.info.backend_pid
    parameters = connection.get_connection_params()
    parameters.pop("cursor_factory", None)
    with psycopg2.connect(**parameters) as other, other.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [pid])


def test_a_save_that_is_cut_off_leaves_nothing_and_can_be_sent_again(client, head, school, monkeypatch):
    submission = make_submission(school)
    client.force_login(head)
    client.raise_request_exception = False
    url = reverse("answer_save", args=[submission.pk])
    typed = {"code": "story", "value": "Half an hour of thought", "version": "0", "typed_by": kept.signature(head)}

    def cut_off(found):
        cut_the_connection()
        return whole(found)

    whole = answers.progress
    monkeypatch.setattr(answers, "progress", cut_off)
    broken = client.post(url, typed)
    connection.close()
    assert broken.status_code == 500
    assert "Nothing you saved before is lost" in broken.content.decode()
    assert not Answer.objects.exists()

    monkeypatch.setattr(answers, "progress", whole)
    assert client.post(url, typed).status_code == 200
    assert Answer.objects.get().value == "Half an hour of thought"
