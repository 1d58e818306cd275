"""What the law asks of governors, looked up and confirmed rule by rule."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from safeguarding.confirming import confirm_rules, may_confirm
from safeguarding.exclusions.selectors import law
from trust import clock
from trust.access.levels import SUMMARY
from trust.access.pages import Request, requires
from trust.forms import tried


@requires("exclusion.view", "exclusion_panel.view", level=SUMMARY)
def panel_rules(request: Request) -> HttpResponse:
    """When the law calls governors, within which time, and whether somebody looked it up in the guidance in force."""
    rules, reasons = law.rules_in_force(clock.today()), law.reasons_in_force(clock.today())
    context = {
        "rules": rules,
        "reasons": reasons,
        "sources": dict.fromkeys(rule.source for rule in rules),
        "open": sum(row.is_open for row in rules),
        "open_reasons": sum(row.is_open for row in reasons),
        "confirms": may_confirm(request.user),
    }
    return render(request, "exclusions/panel_rules.html", context)


@requires("register_rules.confirm")
@require_POST
def panel_rules_confirm(request: Request) -> HttpResponse:
    """One rule, or the whole list of reasons, read beside the guidance in force and found right."""
    wanted = request.POST.get("rule", "")
    rows: Any = [row for row in law.rules_in_force(clock.today()) if row.trigger == wanted]
    rows = rows or (law.reasons_in_force(clock.today()) if wanted == "reasons" else [])
    tried(request, confirm_rules, rows, by=request.user, success="Confirmed against the guidance in force.")
    return redirect("panel_rules")
