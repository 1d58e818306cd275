"""Whatever types a decision goes through, no open work is lost: each is open still, or says what became of it."""

from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charter.actions import add_action, generate_due_items, publication
from charter.adoption.actions import own_versions
from charter.adoption.models import Exemption
from charter.models import Action, Decision, DecisionVersion, DueItem, Submission
from charter.review.actions import in_year
from charter.services.actions.requests import ask_service
from charter.services.models import Service, ServiceRequest
from charter.types import BEHAVIOUR
from tests.factories import (
    CorePrincipleFactory,
    DecisionVersionFactory,
    DutyFactory,
    ExemptionFactory,
    ProFormaVersionFactory,
    SubmissionFactory,
)
from trust import clock
from trust.models import User

KEPT = [Action, DueItem, Submission, Exemption, ServiceRequest, DecisionVersion]
PRINCIPLES = [{"title": "Every child is heard", "text": "Asked, and answered."}]
TYPES = st.sampled_from(sorted(BEHAVIOUR))
STEP = timedelta(days=6)


def said_of(model, *names):
    """What became of a row that is no longer open, in words; empty where nobody says."""
    return lambda pk: " ".join(filter(None, (str(getattr(model.objects.get(pk=pk), name) or "") for name in names)))


FATES = {
    "action": said_of(Action, "outcome"),
    "due item": said_of(DueItem, "closed_reason", "fulfilled_at"),
    "form": said_of(Submission, "archived_reason", "submitted_at"),
    "submission": said_of(Submission, "archived_reason", "submitted_at"),
    "exemption": said_of(Exemption, "ended_reason"),
    "service request": said_of(ServiceRequest, "answered_on"),
}


def populate(decision, schools, heads):
    """Everything that can be begun under the decision as it is now, begun at each school."""
    version = decision.versions.in_force(clock.today()).get()
    for school, head in zip(schools, heads, strict=True):
        words = {"title": "Mend it", "measure": "Seen", "due_on": clock.today() + timedelta(days=90)}
        add_action(school=school, owner=head, by=head, source=decision, **words)
        for item in DueItem.objects.open().filter(school=school, duty__version__decision=decision):
            form = item.duty.proforma and item.duty.proforma.versions.first()
            if form and not Submission.objects.filter(due_item=item).exists():
                SubmissionFactory(form=form, school=school, due_item=item, started_by=head)
        if version.behaviour.own_form:
            own_versions.write(decision, school, by=head)
        if version.behaviour.may_be_exempted and not Exemption.objects.open().filter(school=school).exists():
            ExemptionFactory(school=school, version=version, asked_by=head)
        for service in Service.objects.filter(decision=decision):
            if service.is_open:
                ask_service(service, school=school, subject="A leak", text="It rains in.", by=head)


def standard(kind):
    version = DecisionVersionFactory(type=kind, lead_role="service_lead", statement="As it was.")
    CorePrincipleFactory(version=version, code="heard", title="Every child is heard")
    form = ProFormaVersionFactory().proforma
    DutyFactory(version=version, code="form", title="The form", what_for="Safe", proforma=form, role="head")
    DutyFactory(version=version, code="note", title="A note", what_for="Safe", role="head", cadence="half_termly")
    publication.put_in_force(version, by=User.objects.system())
    publication.take_effect(by=User.objects.system())
    generate_due_items()
    return version.decision


def flip(decision, kind, number, ceo):
    before = decision.versions.in_force(clock.today()).get()
    if kind == before.type:
        return
    said = {"statement": f"Said for the {number}th time.", "what_stops": "The old way", "experts": "A school cook"}
    said |= {"reason": "law", "note": "So.", "effective_from": clock.today(), "type": kind}
    in_year.change_in_year(decision, principles=PRINCIPLES, by=ceo, **said)


def counts():
    return [model.objects.count() for model in KEPT]


@pytest.mark.django_db
@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    first=st.sampled_from(sorted(BEHAVIOUR)), then=st.lists(st.sampled_from(sorted(BEHAVIOUR)), min_size=3, max_size=5)
)
def test_no_open_work_is_lost_through_any_types(
    mid_term, school, other_school, head, other_head, ceo, service_lead, first, then
):
    with transaction.atomic():
        decision = standard(first)
        for number, kind in enumerate(then):
            with clock.at(clock.now() + STEP * (number + 1)):
                populate(decision, [school, other_school], [head, other_head])
                before, rows = publication.open_work([decision]), counts()
                flip(decision, kind, number, ceo)
                assert before and lost(decision, before) == []
                assert all(now >= then for now, then in zip(counts(), rows, strict=True)), "history stays"
                assert owned(decision)
        transaction.set_rollback(True)


def lost(decision, before):
    """Open work of before that is neither open still nor came to an end that its kind knows."""
    still = set(publication.open_work([decision]))
    return [work for work in before if work not in still and not FATES[work[0]](work[1])]


def owned(decision):
    """Whether every open action has an owner who is still here, and the decision itself is."""
    owners = Action.objects.filter(closed_on__isnull=True).values_list("owner__is_active", flat=True)
    return all(owners) and Decision.objects.filter(pk=decision.pk).exists()
