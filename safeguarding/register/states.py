"""What a check amounts to under its rule: the one place that judges (domain.md sections 5 and 12)."""

from collections.abc import Collection

from django.db import models


class Standing(models.TextChoices):
    """What is recorded of a check, whatever the rule says of it."""

    NOTHING = "nothing", "nothing recorded"
    AWAITED = "awaited", "asked for"
    ASSESSED = "assessed", "risk assessed before the start"
    DONE = "done", "done"
    WRITTEN = "written", "confirmed in writing"
    REVIEW_PASSED = "review_passed", "review passed"
    NOT_NEEDED = "not_needed", "not needed"


class State(models.TextChoices):
    """What a check is in the light of its rule; the words are those that the screen shows."""

    COMPLETE = "complete", "complete"
    ANSWERED = "not_needed", "asked, not needed"
    ASSESSED = "risk_assessed", "risk assessed"
    BEFORE_START = "before_start", "to do before the start"
    CONDITIONAL = "conditional", "does it apply?"
    LATE = "check_late", "review late"
    MISSING = "check_missing", "missing"
    NEVER = "never_asked", "must not be held"
    ADVISED = "good_practice", "good practice"
    NONE = "not_asked_for", "not asked for"


RED = frozenset({State.MISSING, State.LATE, State.NEVER})
AMBER = frozenset({State.ASSESSED, State.BEFORE_START, State.CONDITIONAL})
COUNTED = RED | AMBER | {State.COMPLETE, State.ANSWERED}
"""States of checks that the record must answer for; what is only good practice is left out of every per cent."""


def judge(need: str, otherwise: str, standing: str, started: bool) -> State:
    """The state of a check: `need` and `otherwise` from its rule, `standing` from the record, on or after the start.

    Whoever has started without a required check is red, unless the enhanced DBS was risk-assessed before the first day.
    """
    held = standing in (Standing.DONE, Standing.WRITTEN, Standing.REVIEW_PASSED)
    if need == "X":
        return State.NEVER if held else State.NONE
    if need == "-":
        return State.COMPLETE if held else State.NONE
    if standing == Standing.REVIEW_PASSED:
        return State.LATE
    if standing == Standing.DONE or standing == Standing.WRITTEN and need != "R":
        return State.COMPLETE
    if need == "B":
        return State.ADVISED
    return unmet(need, otherwise, standing, started)


def unmet(need: str, otherwise: str, standing: str, started: bool) -> State:
    """Of a check that is required, or on a condition, and not done."""
    if standing == Standing.NOT_NEEDED and (need == "C" or otherwise in ("C", "B")):
        return State.ANSWERED
    if standing == Standing.ASSESSED:
        return State.ASSESSED
    if need == "C" and standing == Standing.NOTHING:
        return State.CONDITIONAL
    return State.MISSING if started else State.BEFORE_START


def colour(states: Collection[str]) -> str:
    """Red where anything is; else amber; green otherwise. A word of templatetag `status`."""
    if RED.intersection(states):
        return "red"
    return "amber" if AMBER.intersection(states) else "green"
