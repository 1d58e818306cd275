"""The charter as the public reads it, and the PDF of a day that never changes."""

import hashlib
from datetime import date, timedelta

import page
import pytest

from charter.actions.publication import publish, take_effect
from charter.publication import actions, selectors
from charter.publication.models import PublishedCharter
from tests.factories import (
    CorePrincipleFactory,
    DecisionVersionFactory,
    DueItemFactory,
    ProFormaVersionFactory,
    RoleAssignmentFactory,
    SubmissionFactory,
    TrustFactory,
)
from tests.publication.issued import issue
from trust import clock
from trust.models import AcademicYear, User
from trust.reports import making


@pytest.fixture
def public(mid_term):
    return TrustFactory(charter_public=True, name="Harbour Learning Trust", colour="#7a1f1f", purpose="Every child.")


@pytest.fixture
def line(mid_term):
    version = DecisionVersionFactory(
        type="aligned", decision__title="Behaviour", decision__code="behaviour", statement="One aim, many ways.",
        effective_from="2026-09-01",
    )  # fmt: skip
    CorePrincipleFactory(version=version, title="Calm corridors")
    return version


@pytest.fixture
def own_way(line, school):
    """The school's published version of the decision."""
    form = ProFormaVersionFactory(proforma__use="own_version", proforma__shared=True, proforma__decision=line.decision,
                                  proforma__title="Our version: Behaviour")  # fmt: skip
    return SubmissionFactory(form=form, school=school, state="accepted", submitted_at=clock.now())


def change_type(line, kind, day):
    """Closes the version in force and brings the next one into effect, as an annual review does."""
    year = AcademicYear.objects.get(first_day__lte=day, last_day__gte=day)
    new = DecisionVersionFactory(decision=line.decision, type=kind, effective_from=day, status="decided", year=year,
                                 statement="One way for all.")  # fmt: skip
    new.refresh_from_db()
    publish(new, by=User.objects.system())
    take_effect(today=new.effective_from, by=User.objects.system())
    return new


def text(response):
    return " ".join(response.content.decode().split())


def test_anybody_reads_the_charter_in_force_with_the_meaning_of_its_types(client, public, line):
    shown = text(client.get("/charter/published/"))
    for words in ("Behaviour", "One aim, many ways.", "Calm corridors", "One goal and core principles", "Every child."):
        assert words in shown
    assert "/brand/7a1f1f.css" in shown


def test_nobody_outside_reads_a_charter_that_is_not_public(client, signed_in, staff, dpo, school, line):
    TrustFactory(charter_public=False)
    for url in ("/charter/published/", f"/charter/published/schools/{school.pk}/"):
        for reader in (client, signed_in(dpo)):
            shown = text(reader.get(url))
            assert "Behaviour" not in shown and school.name not in shown
        client.logout()
    assert "Behaviour" in text(signed_in(staff).get("/charter/published/"))


def test_the_public_page_names_no_person_and_no_schools_standing(client, public, line, school):
    line.approved_by, line.consulted, line.experts = "Zelda Quill", "Omri Vane", "Petra Lund"
    line.save()
    DueItemFactory(duty__version=line, duty__title="Our own version", school=school)
    shown = text(client.get("/charter/published/"))
    assert not any(name in shown for name in ("Zelda Quill", "Omri Vane", "Petra Lund", "Our own version"))


@pytest.mark.parametrize(
    "day, words", [("2026-09-01", "One aim"), ("2027-01-18", "One aim"), ("2027-01-19", "One way")]
)
def test_the_page_of_any_day_shows_what_was_in_force(client, public, line, day, words):
    change_type(line, "standardised", "2027-01-19")
    assert words in text(client.get("/charter/published/", {"as_at": day}))


def test_a_day_without_a_charter_says_so(client, public, line):
    assert "No decision was in force" in text(client.get("/charter/published/?as_at=2020-01-01"))


@pytest.mark.requirement("S0-18")
def test_every_school_shows_the_same_decisions_in_the_same_version(public, line, school, other_school):
    def lines(place=None):
        found = selectors.published_charter(clock.today(), place)
        return [(one.code, one.type, one.version) for part in found.parts for one in part.lines]

    assert lines() == lines(school) == lines(other_school) == [("behaviour", "aligned", "2026/27")]


