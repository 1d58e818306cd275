"""Findings with the actions that follow from them."""

from collections import defaultdict
from collections.abc import Collection

from django.contrib.contenttypes.models import ContentType

from charter.models import Action, Answer
from safeguarding.audits.models import AuditFinding


def actions_of(finding: AuditFinding) -> list[Action]:
    return actions_by_finding([finding])[finding.pk]


def actions_by_finding(findings: Collection[AuditFinding]) -> dict[int, list[Action]]:
    """By finding: the actions agreed on the answer it came from. Two queries, however many findings."""
    answers = Answer.objects.filter(submission__in={row.submission_id for row in findings})
    of_point = {(submission, code): pk for pk, submission, code in answers.values_list("pk", "submission", "question")}
    source = ContentType.objects.get_for_model(Answer)
    wanted = {of_point.get((row.submission_id, row.question)): row.pk for row in findings}
    found: dict[int, list[Action]] = defaultdict(list)
    for action in Action.objects.filter(source_type=source, source_id__in=wanted).select_related("owner"):
        found[wanted[action.source_id]].append(action)
    return found
