"""The lint as a whole: every registered rule over one reading of the facts."""

from charter.deciding.lint import contradictions, gaps, incomplete, orphans, owners
from charter.deciding.lint.facts import Facts
from charter.deciding.lint.findings import ORDER, Finding, Kind, LintRule
from trust.hooks import registered

RULES = {
    Kind.CONTRADICTION: [
        contradictions.two_holders_of_a_decision,
        contradictions.two_holders_of_a_matter,
        contradictions.one_matter_said_twice,
        contradictions.one_title_twice,
        contradictions.autonomous_but_delegated_upward,
        contradictions.centralised_but_delegated_to_schools,
        contradictions.law_required_made_autonomous,
        contradictions.forbidden_type,
        contradictions.held_at_the_wrong_level,
        contradictions.decided_where_the_role_is_not,
        contradictions.duties_over_the_minutes,
    ],
    Kind.NO_OWNER: [
        owners.lead_empty,
        owners.responsible_empty,
        owners.role_unknown,
        owners.lead_nobody_holds,
        owners.decision_nobody_answers_for,
        owners.duty_without_owner,
        owners.delegated_to_nobody,
        owners.two_people_in_one_role,
    ],
    Kind.MISSING: [
        incomplete.nothing_agreed,
        incomplete.no_reason,
        incomplete.nobody_approved,
        incomplete.duty_without_minutes,
        incomplete.duty_without_what_stops,
        incomplete.duty_nobody_reads,
        incomplete.duty_never_due,
        incomplete.duty_with_empty_form,
        incomplete.standardised_without_form_or_criteria,
        incomplete.centralised_without_service,
        incomplete.aligned_without_principles,
        incomplete.principle_without_words,
    ],
    Kind.GAP: [
        gaps.charter_without_a_year,
        gaps.days_between_versions,
        gaps.lapses_within_the_year,
        gaps.of_another_year,
        gaps.left_undecided,
        gaps.never_took_effect,
    ],
    Kind.UNREVIEWED: [gaps.no_version_of_this_year, gaps.carried_over_unreviewed],
    Kind.ORPHAN: [
        orphans.area_without_decision,
        orphans.charter_without_area,
        orphans.decision_without_version,
        orphans.principle_without_decision,
        orphans.form_that_no_duty_uses,
        orphans.form_of_a_retired_decision,
        orphans.delegated_under_a_retired_decision,
        orphans.service_without_decision,
        orphans.product_of_a_retired_decision,
        orphans.promise_about_nothing,
    ],
}
OWN_RULES = [LintRule(find.__name__, kind, find, order=10) for kind, rules in RULES.items() for find in rules]


def lint() -> list[Finding]:
    """Everything found, contradictions first; the number of queries is the same for any charter."""
    facts = Facts.load()
    findings = [Finding(rule.kind, rule.name, found) for rule in registered(LintRule) for found in rule.find(facts)]
    return sorted(findings, key=lambda one: (ORDER.index(one.kind), one.rule, one.found.where, one.found.what))
