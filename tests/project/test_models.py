"""Every model says how sensitive it is; keys point down the layers; nothing is deleted by cascade."""

import pytest
from django.apps import apps
from django.core import checks
from django.db import models

LAYERS = [
    ["trust", "history", "notices", "reports", "imports"],
    ["schools"],
    ["charter"],
    ["services", "adoption", "workload", "values"],
    ["review"],
    ["deciding", "publication"],
    ["people", "safeguarding", "assessment"],
    ["register", "training", "policies", "supervision", "exclusions"],
    ["audits"],
    ["crosschecks"],
    ["improvement"],
    ["plans", "categories"],
    ["visits", "practice"],
    ["capacity", "coaching"],
    ["networks"],
    ["governance"],
    ["dashboard"],
]
LEVEL = {label: level for level, labels in enumerate(LAYERS) for label in labels}


def ours() -> list[type[models.Model]]:
    return [
        model
        for model in apps.get_models()
        if model._meta.app_label in LEVEL and not hasattr(model, "pgh_tracked_model")
    ]


def test_every_app_of_ours_has_a_layer():
    labels = {config.label for config in apps.get_app_configs() if not config.name.startswith(("django", "allauth"))}
    third_party = {
        "csp",
        "template_partials",
        "rest_framework",
        "authtoken",
        "drf_spectacular",
        "pgtrigger",
        "pghistory",
    }
    assert labels - third_party == set(LEVEL)


def test_every_model_declares_class_and_scope():
    assert [error for error in checks.run_checks() if error.id in ("trust.E001", "trust.E002")] == []


def foreign_keys():
    for model in ours():
        for field in model._meta.get_fields():
            if isinstance(field, models.ForeignKey) and field.remote_field.model._meta.app_label in LEVEL:
                yield pytest.param(model, field, id=f"{model._meta.label}.{field.name}")


@pytest.mark.parametrize("model, field", list(foreign_keys()))
def test_foreign_keys_point_down(model, field):
    target, own = LEVEL[field.remote_field.model._meta.app_label], LEVEL[model._meta.app_label]
    same_app = field.remote_field.model._meta.app_label == model._meta.app_label
    assert target < own or same_app or target == own == 0


@pytest.mark.parametrize("model, field", list(foreign_keys()))
def test_foreign_keys_protect(model, field):
    assert field.remote_field.on_delete is models.PROTECT


def test_no_field_can_hold_a_pupils_name_or_number():
    names = {f"{model._meta.label}.{field.name}" for model in ours() for field in model._meta.get_fields()}
    assert {name for name in names if any(word in name.lower() for word in ("pupil_name", "upn", "forename"))} == set()
