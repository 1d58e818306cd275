"""What the addresses of central services are about.

A team reads its own queue alone: these requests belong to the service of somebody else, so only who has every queue,
or the whole school, in view reaches them.
"""

from tests.factories import (
    DecisionFactory,
    ExternalSystemFactory,
    ProcessPackFactory,
    ServiceFactory,
    ServiceRequestFactory,
)
from tests.project.subjects import Subject

CATALOGUE = ("charter.view",)
"""The catalogue is read by the same roles as the charter."""


def request(school):
    return {"pk": ServiceRequestFactory(school=school, service__contact_role="ceo").pk}


def verb(capability):
    return [Subject(request, capabilities=(capability,), method="post", personal=True)]


SUBJECTS = {
    "service_detail": [Subject(lambda school: {"pk": ServiceFactory().pk}, capabilities=CATALOGUE)],
    "process_pack_detail": [Subject(lambda school: {"pk": ProcessPackFactory().pk}, capabilities=CATALOGUE)],
    "product_detail": [Subject(lambda school: {"pk": ExternalSystemFactory().pk}, capabilities=CATALOGUE)],
    "service_add": [Subject(lambda school: {"pk": DecisionFactory().pk})],
    "service_edit": [Subject(lambda school: {"pk": ServiceFactory(contact_role="ceo").pk}, personal=True)],
    "product_use": [Subject(lambda school: {"pk": ExternalSystemFactory(owner_role="ceo").pk}, personal=True)],
    "service_request_detail": [Subject(request, personal=True)],
    "service_request_close": [Subject(request, personal=True)],
    "service_request_take": verb("service.edit"),
    "service_request_answer": verb("service.edit"),
    "service_request_ask_back": verb("service.edit"),
    "service_request_note": verb("service.edit"),
    "service_request_reply": verb("service.ask"),
    "service_request_rate": verb("service.ask"),
}