@pytest.mark.requirement("S0-102")
def test_a_schools_charter_has_its_name_and_colours_and_its_own_versions(client, public, line, own_way, school):
    school.colour = "#0b5d3b"
    school.save()
    shown = text(client.get(f"/charter/published/schools/{school.pk}/"))
    assert "/brand/0b5d3b.css" in shown and "Ashfield Primary: our charter" in shown
    assert "Our own version" in shown
    contents = issue(school).run.contents
    assert (contents["school"], contents["colour"]) == ("Ashfield Primary", "#0b5d3b")
    assert [way["decision"] for way in contents["own_ways"]] == ["Behaviour"]


def test_another_schools_version_and_an_archived_one_are_not_shown(public, own_way, school, other_school):
    assert selectors.published_charter(clock.today(), other_school).own_ways == ()
    own_way.archived_at = clock.now()
    own_way.save(update_fields=["archived_at"])
    assert selectors.published_charter(clock.today(), school).own_ways == ()


def test_the_pdf_is_tagged_and_handed_out_with_the_page(client, public, line):
    issued = issue()
    document = b"".join(client.get(f"/charter/published/issues/{issued.pk}/pdf/").streaming_content)
    report = page.validate_pdf_bytes(document, profile=page.ValidationProfile.PDF_UA_1)
    assert report.is_compliant, [failure.rule_id for failure in report.failures]
    assert f"/charter/published/issues/{issued.pk}/pdf/" in text(client.get("/charter/published/"))


def test_a_past_days_charter_stays_as_it_was_after_a_type_changed(public, line, own_way, school, clock_at):
    """The stored PDF's bytes and hash, and the canonical JSON built anew for that day (the issue's own proof)."""
    last_year = clock.today()
    issued = [issue(None), issue(school)]
    kept = [(one.run.snapshot, one.run.pdf.content.read(), one.run.pdf.sha256) for one in issued]
    clock_at("2027-09-06T09:00:00+01:00")
    change_type(line, "standardised", "2027-09-01")
    for one, place, (snapshot, document, digest) in zip(issued, (None, school), kept, strict=True):
        run = PublishedCharter.objects.get(pk=one.pk).run
        run.pdf.content.open()
        assert run.pdf.content.read() == document and run.pdf.sha256 == digest
        assert hashlib.sha256(document).hexdigest() == digest
        rebuilt = selectors.published_charter(last_year, place).as_snapshot()
        assert making.canonical(rebuilt) == snapshot
        assert issue(place, as_at=last_year).run.snapshot == snapshot
    now = selectors.published_charter(clock.today()).as_snapshot()
    assert making.canonical(now) != kept[0][0]


def test_the_daily_job_issues_what_changed_and_nothing_else(public, line):
    clerk = User.objects.system()
    first = actions.issue_if_changed(by=clerk)
    making.make(first.run_id)
    assert actions.issue_if_changed(by=clerk) is None
    line.statement = "One aim, and time for it."
    line.save()
    assert actions.issue_if_changed(by=clerk) is not None


def test_who_keeps_the_charter_issues_it(signed_in, ceo, line, django_capture_on_commit_callbacks):
    client = signed_in(ceo)
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post("/charter/published/issues/new/", {"as_at": clock.today().isoformat()})
    shown = text(client.get(answer["Location"]))
    issued = PublishedCharter.objects.get()
    assert issued.run.snapshot_sha256 in shown and issued.run.pdf.sha256 in shown
    assert "The trust" in text(client.get("/charter/published/issues/"))


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2027, 1, 20)])
def test_a_day_without_a_charter_or_still_to_come_is_not_issued(signed_in, ceo, line, day):
    answer = signed_in(ceo).post("/charter/published/issues/new/", {"as_at": day.isoformat()})
    assert answer.status_code == 422 and not PublishedCharter.objects.exists()


def test_queries_do_not_grow_with_decisions(client, public, line, django_assert_max_num_queries):
    for _ in range(20):
        CorePrincipleFactory(version=DecisionVersionFactory(type="aligned"))
        RoleAssignmentFactory()
    client.get("/charter/published/")
    with django_assert_max_num_queries(12):
        client.get("/charter/published/", {"as_at": (clock.today() - timedelta(days=1)).isoformat()})
