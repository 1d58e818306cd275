"""What schools and the trust try: on what evidence, for how long, with what result, and what they stopped."""

from improvement.practice.models.changes import ChangeRecord, DesignPrinciple, FrontLineInput
from improvement.practice.models.evidence import EvidenceItem, EvidenceLink
from improvement.practice.models.help_board import HelpAnswer, HelpMatch, HelpPost
from improvement.practice.models.initiatives import Initiative
from improvement.practice.models.outcomes import Outcome
from improvement.practice.models.research import ResearchProject
from improvement.practice.models.sprints import Sprint
from improvement.practice.models.stops import Stop, StopThanks
from improvement.practice.models.toolkits import ActiveIngredient, Toolkit, ToolkitUse, ToolkitVersion

__all__ = [
    "ActiveIngredient",
    "ChangeRecord",
    "DesignPrinciple",
    "EvidenceItem",
    "EvidenceLink",
    "FrontLineInput",
    "HelpAnswer",
    "HelpMatch",
    "HelpPost",
    "Initiative",
    "Outcome",
    "ResearchProject",
    "Sprint",
    "Stop",
    "StopThanks",
    "Toolkit",
    "ToolkitUse",
    "ToolkitVersion",
]
