"""The charter and the chain that hangs on it: decision, duty, due item, submission, action."""

from charter.models.comments import Comment
from charter.models.decisions import Area, Charter, CorePrinciple, Decision, DecisionVersion, Domain, Status
from charter.models.duties import DueItem, Duty
from charter.models.follow_up import Action
from charter.models.packs import PackRecord
from charter.models.proformas import ProForma, ProFormaVersion
from charter.models.submissions import Answer, Evidence, Return, Submission

__all__ = [
    "Action",
    "Answer",
    "Area",
    "Charter",
    "Comment",
    "CorePrinciple",
    "Decision",
    "DecisionVersion",
    "Domain",
    "DueItem",
    "Duty",
    "Evidence",
    "PackRecord",
    "ProForma",
    "ProFormaVersion",
    "Return",
    "Status",
    "Submission",
]
