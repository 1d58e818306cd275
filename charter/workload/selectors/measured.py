"""How long a form really takes: the typing time of those who filled it in, once enough have."""

from dataclasses import dataclass

from django.db import connection

ENOUGH = 5
IDLE_MINUTES = 5

# Each answer keeps when it was last saved. The time between two saves counts as work, but never more than a few
# minutes: who goes for lunch is not filling in a form. What was prefilled carries the moment the form was begun, and
# so marks the start.
MEDIANS = """
    SELECT proforma_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes), count(*)
    FROM (
        SELECT proforma_id, submission_id, sum(least(gap, %(idle)s)) FILTER (WHERE gap IS NOT NULL) / 60.0 AS minutes
        FROM (
            SELECT version.proforma_id, answer.submission_id,
                extract(epoch FROM answer.saved_at - lag(answer.saved_at)
                    OVER (PARTITION BY answer.submission_id ORDER BY answer.saved_at)) AS gap
            FROM charter_answer answer
            JOIN charter_submission submission ON submission.id = answer.submission_id
            JOIN charter_proformaversion version ON version.id = submission.form_id
            WHERE submission.state IN ('submitted', 'accepted')
        ) gaps
        GROUP BY proforma_id, submission_id
        HAVING sum(gap) > 0
    ) times
    GROUP BY proforma_id
"""


@dataclass(frozen=True)
class Measured:
    """The median of `forms` handed-in forms, in whole minutes, at least one."""

    minutes: int
    forms: int

    @property
    def counts(self) -> bool:
        """Fewer are an anecdote: the estimate stands."""
        return self.forms >= ENOUGH


def measured() -> dict[int, Measured]:
    """By form, where enough were handed in. One query."""
    with connection.cursor() as cursor:
        cursor.execute(MEDIANS, {"idle": IDLE_MINUTES * 60})
        found = {form: Measured(max(1, round(minutes)), count) for form, minutes, count in cursor.fetchall()}
    return {form: row for form, row in found.items() if row.counts}
