"""What the workload promises add to the charter: rules for what is published, and a section of the packs."""

from charter.transitions import FormRule, PackRule, PublishRule
from charter.workload import demo, limits, panels, sendings
from charter.workload.prefills import answered
from charter.workload.promises_section import load_promises
from charter.workload.rules import forms, half_terms, load, once, questions, types, whole, windows
from trust.hooks import DemoPart, NavItem, PackSection, Panel, Prefill, Verb, register
from trust.notices.hooks import RecipientLimit, Sending

register(
    DemoPart("promises kept", 46, demo.show_promises_kept),
    PackSection("promises", 45, load_promises),
    PublishRule("types that the charter forbids", 10, types.refusals),
    PublishRule("minutes and what stops", 20, load.refusals),
    PublishRule("judgements that teachers type", 25, windows.refusals),
    PublishRule("nothing asked twice", 30, once.version_refusals),
    PublishRule("what a half-term holds", 35, half_terms.refusals),
    FormRule("what no form may ask", 10, questions.refusals),
    FormRule("nothing asked twice", 20, once.form_refusals),
    FormRule("short and plain forms", 30, forms.refusals, forms.warnings),
    PackRule("promises", 10, whole.faults),
    Prefill("answer", answered),
    RecipientLimit("promised", limits.recipients),
    NavItem("workload", "Workload", "burden_list", "hourglass", 37, ("charter.view",), under="charter"),
    Panel("what a draft adds", "version_detail", 40, "workload/added_load.html", panels.of_version),
    Panel("what publishing adds", "version_publish", 40, "workload/added_load.html", panels.before_publishing),
    Panel("what a year adds", "review_publish", 40, "workload/added_load.html", panels.of_review),
    Panel("workload principles", "decision_detail", 45, "workload/checks_panel.html", panels.checks_of),
    Verb("workload principles", "decision_detail", 45, panels.check_link),
    Panel("half-term's load", "my_school", 30, "workload/meter_panel.html", panels.of_school),
    Panel("reminders of the charter", "submission_fill", 10, "workload/prompts_panel.html", panels.prompts),
    Sending("comments", "Comments and challenges", sendings.comments, 10),
    Sending("actions", "Actions given to others", sendings.actions_given, 20),
    Sending("reviews", "Forms accepted or returned", sendings.forms_reviewed, 30),
)
