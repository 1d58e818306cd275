"""The database's own lock on what was accepted: neither a page, a task nor a line of SQL changes it afterwards."""

from collections.abc import Sequence

import pgtrigger

REFUSAL = "RAISE EXCEPTION 'An accepted form is locked.' USING ERRCODE = 'check_violation';"
GO_ON = "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW;"


def locked_row(name: str, condition: str, *, but: Sequence[str] = ()) -> pgtrigger.Trigger:
    """Refuses to change or delete a row for which the condition (SQL over OLD) holds; columns `but` may change."""
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        func=f"IF {condition} THEN {_unless_only(but)} {REFUSAL} END IF; {GO_ON}",
    )


def locked_with_its_submission(column: str, *, through: str = "", but: Sequence[str] = ()) -> pgtrigger.Trigger:
    """Refuses to add, change, move or delete a part of an accepted submission.

    `column` leads to the submission, or to a row of the table `through` that has a submission_id. The columns `but` may
    change still: a study tour verifies a judgement after it was accepted.
    """
    # Names of our own tables and columns only; nothing of a user comes into this text.
    parts = f"NEW.{column}, OLD.{column}"
    if through:
        parts = f"SELECT submission_id FROM {through} WHERE id IN ({parts})"  # noqa: S608
    locked = f"EXISTS (SELECT 1 FROM charter_submission WHERE id IN ({parts}) AND state = 'accepted')"  # noqa: S608
    return pgtrigger.Trigger(
        name="locked_once_accepted",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        func=f"IF {locked} THEN {_unless_only(but)} {REFUSAL} END IF; {GO_ON}",
    )


def _unless_only(columns: Sequence[str]) -> str:
    """Lets an update pass that changes nothing but these columns."""
    if not columns:
        return ""
    kept = "".join(f" - '{name}'" for name in columns)
    return f"IF TG_OP = 'UPDATE' AND to_jsonb(NEW){kept} = to_jsonb(OLD){kept} THEN RETURN NEW; END IF;"
