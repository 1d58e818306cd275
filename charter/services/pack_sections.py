"""The sections of a pack that belong here: products from outside the trust, and the catalogue of services."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from charter.models import Decision
from charter.packs import Change, Loading, PackError
from charter.packs.changes import settle
from charter.packs.files import only_known
from charter.packs.sections import tidy
from charter.services.models import ExternalSystem, Service

Rows = Sequence[Mapping[str, Any]]

# A pack's word for a field, where it is not the field's own name.
PRODUCT_FIELDS = {
    name: name for name in ("name", "what_for", "type", "owner_role", "link", "import_format", "import_kind")
}
SERVICE_FIELDS = {
    "title": "title",
    "about": "about",
    "gets": "gets",
    "contact_role": "contact_role",
    "answer_within_days": "answer_within",
    "cost": "yearly_cost",
    "minutes_saved": "minutes_saved",
    "how_it_works": "how_it_works",
    "training": "training",
    "open": "open_for_requests",
}


def load_products(rows: Rows, loading: Loading) -> Iterator[Change]:
    """`products: [{code, name, what_for, owner_role, decision?, type?, link?, import_format?, import_kind?}]`."""
    for row in rows:
        only_known(row, {"code", "decision", *PRODUCT_FIELDS}, f"product {row.get('code')}")
        values = tidy({field: row[name] for name, field in PRODUCT_FIELDS.items() if name in row})
        if "decision" in row:
            values["decision"] = decision_of(row, "product")
        yield settle(ExternalSystem, "products", where={"code": row["code"]}, values=values)[1]


def load_services(rows: Rows, loading: Loading) -> Iterator[Change]:
    """`services: [{code, title, contact_role, about?, decision?, gets?, answer_within_days?, product?, cost?, …}]`."""
    for row in rows:
        only_known(row, {"code", "decision", "product", *SERVICE_FIELDS}, f"service {row.get('code')}")
        values = tidy({field: row[name] for name, field in SERVICE_FIELDS.items() if name in row})
        if "decision" in row:
            values["decision"] = decision_of(row, "service")
        if "product" in row:
            values["product"] = product_of(row)
        yield settle(Service, "services", where={"code": row["code"]}, values=values)[1]


def decision_of(row: Mapping[str, Any], what: str) -> Decision:
    decision = Decision.objects.filter(code=row["decision"]).first()
    if decision is None:
        raise PackError(f"{what} {row['code']}: there is no decision “{row['decision']}”.")
    return decision


def product_of(row: Mapping[str, Any]) -> ExternalSystem:
    product = ExternalSystem.objects.filter(code=row["product"]).first()
    if product is None:
        raise PackError(f"service {row['code']}: there is no product “{row['product']}”.")
    return product
