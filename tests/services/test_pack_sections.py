"""The catalogue and the products of a pack."""

import pytest

from charter import packs
from charter.services.models import ExternalSystem, Service
from trust.models import User

PACK = """pack: {title: Ours}
areas:
- {code: ours, name: Ours, domain: people}
decisions:
- {code: line, area: ours, title: A line, type: centralised, statement: One team does it., lead: hr, responsible: hr}
products:
- {code: portal, name: Portal, what_for: Personnel files, decision: line, owner_role: hr}
services:
- {code: people, title: People, decision: line, gets: [Advice], contact_role: hr, answer_within_days: 3,
   product: portal}
"""


@pytest.fixture
def load(mid_term, tmp_path):
    def loaded(text):
        path = tmp_path / "own.yaml"
        path.write_text(text)
        return packs.load([str(path)], by=User.objects.system())

    return loaded


def test_services_and_products_are_loaded_once(load):
    load(PACK)
    service = Service.objects.get(code="people")
    assert (service.answer_within, service.gets, service.product.name) == (3, ["Advice"], "Portal")
    assert service.decision.systems.get() == ExternalSystem.objects.get()
    assert {change.kind for change in load(PACK)} == {"unchanged"}


@pytest.mark.parametrize(
    "wrong, said",
    [
        (("decision: line, gets", "decision: none, gets"), "no decision “none”"),
        (("product: portal", "product: gone"), "no product “gone”"),
        (("contact_role: hr", "contact_role: wizard"), "contact_role"),
        (("gets: [Advice]", "got: [Advice]"), "got is not known"),
    ],
)
def test_a_mistake_in_the_catalogue_is_named(load, wrong, said):
    with pytest.raises(packs.PackError, match=said):
        load(PACK.replace(*wrong))
    assert not Service.objects.exists()
