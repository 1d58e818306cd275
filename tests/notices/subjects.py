"""What the addresses of the delivery log are about: a notice to a person of the school, and its mail."""

from tests.factories import MailFactory, NoticeFactory, RoleAssignmentFactory
from tests.project.subjects import Subject


def notice(school):
    reader = RoleAssignmentFactory(role="senior_leader", school=school).user
    return {"pk": NoticeFactory(recipient=reader, about=school.name).pk}


def mail(school):
    reader = RoleAssignmentFactory(role="senior_leader", school=school).user
    return {"pk": MailFactory(recipient=reader).pk}


SUBJECTS = {
    "notice_detail": [Subject(notice, personal=True)],
    "mail_detail": [Subject(mail, personal=True)],
}
