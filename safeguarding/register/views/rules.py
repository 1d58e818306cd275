"""Who needs which check: the table in force, looked up row by row, changed cell by cell, begun anew each year."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from safeguarding.confirming import LEADS_ALONE, confirm_rules, may_confirm
from safeguarding.person_types import PersonType
from safeguarding.register.actions.rules import begin_year, change_rule
from safeguarding.register.forms import RuleForm
from safeguarding.register.models import COLUMNS, CheckRule
from safeguarding.register.selectors import rules_on
from safeguarding.register.selectors.rules import Rules, year_to_begin
from safeguarding.register.views.parts import tabs, write_page
from trust import clock
from trust.access.pages import Request, requires
from trust.forms import tried


@requires("compliance.view")
def register_rules(request: Request) -> HttpResponse:
    """The table in force: what each kind of person must have, and which cells nobody has looked up yet."""
    rules = rules_on(clock.today())
    context = {
        "heads": [label for _, label in COLUMNS],
        "lines": [line(rules, one) for one in PersonType],
        "year": next((rule.year for rule in rules.values()), None),
        "next_year": year_to_begin(rules, clock.today()),
        "open": sum(rule.is_open for rule in rules.values()),
        "confirms": may_confirm(request.user),
        "tabs": tabs(request),
    }
    return render(request, "register/rules.html", context)


def line(rules: Rules, one: PersonType) -> dict[str, Any]:
    cells = [rules.get((one.value, kind)) for kind, _ in COLUMNS]
    return {"type": one, "cells": cells, "open": any(rule and rule.is_open for rule in cells)}


@requires("register_rules.confirm")
@require_POST
def register_rules_confirm(request: Request) -> HttpResponse:
    """One kind of person's row of the table, read beside the guidance in force and found right."""
    rows = [rule for (who, _), rule in rules_on(clock.today()).items() if who == request.POST.get("person_type")]
    tried(request, confirm_rules, rows, by=request.user, success="Confirmed against the guidance in force.")
    return redirect("register_rules")


@requires("register_rules.confirm")
def register_rule_edit(request: Request, pk: int) -> HttpResponse:
    """A cell that the guidance in force has otherwise."""
    rule = get_object_or_404(CheckRule.objects.in_force(clock.today()).select_related("year"), pk=pk)
    if not may_confirm(request.user):
        messages.error(request, LEADS_ALONE)
        return redirect("register_rules")
    form = RuleForm(request.POST or None, initial=rule.said)
    if form.is_valid() and form.attempt(change_rule, rule, by=request.user, **form.cleaned_data):
        messages.success(request, f"{rule.get_person_type_display()}, {rule.get_kind_display()}: changed.")
        return redirect("register_rules")
    title = f"{rule.get_person_type_display()}: {rule.get_kind_display()}"
    lede = f"What the guidance in force asks for in {rule.year}. Every standing is worked out anew with it."
    return write_page(
        request, form, title=title, button="Change the cell", back="/safeguarding/register/rules/", lede=lede
    )


@requires("register_rules.confirm")
@require_POST
def register_rules_begin(request: Request) -> HttpResponse:
    tried(
        request, begin_year, by=request.user, success="The new year's table is begun. Look each row up and confirm it."
    )
    return redirect("register_rules")
