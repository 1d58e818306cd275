"""Addresses of register."""

from django.urls import path

from safeguarding.register.views import checks, compliance, people

urlpatterns = [
    path("safeguarding/register/", people.register_list, name="register_list"),
    path("safeguarding/register/new/", people.registered_add, name="registered_add"),
    path("safeguarding/register/compliance/", compliance.compliance_grid, name="compliance_grid"),
    path("safeguarding/register/rules/", compliance.register_rules, name="register_rules"),
    path("safeguarding/register/rules/confirm/", compliance.register_rules_confirm, name="register_rules_confirm"),
    path("safeguarding/register/schools/<int:pk>/drill/", people.register_drill, name="register_drill"),
    path("safeguarding/register/<int:pk>/", people.registered_detail, name="registered_detail"),
    path("safeguarding/register/<int:pk>/drill/", people.registered_drill, name="registered_drill"),
    path("safeguarding/register/<int:pk>/edit/", people.registered_edit, name="registered_edit"),
    path("safeguarding/register/<int:pk>/leaving/", people.registered_leave, name="registered_leave"),
    path("safeguarding/register/<int:pk>/checks/<slug:kind>/", checks.check_record, name="check_record"),
]
