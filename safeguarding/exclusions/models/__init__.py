"""Suspensions and exclusions: the law's rules, counts, and cases with the panels they call. Never a pupil."""

from safeguarding.exclusions.models.cases import MOST_DAYS, ExclusionCase, Kind, Panel, Spell
from safeguarding.exclusions.models.counts import ExclusionCount, RecordCategory, RecordCount, TermRoll
from safeguarding.exclusions.models.rules import ON_REQUEST, ExclusionReason, PanelRule, Trigger

__all__ = [
    "MOST_DAYS",
    "ON_REQUEST",
    "ExclusionCase",
    "ExclusionCount",
    "ExclusionReason",
    "Kind",
    "Panel",
    "PanelRule",
    "RecordCategory",
    "RecordCount",
    "Spell",
    "TermRoll",
    "Trigger",
]
