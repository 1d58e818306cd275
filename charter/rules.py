"""What an app adds to a filled-in form: answers that need not be given, faults beside missing ones, what follows.

The core asks for each when it shows or checks a form (charter.selectors.sheets) and once it is handed in
(charter.actions.submissions).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charter.models import Submission
from trust.hooks import registered
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


def handed_in_here(submission: Submission) -> tuple[str, str] | None:
    """For a rule that leaves the button where it is."""
    return None


@dataclass(frozen=True)
class AnswerRule:
    """`waived(submission)` and `faults(sheet)` answer words by question code: why it need not be answered, or what is
    wrong with the answer and what to do. `submitted(submission, by)` runs in the transaction that hands the form in.
    `elsewhere(submission)` answers words and the address of a page of the app where the form is handed in instead of
    here, such as where several people sign it; None as soon as nothing stands in the way.
    """

    name: str
    order: int
    waived: Callable[[Submission], Mapping[str, str]] = nothing_waived
    faults: Callable[["Sheet"], Mapping[str, str]] = no_faults
    submitted: Callable[[Submission, User], None] = nothing_follows
    elsewhere: Callable[[Submission], tuple[str, str] | None] = handed_in_here


def handed_in_elsewhere(submission: Submission) -> tuple[str, str] | None:
    """Words and address of the page where this form is handed in; None where its own button does."""
    return next(filter(None, (rule.elsewhere(submission) for rule in registered(AnswerRule))), None)
