"""What an app adds to a filled-in form: answers that need not be given, faults beside missing ones, what follows.

The core asks for each when it shows or checks a form (charter.selectors.sheets) and once it is handed in
(charter.actions.submissions).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter.models import Submission
from trust.models import User

if TYPE_CHECKING:
    from charter.selectors.sheets import Sheet


def nothing_waived(submission: Submission) -> Mapping[str, str]:
    """For a rule that asks for every answer."""
    return {}


def no_faults(sheet: "Sheet") -> Mapping[str, str]:
    """For a rule that finds nothing wrong in an answer."""
    return {}


def nothing_follows(submission: Submission, by: User) -> None:
    """For a rule that does nothing once a form is handed in."""


@dataclass(frozen=True)
class AnswerRule:
    """`waived(submission)` and `faults(sheet)` answer words by question code: why it need not be answered, or what is
    wrong with the answer and what to do. `submitted(submission, by)` runs in the transaction that hands the form in.
    """

    name: str
    order: int
    waived: Callable[[Submission], Mapping[str, str]] = nothing_waived
    faults: Callable[["Sheet"], Mapping[str, str]] = no_faults
    submitted: Callable[[Submission, User], None] = nothing_follows
