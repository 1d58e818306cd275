"""What the workload promises add to the charter: rules for what is published, and a section of the packs."""

from charter.transitions import FormRule, PackRule, PublishRule
from charter.workload import limits
from charter.workload.prefills import answered
from charter.workload.promises_section import load_promises
from charter.workload.rules import forms, half_terms, load, once, questions, types, whole, windows
from trust.hooks import PackSection, Prefill, register
from trust.notices.hooks import RecipientLimit

register(
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
)
