"""The sample of the record: drawn by the software, drawn again the same, and sure only so far as its size allows."""

from random import Random

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.urls import reverse

from safeguarding.audits import sampling
from safeguarding.audits.actions import samples
from safeguarding.audits.models import Sample, SampleResult, SampleRow
from safeguarding.audits.selectors.audits import page_of
from safeguarding.audits.selectors.samples import Share, sheet_of
from tests.audits.subjects import make_audit
from tests.factories import CheckRuleFactory, RegisteredFactory


def frame(others, agency=2, governors=5, starters=3):
    strata = ["agency"] * agency + ["governor"] * governors + ["new_starter"] * starters + ["other"] * others
    return list(enumerate(strata, start=100))


@pytest.mark.requirement("S0-59")
@pytest.mark.parametrize("others", [0, 1, 5, 40, 400])
def test_agency_governors_and_starters_are_always_in_and_ten_or_a_tenth_at_least(others):
    people = frame(others)
    drawn = sampling.draw(people, "seed")
    assert {key for key, stratum in people if stratum != "other"} <= set(drawn)
    assert len(drawn) >= min(len(people), max(10, len(people) / 10))
    assert len(set(drawn)) == len(drawn)


def test_somebody_of_long_standing_is_looked_at_however_many_are_new():
    drawn = sampling.draw(frame(50, starters=40), "seed")
    assert sum(key >= 147 for key in drawn) == 5


def test_the_same_seed_draws_the_same_people_in_whatever_order_they_come():
    people = frame(90)
    shuffled = Random(1).sample(people, len(people))
    assert sampling.draw(people, "a seed") == sampling.draw(shuffled, "a seed")
    assert sampling.draw(people, "a seed") != sampling.draw(people, "another")


def test_over_many_seeds_everybody_is_drawn_about_equally_often():
    people = frame(100, agency=0, governors=0, starters=0)
    times = dict.fromkeys((key for key, _ in people), 0)
    for seed in range(2000):
        for key in sampling.draw(people, str(seed)):
            times[key] += 1
    assert 140 < min(times.values()) < max(times.values()) < 260


@pytest.fixture
def record(school, other_school):
    """Thirty teachers and a governor, each of whom must have two checks."""
    for kind in ("identity", "dbs"):
        for person_type in ("teacher", "governor"):
            CheckRuleFactory(kind=kind, person_type=person_type)
    RegisteredFactory(school=other_school, name="From elsewhere")
    RegisteredFactory(school=school, name="Gill Governor", person_type="governor")
    return RegisteredFactory.create_batch(30, school=school)


@pytest.fixture
def sample(record, school, dsl):
    return samples.draw(make_audit(school), by=dsl, seed="seed")


@pytest.mark.requirement("S0-59")
def test_the_lead_has_the_sample_drawn_from_the_schools_part_of_the_record(signed_in, record, school, dsl):
    audit = make_audit(school)
    page = signed_in(dsl).post(reverse("sample_draw", args=[audit.pk]), follow=True)
    sample = Sample.objects.get()
    names = set(sample.rows.values_list("name", flat=True))
    assert len(names) == 10
    assert "Gill Governor" in names
    assert "From elsewhere" not in names
    assert sample.rows.first().kinds == ["identity", "dbs"]
    assert "gives the same people again" in page.content.decode()
    assert len(sample.seed) == 16


def test_it_is_drawn_once(sample, dsl):
    with pytest.raises(ValidationError, match="drawn already"):
        samples.draw(sample.submission, by=dsl)


def test_it_can_be_drawn_again_after_the_record_has_changed(sample, record, school):
    type(record[0]).objects.filter(pk=record[0].pk).update(left_on="2027-01-10")
    RegisteredFactory(school=school)
    assert sheet_of(sample).drawn_again
    sample.frame = [[key, "governor"] for key, _ in sample.frame]
    assert not sheet_of(sample).drawn_again


def look(sample, by, faulty=0):
    for number, row in enumerate(sample.rows.all()):
        samples.look(row, found={"identity": "missing" if number < faulty else "found", "dbs": "found"}, by=by)


@pytest.mark.requirement("S0-59")
def test_each_check_is_found_missing_or_wrong_and_the_share_has_its_interval(signed_in, sample, dsl):
    row = sample.rows.first()
    client = signed_in(dsl)
    client.post(reverse("sample_row", args=[row.pk]), {"identity": "wrong", "then": "all"})
    assert dict(row.results.values_list("kind", "result")) == {"identity": "wrong", "dbs": "found"}
    look(sample, dsl, faulty=3)
    html = client.get(reverse("sample_detail", args=[sample.submission_id])).content.decode()
    assert "3 of 10 people (30%, could be 11% to 60%)" in html


def test_a_share_of_nobody_claims_nothing():
    assert Share(0, 0).words == "nobody looked at yet"
    assert Share(0, 10).words == "0 of 10 people (0%, could be 0% to 28%)"


def test_a_check_that_the_person_does_not_need_is_refused(sample, dsl):
    with pytest.raises(ValidationError, match="no such check"):
        samples.look(sample.rows.first(), found={"s128": "found"}, by=dsl)


def test_an_audit_of_the_record_is_not_signed_before_everybody_was_looked_at(signed_in, sample, dsl, head):
    look(sample, dsl)
    SampleResult.objects.filter(row=sample.rows.last()).delete()
    page = signed_in(head).get(reverse("audit_detail", args=[sample.submission_id])).content.decode()
    assert "2 checks of the sample not looked at yet" in page


def test_what_the_school_found_is_locked_with_the_audit(sample, dsl):
    look(sample, dsl)
    for state in ("submitted", "accepted"):
        type(sample.submission).objects.filter(pk=sample.submission_id).update(state=state)
    with pytest.raises(DatabaseError), transaction.atomic():
        SampleResult.objects.update(result="found")
    with pytest.raises(DatabaseError), transaction.atomic():
        Sample.objects.update(seed="kinder")


@pytest.mark.parametrize("person, code", [("eht", 403), ("ceo", 403), ("chair", 403), ("other_head", 404)])
def test_who_is_in_the_sample_is_for_the_schools_own_lead_and_head(request, signed_in, sample, person, code):
    client = signed_in(request.getfixturevalue(person))
    assert client.get(reverse("sample_detail", args=[sample.submission_id])).status_code == code
    assert client.get(reverse("sample_row", args=[sample.rows.first().pk])).status_code == code


def test_leaders_of_the_trust_read_the_count_and_no_name(signed_in, sample, dsl, eht):
    look(sample, dsl, faulty=3)
    html = signed_in(eht).get(reverse("audit_detail", args=[sample.submission_id])).content.decode()
    assert "3 of 10 people" in html
    assert not any(row.name in html for row in SampleRow.objects.all())


def test_the_section_of_the_sample_is_done_once_everybody_was_looked_at(start, dsl, school):
    audit = start("audit-record")
    RegisteredFactory.create_batch(3, school=school)
    states = [page_of(dsl, audit).sections[0][1]]
    drawn = samples.draw(audit, by=dsl)
    states.append(page_of(dsl, audit).sections[0][1])
    for row in drawn.rows.all():
        samples.look(row, found=dict.fromkeys(row.kinds, "found"), by=dsl)
    states.append(page_of(dsl, audit).sections[0][1])
    assert states == ["not_started", "draft", "done"]
