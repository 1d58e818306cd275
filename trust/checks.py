"""System checks: no model without a data class and a scope, and access that starts with the table."""

from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register
from django.core.exceptions import FieldDoesNotExist

from trust.access.scopes import Scope
from trust.access.table import CAN
from trust.access.walls import rule, wall_of
from trust.models import DataClass

OUR_APPS = {
    "trust", "notices", "reports", "imports", "history", "schools", "charter", "people", "safeguarding",
    "services", "adoption", "workload", "values", "review", "deciding", "publication",
    "register", "training", "policies", "supervision", "exclusions", "audits", "crosschecks",
    "assessment", "improvement", "plans", "categories", "visits", "practice", "capacity", "coaching", "networks",
    "governance", "dashboard",
}  # fmt: skip


@register()
def models_declare_who_may_see_them(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Every model of ours declares `data_class` (C1 to C4) and `scope`; history tables take their record's."""
    errors: list[CheckMessage] = []
    for model in apps.get_models():
        if model._meta.app_label not in OUR_APPS or hasattr(model, "pgh_tracked_model"):
            continue
        if getattr(model, "data_class", None) not in DataClass.values:
            errors.append(Error(f"{model._meta.label} declares no data_class", obj=model, id="trust.E001"))
        if not isinstance(getattr(model, "scope", None), Scope):
            errors.append(Error(f"{model._meta.label} declares no scope", obj=model, id="trust.E002"))
        if getattr(model, "data_class", None) == DataClass.C4 and not getattr(model, "walled", ()):
            errors.append(Error(f"{model._meta.label} is C4 and names nothing in `walled`", obj=model, id="trust.E003"))
        elif getattr(model, "walled", ()) and (wrong := what_is_wrong(model)):
            errors.append(Error(f"{model._meta.label}: {wrong}", obj=model, id="trust.E004"))
    return errors


def what_is_wrong(model: Any) -> str:
    """Why no rule of the database can be made from what the model declares; empty where one can."""
    unknown = set(wall_of(model).capabilities) - set(CAN)
    if unknown:
        return f"`walled` names what is not in the table of roles: {sorted(unknown)}"
    try:
        rule(model, model._meta.db_table)
    except (FieldDoesNotExist, AttributeError) as problem:
        return f"its scope leads no way that foreign keys go: {problem}"
    return ""
