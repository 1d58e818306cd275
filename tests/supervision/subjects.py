"""What the addresses of supervision are about."""

from tests import factories
from tests.project.subjects import Subject


def session(school):
    return {"pk": factories.SupervisionSessionFactory(school=school).pk}


def key_staff(school):
    return {"pk": factories.KeyStaffFactory(school=school).pk}


SUBJECTS: dict[str, list[Subject]] = {
    "supervision_remove": [Subject(session, method="post", personal=True)],
    "key_staff_end": [Subject(key_staff, method="post")],
}
POST_ONLY: set[str] = set()
