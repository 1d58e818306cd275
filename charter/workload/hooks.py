"""What the workload promises add to the charter: rules for what is published, and a section of the packs."""

from charter.transitions import FormRule, PublishRule
from charter.workload.promises_section import load_promises
from charter.workload.rules import load, questions, types
from trust.hooks import PackSection, register

register(
    PackSection("promises", 40, load_promises),
    PublishRule("types that the charter forbids", 10, types.refusals),
    PublishRule("minutes and what stops", 20, load.refusals),
    FormRule("what no form may ask", 10, questions.refusals),
)
