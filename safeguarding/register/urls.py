"""Addresses of register."""

from django.urls import path

from safeguarding.register.views import checks, compliance, importing, people, producing, rules

IMPORT = "safeguarding/register/import/"

urlpatterns = [
    path("safeguarding/register/", people.register_list, name="register_list"),
    path("safeguarding/register/new/", people.registered_add, name="registered_add"),
    path("safeguarding/register/compliance/", compliance.compliance_grid, name="compliance_grid"),
    path("safeguarding/register/rules/", rules.register_rules, name="register_rules"),
    path("safeguarding/register/rules/confirm/", rules.register_rules_confirm, name="register_rules_confirm"),
    path("safeguarding/register/rules/begin/", rules.register_rules_begin, name="register_rules_begin"),
    path("safeguarding/register/rules/<int:pk>/", rules.register_rule_edit, name="register_rule_edit"),
    path("safeguarding/register/schools/<int:pk>/drill/", people.register_drill, name="register_drill"),
    path("safeguarding/register/schools/<int:pk>/", producing.register_part, name="register_part"),
    path("safeguarding/register/schools/<int:pk>/produce/", producing.record_part_produce, name="record_part_produce"),
    path(IMPORT, importing.record_import, name="record_import"),
    path(f"{IMPORT}<int:pk>/", importing.record_import_run, name="record_import_run"),
    path(
        "safeguarding/register/import/<int:pk>/columns/", importing.record_import_columns, name="record_import_columns"
    ),
    path(
        "safeguarding/register/import/<int:pk>/progress/",
        importing.record_import_progress,
        name="record_import_progress",
    ),
    path(f"{IMPORT}<int:pk>/apply/", importing.record_import_apply, name="record_import_apply"),
    path(f"{IMPORT}<int:pk>/undo/", importing.record_import_undo, name="record_import_undo"),
    path("safeguarding/register/parts/", producing.record_part_list, name="record_part_list"),
    path("safeguarding/register/parts/<int:pk>/", producing.record_part_detail, name="record_part_detail"),
    path("safeguarding/register/parts/<int:pk>/progress/", producing.record_part_progress, name="record_part_progress"),
    path("safeguarding/register/parts/<int:pk>/again/", producing.record_part_retry, name="record_part_retry"),
    path("safeguarding/register/parts/<int:pk>/pdf/", producing.record_part_pdf, name="record_part_pdf"),
    path("safeguarding/register/<int:pk>/", people.registered_detail, name="registered_detail"),
    path("safeguarding/register/<int:pk>/drill/", people.registered_drill, name="registered_drill"),
    path("safeguarding/register/<int:pk>/edit/", people.registered_edit, name="registered_edit"),
    path("safeguarding/register/<int:pk>/leaving/", people.registered_leave, name="registered_leave"),
    path("safeguarding/register/<int:pk>/checks/<slug:kind>/", checks.check_record, name="check_record"),
]
