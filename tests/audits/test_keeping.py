"""Whom an audit looked at is forgotten once the audit is past its time; what was counted stays."""

from datetime import date

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from charter.models import Submission
from safeguarding.audits import tasks
from safeguarding.audits.actions import keeping
from safeguarding.audits.models import Sample, SampleRow
from safeguarding.audits.selectors.samples import sheet_of
from tests.audits.subjects import make_audit
from tests.factories import SampleFactory, SampleResultFactory, SampleRowFactory
from trust import clock, wall
from trust.history.acting import acting
from trust.models import User


def drawn(school, day):
    """A signed audit's sample of three, one with a fault."""
    audit = make_audit(school)
    sample = SampleFactory(submission=audit, drawn_on=day, frame=[[11, "governor"], [12, "other"], [13, "other"]])
    rows = [SampleRowFactory(sample=sample, registered=key, name=f"Named {key}", kinds=["dbs"]) for key in (11, 12, 13)]
    for row, result in zip(rows, ("found", "missing", "found"), strict=True):
        SampleResultFactory(row=row, kind="dbs", result=result)
    for state in ("submitted", "accepted"):
        Submission.objects.filter(pk=audit.pk).update(
            state=state, submitted_at=clock.now(), submitted_by=audit.started_by
        )
    return sample


@pytest.fixture
def old(school):
    return drawn(school, date(2021, 1, 18))


def names(model):
    with wall.lifted("the names that are left"):
        return set(model.objects.exclude(name="").values_list("name", flat=True))


def test_names_end_after_six_years_in_the_rows_and_in_their_history(old, school):
    young = drawn(school, date(2021, 1, 19))
    tasks.daily()
    assert names(SampleRow) == names(SampleRow.pgh_event_model) == {"Named 11", "Named 12", "Named 13"}
    rows = SampleRow.objects.filter(sample=old)
    assert {(row.name, row.post, row.registered) for row in rows} == {("", "", None)}
    old.refresh_from_db()
    assert (old.frame, old.names_removed_on) == (
        [[None, "governor"], [None, "other"], [None, "other"]],
        date(2027, 1, 19),
    )
    kept = {tuple(map(tuple, event.frame)) for event in Sample.pgh_event_model.objects.filter(pgh_obj=old)}
    assert all(key is None for frame in kept for key, _ in frame)
    young.refresh_from_db()
    assert young.names_removed_on is None


def test_counts_and_the_share_of_faults_stay(old):
    before = sheet_of(old)
    shares = before.faults.words, before.strata, len(before.lines)
    tasks.daily()
    after = sheet_of(Sample.objects.get(pk=old.pk))
    assert (after.faults.words, after.strata, len(after.lines)) == shares
    assert shares[0].startswith("1 of 3 people")


def test_a_second_night_finds_nothing(old):
    with acting(User.objects.system(), "the test"):
        assert (keeping.forget_sampled(), keeping.forget_sampled()) == (1, 0)


def test_nobody_signed_in_ends_names_and_nothing_young_ends(old, head):
    with wall.person(head.pk), pytest.raises(DatabaseError, match="schedule alone"), transaction.atomic():
        keeping.forget_sampled()
    with wall.system(), pytest.raises(DatabaseError, match="schedule alone"), transaction.atomic():
        connection.cursor().execute("SELECT audits_forget_sampled(%s)", [date(2026, 6, 1)])
    assert names(SampleRow) == {"Named 11", "Named 12", "Named 13"}


def test_the_page_of_such_a_sample_says_so(signed_in, dsl, old):
    tasks.daily()
    html = signed_in(dsl).get(reverse("sample_detail", args=[old.submission_id])).content.decode()
    assert "names and keys were taken out on Tuesday 19 January 2027" in html
    assert "Person " in html
    assert "Named" not in html and "gives other people" not in html
