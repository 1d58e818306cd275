"""What the addresses of capacity are about."""

from tests import factories
from tests.project.subjects import Subject


def of_school(school):
    return {"pk": school.pk}


def offer(school):
    return {"pk": factories.CapacityOfferFactory(school=school).pk}


def need(school):
    return {"pk": factories.CapacityNeedFactory(school=school).pk}


def agreement(school, **values):
    return {"pk": factories.SupportAgreementFactory(taker=school, giver__cluster__name="Elsewhere", **values).pk}


def deployment(school):
    made = factories.DeploymentFactory(agreement__taker=school, agreement__giver__cluster__name="Elsewhere")
    return {"pk": made.pk}


def urgent(school):
    return {"pk": factories.UrgentRequestFactory(school=school).pk}


def pairing(school):
    return factories.PairingFactory(need__school=school, offer__school__cluster__name="Elsewhere")


def matching(school):
    return {"pk": pairing(school).matching.pk}


CHANGES = ("capacity.ask", "capacity.edit")
SUBJECTS: dict[str, list[Subject]] = {
    "capacity_school": [Subject(of_school, personal=True)],
    "capacity_judge": [Subject(of_school)],
    "capacity_own_view": [Subject(of_school)],
    "capacity_offer_add": [Subject(of_school)],
    "capacity_need_add": [Subject(of_school)],
    "capacity_urgent_add": [Subject(of_school)],
    "capacity_offer_edit": [Subject(offer)],
    "capacity_offer_withdraw": [Subject(offer, method="post")],
    "capacity_need_edit": [Subject(need, personal=True)],
    "capacity_need_withdraw": [Subject(need, method="post")],
    "capacity_matching": [Subject(matching)],
    "capacity_pairing_add": [Subject(matching)],
    "capacity_pairing": [Subject(lambda school: {"pk": pairing(school).pk})],
    "capacity_agreement": [Subject(agreement, personal=True)],
    "capacity_agreement_edit": [Subject(agreement)],
    "capacity_agreement_sign": [Subject(agreement, ("capacity.ask",), method="post")],
    "capacity_deployment_add": [Subject(agreement)],
    "capacity_deployment": [Subject(deployment, personal=True)],
    "capacity_deployment_decide": [Subject(deployment)],
    "capacity_deployment_day": [Subject(deployment, CHANGES)],
    "capacity_deployment_extend": [Subject(deployment)],
    "capacity_deployment_end": [Subject(deployment)],
    "capacity_deployment_report": [Subject(deployment)],
    "capacity_urgent": [Subject(urgent, personal=True)],
    "capacity_urgent_answer": [Subject(urgent)],
}
POST_ONLY: set[str] = {"capacity_matching_add", "capacity_need_propose"}
