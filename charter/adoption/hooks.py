"""What adoption adds to the life of a decision and to the forms that schools fill in."""

from charter.adoption import answer_checks
from charter.adoption.actions import exemptions, own_forms, own_versions, transitions
from charter.rules import AnswerRule
from charter.transitions import PublishRule, Transition
from trust.hooks import register

register(
    Transition("adoption", 40, transitions.published, transitions.takes_effect, transitions.open_work),
    PublishRule("own versions", 40, own_forms.refusals),
    AnswerRule("adoption", 10, exemptions.waived, answer_checks.faults, own_versions.schedule_review),
)
