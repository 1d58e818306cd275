"""System checks: no model without a data class and a scope, and access that starts with the table."""

from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register

from trust.access.scopes import Scope
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
    return errors
