"""What the addresses of policies are about."""

from tests import factories
from tests.project.subjects import Subject


def policy(school):
    return {"pk": factories.PolicyFactory().pk}


def draft(school):
    return {"pk": factories.PolicyVersionFactory(approved_on=None, approved_by=None).pk}


def annex(school):
    return {"pk": school.pk, "version": factories.PolicyVersionFactory().pk}


SUBJECTS: dict[str, list[Subject]] = {
    "policy_school": [Subject(lambda school: {"pk": school.pk})],
    "policy_annex": [Subject(annex)],
    "policy_annex_approve": [
        Subject(lambda school: {"pk": factories.AdoptionFactory(school=school).pk}, method="post")
    ],
    "policy_detail": [Subject(policy)],
    "policy_version_add": [Subject(policy)],
    "policy_version": [Subject(draft)],
    "policy_version_edit": [Subject(draft)],
    "policy_version_approve": [Subject(draft, method="post")],
}
POST_ONLY: set[str] = set()
