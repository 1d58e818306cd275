"""The termly audits: their page, their scores, and who may see how much."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from charter import packs
from charter.demo_forms import Filled, write_forms
from charter.models import Action, Answer, DueItem, Duty, ProFormaVersion
from safeguarding.audits.kinds import AUDITS
from safeguarding.audits.selectors import grid
from tests.factories import ActionFactory, RoleAssignmentFactory, SchoolFactory
from trust import clock
from trust.models import User

SPRING = "2026/27 2 spring term"


@pytest.fixture
def pack(school, other_school):
    packs.load(["excellence"], by=User.objects.system())


def audit(school, form="audit-record", state="accepted", not_met=0):
    """This term's audit of the school, fully met but for so many points."""
    item = DueItem.objects.get(school=school, duty__proforma__code=form, period=SPRING)
    version = ProFormaVersion.objects.get(proforma__code=form)
    codes = [question.code for question in version.parsed.questions.values() if question.kind == "met"]
    answers = {code: ("not_met" if number < not_met else "met", "Seen") for number, code in enumerate(codes)}
    by = RoleAssignmentFactory(role="head", school=school).user
    write_forms([Filled(item, answers, state, by, clock.now())])
    return item.submission


def page(signed_in, person):
    return signed_in(person).get(reverse("audit_list")).content.decode()


@pytest.mark.requirement("S0-59")
def test_three_audits_are_due_at_each_school_each_term(pack, school):
    items = DueItem.objects.filter(school=school, duty__proforma__code__in=AUDITS)
    of_spring = items.filter(period=SPRING)
    assert {item.duty.proforma.code for item in of_spring} == set(AUDITS)
    assert Duty.objects.filter(proforma__code__in=AUDITS, cadence="termly").count() == 3


def test_the_page_shows_state_and_score(signed_in, eht, pack, school):
    audit(school, not_met=2)
    html = page(signed_in, eht)
    assert "10 of 12 fully met" in html
    assert "Ashfield Primary" in html
    assert "Beacon Hill" not in html


def test_a_draft_has_no_score_yet(signed_in, eht, pack, school):
    audit(school, state="draft")
    assert "fully met<" not in page(signed_in, eht)


def test_a_trustee_sees_scores_but_no_actions(signed_in, trustee, pack, school):
    form = audit(school, not_met=1)
    ActionFactory(title="Ring the agency", school=school, source=Answer.objects.filter(submission=form).first())
    html = page(signed_in, trustee)
    assert "11 of 12 fully met" in html
    assert "Ring the agency" not in html


@pytest.mark.requirement("S0-59")
def test_what_follows_from_an_audit_is_listed(signed_in, dsl, pack, school):
    form = audit(school, not_met=1)
    ActionFactory(title="Ring the agency", school=school, source=Answer.objects.filter(submission=form).first())
    ActionFactory(title="Paint the hall", school=school)
    html = page(signed_in, dsl)
    assert "Ring the agency" in html
    assert "Paint the hall" not in html
    assert Action.objects.count() == 2


@pytest.mark.parametrize("role", ["governor", "clerk", "staff", "stranger", "data_lead"])
def test_roles_without_audits_are_refused(signed_in, request, pack, role):
    assert signed_in(request.getfixturevalue(role)).get(reverse("audit_list")).status_code == 403


def test_the_page_asks_why_it_is_opened(client, dsl, pack):
    client.force_login(dsl)
    assert client.get(reverse("audit_list")).url.startswith("/reason/")


@pytest.mark.requirement("S0-61")
def test_an_audit_that_asks_for_a_pupil_by_name_cannot_be_published(pack):
    version = ProFormaVersion.objects.filter(proforma__code="audit-safeguarding").get()
    version.full_clean()
    version.definition["sections"][0]["questions"][0]["label"] = "Names of the pupils concerned"
    with pytest.raises(ValidationError, match="No pupil is named here"):
        version.full_clean()


def test_queries_do_not_grow_with_schools_that_have_audits(ceo, school):
    made = [school]

    def count(schools):
        while len(made) < schools:
            made.append(SchoolFactory(cluster=school.cluster))
        packs.load(["excellence"], by=User.objects.system())
        for place in type(school).objects.filter(submissions=None):
            audit(place)
        grid.grid(ceo, grid.terms())  # the questions of a form are read once
        ceo.__dict__.pop("_grants", None)
        with CaptureQueriesContext(connection) as captured:
            assert len(grid.grid(ceo, grid.terms())) >= 3 * schools
        return len(captured)

    assert count(5) == count(20)
